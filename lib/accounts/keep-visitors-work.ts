import { database } from "../db/database";
import { adoptVisitor, type Adoption } from "./adopt-visitor";

/** Gives what somebody made before signing in to the account they signed in with. */
export async function keepVisitorsWork(adoption: Adoption): Promise<void> {
  await database().transaction((transaction) => adoptVisitor(transaction, adoption));
}
