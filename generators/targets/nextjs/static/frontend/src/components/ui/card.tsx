import type { ComponentProps } from "react";
import { classNames } from "@/lib/class-names";

export function Card({ className, ...props }: ComponentProps<"section">) {
  return (
    <section
      className={classNames("rounded-lg border border-border bg-surface", className)}
      {...props}
    />
  );
}

export function CardHeader({ className, ...props }: ComponentProps<"header">) {
  return (
    <header
      className={classNames(
        "flex flex-wrap items-center justify-between gap-2 px-5 pt-5",
        className,
      )}
      {...props}
    />
  );
}

export function CardTitle({ className, children, ...props }: ComponentProps<"h2">) {
  return (
    <h2 className={classNames("text-base font-semibold text-foreground", className)} {...props}>
      {children}
    </h2>
  );
}

export function CardDescription({ className, ...props }: ComponentProps<"p">) {
  return <p className={classNames("text-sm text-muted-foreground", className)} {...props} />;
}

export function CardContent({ className, ...props }: ComponentProps<"div">) {
  return <div className={classNames("p-5", className)} {...props} />;
}
