"use client";

import { Slot } from "radix-ui";
import { type ComponentType, type ReactElement, useState } from "react";
import { connectionError, errorMessage } from "@/api/api-error";
import { toast } from "@/components/ui/toast";

/** A button and what it opens, which is open from the start. */
export type Popup = ComponentType<{ trigger: ReactElement }>;

interface DeferredPopupProps {
  kind: "menu" | "dialog";
  load: () => Promise<Popup>;
  /** The button. */
  children: ReactElement;
}

/** A button whose menu or dialog is fetched when somebody is about to open it, not with the page. */
export function DeferredPopup({ kind, load, children }: DeferredPopupProps) {
  const [Content, setContent] = useState<Popup | null>(null);
  if (Content !== null) return <Content trigger={children} />;

  const prepare = () => void load().catch(() => undefined);
  const open = () =>
    load().then(
      (loaded) => setContent(() => loaded),
      () => toast.error(errorMessage(connectionError())),
    );
  return (
    <Slot.Root
      aria-haspopup={kind}
      aria-expanded={false}
      onPointerEnter={prepare}
      onFocus={prepare}
      onClick={() => void open()}
    >
      {children}
    </Slot.Root>
  );
}
