import { z } from "zod";

/** NUL cannot be stored by PostgreSQL and a lone surrogate cannot be encoded as UTF-8. */
const storable = (text: string): boolean => !text.includes("\0") && text.isWellFormed();

const person = () =>
  z
    .string()
    .normalize("NFC")
    .refine(storable, "contains a NUL character or half of a surrogate pair; remove it");

/** What a person calls a thing: one to 120 characters, any script. */
export const nameSchema = person().trim().min(1, "is empty; give it a name").max(120);

/** Free text of a person, at most 20,000 characters. */
export const textSchema = person().max(20_000);

/** An id that survives renames. Readable, but never shown as a name. */
export const idSchema = z.string().regex(/^[A-Za-z0-9][A-Za-z0-9_.-]{0,127}$/, "must be letters, digits, '_', '-' or '.', starting with a letter or digit");

/** An exact decimal as text, because a genome holds no floating-point numbers. */
export const decimalSchema = z.string().regex(/^-?\d{1,18}(\.\d{1,6})?$/, "must be a decimal number such as 0 or 12.50");
