import { z } from "zod";
import { AppError } from "../errors";

const address = z.email().max(254);

/**
 * The one spelling an address is kept in and looked up by.
 *
 * @throws {AppError} invalid_input when it is no address
 */
export function emailAddress(given: string): string {
  const found = address.safeParse(given.trim().toLowerCase());
  if (!found.success) throw new AppError("invalid_input", "This is no e-mail address. It should look like name@example.com.");
  return found.data;
}
