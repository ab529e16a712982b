import type { ComponentProps } from "react";
import { classNames } from "@/lib/class-names";

/** A table that scrolls sideways inside of its frame on a narrow screen; the label names the frame for the keyboard. */
export function Table({ className, "aria-label": label, ...props }: ComponentProps<"table">) {
  return (
    <div
      className="overflow-x-auto rounded-lg border border-border bg-surface"
      role="region"
      aria-label={label}
      tabIndex={0}
    >
      <table
        className={classNames("w-full caption-bottom text-sm", className)}
        aria-label={label}
        {...props}
      />
    </div>
  );
}

export function TableHeader({ className, ...props }: ComponentProps<"thead">) {
  return (
    <thead
      className={classNames("border-b border-border bg-muted/50 text-muted-foreground", className)}
      {...props}
    />
  );
}

export function TableBody({ className, ...props }: ComponentProps<"tbody">) {
  return <tbody className={classNames("divide-y divide-border", className)} {...props} />;
}

export function TableRow({ className, ...props }: ComponentProps<"tr">) {
  return <tr className={classNames("transition-colors hover:bg-muted/50", className)} {...props} />;
}

export function TableHead({ className, scope = "col", ...props }: ComponentProps<"th">) {
  return (
    <th
      scope={scope}
      className={classNames(
        "h-10 px-4 text-left align-middle font-medium whitespace-nowrap",
        className,
      )}
      {...props}
    />
  );
}

export function TableCell({ className, ...props }: ComponentProps<"td">) {
  return <td className={classNames("h-12 px-4 py-2 align-middle", className)} {...props} />;
}
