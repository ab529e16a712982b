"use client";

import { AlertDialog as RadixAlertDialog } from "radix-ui";
import type { ReactNode } from "react";
import { Button } from "./button";
import { DialogFooter, OVERLAY_CLASSES, PANEL_CLASSES } from "./dialog";

interface ConfirmDialogProps {
  open: boolean;
  onOpenChange: (open: boolean) => void;
  title: string;
  description: ReactNode;
  /** What the confirming button says, such as "Delete client". */
  confirmLabel: string;
  cancelLabel?: string;
  tone?: "danger" | "neutral";
  pending?: boolean;
  /** Called on confirmation; the caller closes the dialog when the work is done. */
  onConfirm: () => void;
}

/** Asks before something that cannot be undone. */
export function ConfirmDialog(
  {
    open,
    onOpenChange,
    title,
    description,
    confirmLabel,
    cancelLabel = "Cancel",
    tone = "danger",
    pending = false,
    onConfirm,
  }: ConfirmDialogProps,
) {
  return (
    <RadixAlertDialog.Root open={open} onOpenChange={onOpenChange}>
      <RadixAlertDialog.Portal>
        <RadixAlertDialog.Overlay className={OVERLAY_CLASSES} />
        <RadixAlertDialog.Content className={PANEL_CLASSES}>
          <div className="space-y-1.5">
            <RadixAlertDialog.Title className="text-lg font-semibold break-words text-foreground">
              {title}
            </RadixAlertDialog.Title>
            <RadixAlertDialog.Description className="text-sm text-muted-foreground">
              {description}
            </RadixAlertDialog.Description>
          </div>
          <DialogFooter>
            <RadixAlertDialog.Cancel asChild>
              <Button variant="secondary" disabled={pending}>{cancelLabel}</Button>
            </RadixAlertDialog.Cancel>
            <Button
              variant={tone === "danger" ? "danger" : "primary"}
              pending={pending}
              onClick={onConfirm}
            >
              {confirmLabel}
            </Button>
          </DialogFooter>
        </RadixAlertDialog.Content>
      </RadixAlertDialog.Portal>
    </RadixAlertDialog.Root>
  );
}
