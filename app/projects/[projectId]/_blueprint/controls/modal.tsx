"use client";

import { useEffect, useId, useRef, type ReactNode } from "react";
import { texts } from "@/texts/blueprint";

interface ModalProps {
  readonly title: string;
  readonly onClose: () => void;
  readonly children: ReactNode;
}

/** The browser's own dialog: it keeps the focus inside, closes on Escape and gives the focus back. */
export function Modal({ title, onClose, children }: ModalProps) {
  const dialog = useRef<HTMLDialogElement>(null);
  const id = useId();
  useEffect(() => {
    const element = dialog.current;
    if (element !== null && !element.open) element.showModal();
    return () => element?.close();
  }, []);
  return (
    <dialog
      ref={dialog}
      aria-labelledby={id}
      className="sheet m-auto max-h-[85dvh] w-[min(44rem,calc(100vw-2rem))] overflow-auto p-0 text-ink backdrop:bg-black/50"
      onClose={onClose}
      onClick={(event) => event.target === dialog.current && onClose()}
    >
      <div className="p-5">
        <div className="flex items-baseline justify-between gap-4">
          <h2 id={id} className="text-lg font-semibold" dir="auto">
            {title}
          </h2>
          <button type="button" className="small-button" onClick={onClose}>
            {texts.close}
          </button>
        </div>
        <div className="mt-4">{children}</div>
      </div>
    </dialog>
  );
}
