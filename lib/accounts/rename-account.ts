import { eq } from "drizzle-orm";
import { users } from "@/drizzle/schema";
import { database } from "../db/database";
import { AppError } from "../errors";

/** What the account's owner is called; nothing takes the name away. @throws {AppError} invalid_input */
export async function renameAccount(userId: string, given: string): Promise<void> {
  const name = given.trim();
  if (name.length > 100) throw new AppError("invalid_input", `The name has ${name.length} characters; at most 100 are kept.`);
  await database()
    .update(users)
    .set({ name: name === "" ? null : name })
    .where(eq(users.id, userId));
}
