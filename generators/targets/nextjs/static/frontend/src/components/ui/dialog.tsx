import { X } from "lucide-react";
import { Dialog as RadixDialog } from "radix-ui";
import type { ComponentProps, ReactNode } from "react";
import { classNames } from "@/lib/class-names";

export const OVERLAY_CLASSES = "fixed inset-0 z-40 bg-black/50 data-[state=open]:animate-fade-in";
export const PANEL_CLASSES =
  "fixed top-1/2 left-1/2 z-50 grid max-h-[calc(100dvh-2rem)] w-[calc(100vw-2rem)] max-w-lg -translate-x-1/2 -translate-y-1/2 gap-4 overflow-y-auto rounded-lg border border-border bg-surface p-6 shadow-xl data-[state=open]:animate-fade-in";

export const Dialog = RadixDialog.Root;
export const DialogTrigger = RadixDialog.Trigger;
export const DialogClose = RadixDialog.Close;

interface DialogContentProps extends Omit<ComponentProps<typeof RadixDialog.Content>, "title"> {
  title: string;
  description?: ReactNode;
}

export function DialogContent(
  { title, description, className, children, ...props }: DialogContentProps,
) {
  return (
    <RadixDialog.Portal>
      <RadixDialog.Overlay className={OVERLAY_CLASSES} />
      <RadixDialog.Content
        className={classNames(PANEL_CLASSES, className)}
        {...(description === undefined ? { "aria-describedby": undefined } : {})}
        {...props}
      >
        <div className="space-y-1.5 pr-8">
          <RadixDialog.Title className="text-lg font-semibold text-foreground">
            {title}
          </RadixDialog.Title>
          {description !== undefined && (
            <RadixDialog.Description className="text-sm text-muted-foreground">
              {description}
            </RadixDialog.Description>
          )}
        </div>
        {children}
        <RadixDialog.Close
          className="absolute top-4 right-4 cursor-pointer rounded-sm p-1 text-muted-foreground hover:text-foreground"
          aria-label="Close"
        >
          <X aria-hidden className="size-4" />
        </RadixDialog.Close>
      </RadixDialog.Content>
    </RadixDialog.Portal>
  );
}

export function DialogFooter({ className, ...props }: ComponentProps<"div">) {
  return (
    <div
      className={classNames("flex flex-col-reverse gap-2 sm:flex-row sm:justify-end", className)}
      {...props}
    />
  );
}
