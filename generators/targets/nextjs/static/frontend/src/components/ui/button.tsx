import { Slot } from "radix-ui";
import type { ComponentProps } from "react";
import { classNames } from "@/lib/class-names";

export type ButtonVariant = "primary" | "secondary" | "ghost" | "danger" | "link";
export type ButtonSize = "small" | "medium" | "large" | "icon";

const VARIANTS: Record<ButtonVariant, string> = {
  primary: "bg-accent text-accent-foreground hover:bg-accent-strong",
  secondary: "border border-border-strong bg-surface text-foreground hover:bg-muted",
  ghost: "text-foreground hover:bg-muted",
  danger: "bg-danger text-danger-foreground hover:bg-danger-strong",
  link: "h-auto px-0 text-accent-text underline-offset-4 hover:underline",
};

const SIZES: Record<ButtonSize, string> = {
  small: "h-8 gap-1.5 px-3 text-sm",
  medium: "h-9 gap-2 px-4 text-sm",
  large: "h-11 gap-2 px-6 text-base",
  icon: "size-9",
};

interface ButtonStyle {
  variant?: ButtonVariant;
  size?: ButtonSize;
  className?: string | undefined;
}

/** The look of a button, for links and triggers that are not one themselves. */
export function buttonClasses(
  { variant = "primary", size = "medium", className }: ButtonStyle = {},
): string {
  return classNames(
    "inline-flex shrink-0 cursor-pointer items-center justify-center rounded-md font-medium whitespace-nowrap transition-colors select-none",
    "disabled:pointer-events-none disabled:opacity-50 aria-disabled:pointer-events-none aria-disabled:opacity-50",
    "[&_svg]:size-4 [&_svg]:shrink-0",
    SIZES[size],
    VARIANTS[variant],
    className,
  );
}

interface ButtonProps extends ComponentProps<"button">, ButtonStyle {
  /** Gives its look and its attributes to the only child, such as a link. */
  asChild?: boolean;
  /** Something the button started is under way: it shows so and cannot be pressed again. */
  pending?: boolean;
}

export function Button(
  {
    variant,
    size,
    className,
    asChild = false,
    pending = false,
    disabled,
    children,
    type = "button",
    ...props
  }: ButtonProps,
) {
  const classes = buttonClasses({ variant, size, className });
  if (asChild) {
    return <Slot.Root className={classes} {...props}>{children}</Slot.Root>;
  }
  return (
    <button
      type={type}
      className={classes}
      disabled={disabled || pending}
      aria-busy={pending || undefined}
      {...props}
    >
      {pending && (
        <span
          aria-hidden
          className="size-4 animate-spin rounded-full border-2 border-current border-r-transparent"
        />
      )}
      {children}
    </button>
  );
}
