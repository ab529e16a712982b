"use client";

import { Upload, X } from "lucide-react";
import { useEffect, useRef, useState } from "react";
import type { FieldValues } from "react-hook-form";
import { errorMessage } from "@/api/api-error";
import { type FieldProps, FormField, textOf } from "@/components/form/form-field";
import { Button } from "@/components/ui/button";
import { uploadFile } from "./file-api";
import { StoredFile } from "./stored-file";

interface FileFieldProps<Values extends FieldValues> extends FieldProps<Values> {
  /** Media types that are offered, such as `image/*`. */
  accept?: string;
}

/** A file, which is sent as soon as it is chosen; the form holds its id. */
export function FileField<Values extends FieldValues>(
  { accept, ...field }: FileFieldProps<Values>,
) {
  return (
    <FormField {...field}>
      {({ id, value, onChange, onBlur, aria }) => {
        const fileId = textOf(value);
        return (
          <div className="space-y-2">
            {fileId !== "" && (
              <div className="flex items-center gap-2 text-sm">
                <StoredFile id={fileId} />
                <Button
                  variant="ghost"
                  size="icon"
                  aria-label={`Remove ${field.label}`}
                  onClick={() => onChange("")}
                >
                  <X aria-hidden />
                </Button>
              </div>
            )}
            <FileInput
              id={id}
              accept={accept}
              aria={aria}
              onBlur={onBlur}
              onUploaded={onChange}
              replaces={fileId !== ""}
            />
          </div>
        );
      }}
    </FormField>
  );
}

interface FileInputProps {
  id: string;
  accept: string | undefined;
  aria: object;
  onBlur: () => void;
  onUploaded: (fileId: string) => void;
  replaces: boolean;
}

function FileInput({ id, accept, aria, onBlur, onUploaded, replaces }: FileInputProps) {
  const input = useRef<HTMLInputElement>(null);
  const upload = useRef<AbortController | null>(null);
  const [progress, setProgress] = useState<number | null>(null);
  const [problem, setProblem] = useState<string | null>(null);

  useEffect(() => () => upload.current?.abort(), []);

  async function send(file: File): Promise<void> {
    setProblem(null);
    setProgress(0);
    upload.current = new AbortController();
    try {
      const stored = await uploadFile(file, {
        onProgress: setProgress,
        signal: upload.current.signal,
      });
      onUploaded(stored.id);
    } catch (error) {
      setProblem(errorMessage(error));
    } finally {
      setProgress(null);
    }
  }

  return (
    <>
      <input
        ref={input}
        id={id}
        type="file"
        accept={accept}
        className="sr-only"
        tabIndex={-1}
        onBlur={onBlur}
        onChange={({ target }) => {
          const file = target.files?.[0];
          if (file !== undefined) void send(file);
          target.value = "";
        }}
        {...aria}
      />
      {progress === null
        ? (
          <Button variant="secondary" size="small" onClick={() => input.current?.click()}>
            <Upload aria-hidden />
            {replaces ? "Choose another file" : "Choose a file"}
          </Button>
        )
        : (
          <progress
            className="h-2 w-full max-w-xs accent-accent"
            aria-label="Upload"
            value={progress}
            max={1}
          />
        )}
      {problem !== null && <p role="alert" className="text-sm text-danger-text">{problem}</p>}
    </>
  );
}
