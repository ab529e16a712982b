import type { ComponentProps } from "react";
import { classNames } from "@/lib/class-names";

/** A grey block in the place of what is still loading. */
export function Skeleton({ className, ...props }: ComponentProps<"div">) {
  return (
    <div
      aria-hidden
      className={classNames(
        "animate-pulse rounded-md bg-muted motion-reduce:animate-none",
        className,
      )}
      {...props}
    />
  );
}
