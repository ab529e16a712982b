"use client";

import type { FieldValues } from "react-hook-form";
import type { FieldProps } from "@/components/form/form-field";
import { TextField } from "@/components/form/text-field";

type AccountFieldProps<Values extends FieldValues> = Pick<FieldProps<Values>, "control" | "name">;

interface PasswordFieldProps<Values extends FieldValues> extends AccountFieldProps<Values> {
  label?: string;
}

/** The name of a person. */
export function PersonNameField<Values extends FieldValues>(props: AccountFieldProps<Values>) {
  return <TextField {...props} label="Your name" autoComplete="name" required />;
}

/** The address that an account goes by. */
export function EmailField<Values extends FieldValues>(props: AccountFieldProps<Values>) {
  return (
    <TextField {...props} label="Email address" type="email" autoComplete="username" required />
  );
}

/** The password of an account that there is. */
export function PresentPasswordField<Values extends FieldValues>(
  { label = "Password", ...props }: PasswordFieldProps<Values>,
) {
  return (
    <TextField {...props} label={label} type="password" autoComplete="current-password" required />
  );
}

/** A password that is being chosen. */
export function NewPasswordField<Values extends FieldValues>(
  { label = "Password", ...props }: PasswordFieldProps<Values>,
) {
  return (
    <TextField
      {...props}
      label={label}
      type="password"
      autoComplete="new-password"
      description="At least 10 characters."
      required
    />
  );
}
