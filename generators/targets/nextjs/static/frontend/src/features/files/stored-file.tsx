"use client";

import { useQuery } from "@tanstack/react-query";
import { Paperclip } from "lucide-react";
import { errorMessage } from "@/api/api-error";
import { Skeleton } from "@/components/ui/skeleton";
import { formatFileSize } from "@/lib/format";
import { fileOptions } from "./file-api";

/** A file by its name, with a link to its bytes. */
export function StoredFile({ id }: { id: string }) {
  const { data, error } = useQuery(fileOptions(id));
  if (error !== null) return <span className="text-muted-foreground">{errorMessage(error)}</span>;
  if (data === undefined) return <Skeleton className="h-5 w-40" />;
  return (
    <a
      href={data.url}
      className="inline-flex max-w-full items-center gap-1.5 text-accent-text hover:underline"
    >
      <Paperclip aria-hidden className="size-4 shrink-0" />
      <span className="truncate">{data.name}</span>
      <span className="shrink-0 text-muted-foreground">{formatFileSize(data.size)}</span>
    </a>
  );
}

/** A picture. */
export function StoredImage({ id }: { id: string }) {
  const { data, error } = useQuery(fileOptions(id));
  if (error !== null) return <span className="text-muted-foreground">{errorMessage(error)}</span>;
  if (data === undefined) return <Skeleton className="h-40 w-60" />;
  return (
    // The address is signed and changes every few minutes: nothing an image optimizer could keep.
    // eslint-disable-next-line @next/next/no-img-element
    <img
      src={data.url}
      alt={data.name}
      className="max-h-72 max-w-full rounded-md border border-border"
    />
  );
}
