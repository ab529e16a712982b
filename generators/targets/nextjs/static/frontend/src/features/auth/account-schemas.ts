import { z } from "zod";

/** The values that accounts are made of, with the limits of the API. */
export const emailSchema = z.email("Not a valid email address.").max(
  254,
  "Longer than 254 characters.",
);
export const personNameSchema = z.string().trim().min(1, "Enter a name.").max(
  120,
  "Longer than 120 characters.",
);
export const newPasswordSchema = z.string().min(10, "Use at least 10 characters.").max(
  128,
  "Longer than 128 characters.",
);
export const presentPasswordSchema = z.string().min(1, "Enter your password.").max(
  1000,
  "Longer than 1000 characters.",
);
