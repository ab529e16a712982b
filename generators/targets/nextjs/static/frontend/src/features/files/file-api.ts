import { queryOptions } from "@tanstack/react-query";
import { connectionError, toApiError } from "@/api/api-error";
import { api, unwrap } from "@/api/client";
import type { components } from "@/api/schema";

export type StoredFileRecord = components["schemas"]["StoredFile"];

/** What a file is. The link to its bytes is valid for five minutes, so it is asked for again before. */
export function fileOptions(id: string) {
  return queryOptions({
    queryKey: ["files", id],
    queryFn: ({ signal }) =>
      unwrap(api.GET("/api/files/{file_id}", { params: { path: { file_id: id } }, signal })),
    staleTime: 4 * 60_000,
  });
}

interface UploadOptions {
  /** Called with the part that is sent, from 0 to 1. */
  onProgress: (part: number) => void;
  signal: AbortSignal;
}

/** Sends a file; `fetch` could not say how much of it has been sent. */
export async function uploadFile(
  file: File,
  { onProgress, signal }: UploadOptions,
): Promise<StoredFileRecord> {
  // A request of the typed client first, which renews a session that has run out.
  await unwrap(api.GET("/api/me"));
  return new Promise((resolve, reject) => {
    const request = new XMLHttpRequest();
    const form = new FormData();
    form.append("file", file);
    request.upload.onprogress = ({ loaded, total }) => onProgress(total === 0 ? 0 : loaded / total);
    request.onerror = () => reject(connectionError());
    request.onload = () => {
      const body: unknown = parse(request.responseText);
      if (request.status === 201) resolve(body as StoredFileRecord);
      else reject(toApiError(request.status, body));
    };
    signal.addEventListener("abort", () => request.abort());
    request.open("POST", "/api/files");
    request.setRequestHeader("X-CSRF-TOKEN", csrfToken());
    request.send(form);
  });
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}

function csrfToken(): string {
  const cookie = document.cookie.split("; ").find((entry) =>
    entry.startsWith("csrf_access_token=")
  );
  return decodeURIComponent(cookie?.split("=")[1] ?? "");
}
