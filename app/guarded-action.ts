import { headers } from "next/headers";
import { unstable_rethrow } from "next/navigation";
import { AppError } from "@/lib/errors";
import { logger } from "@/lib/logger";
import type { Account } from "@/lib/sessions/find-session";
import type { Visitor } from "@/lib/visitors/create-visitor";
import { texts as site } from "@/texts/site";
import { currentAccount, currentAdmin } from "./account";
import { currentVisitor, ensureVisitor } from "./visitor";

const texts = site.action;

/** Why an action was not done, in words for the person who asked. */
export interface Refusal {
  readonly problem: string;
  /** Where a larger plan is to be had, when that is what it takes. */
  readonly upgrade?: string;
}

/** Who may do something, and what the action learns about them. */
const ADMISSION = {
  /** Anyone at all; the action gets nobody. */
  anyone: async (): Promise<undefined> => undefined,
  /** Whoever comes; someone new gets a workspace. */
  newcomer: (): Promise<Visitor> => ensureVisitor(),
  /** Whoever has kept something here, with or without an account. */
  visitor: async (): Promise<Visitor> => (await currentVisitor()) ?? refuse("not_found", texts.notYours),
  account: async (): Promise<Account> => (await currentAccount()) ?? refuse("unauthenticated", texts.signedOut),
  admin: async (): Promise<Account> => (await currentAdmin()) ?? refuse("not_found", texts.unknown),
} as const;

type Admission = typeof ADMISSION;
type Actor<Who extends keyof Admission> = Awaited<ReturnType<Admission[Who]>>;

/**
 * The only way an action is exported: it says who may call it, and gets them. What the person can
 * do something about comes back as a refusal; what they cannot is recorded and said without detail.
 */
export function guardedAction<Who extends keyof Admission, Args extends unknown[], Result>(
  who: Who,
  act: (actor: Actor<Who>, ...args: Args) => Promise<Result>,
): (...args: Args) => Promise<Result | Refusal> {
  return async (...args) => {
    try {
      const actor = (await ADMISSION[who]()) as Actor<Who>;
      return await act(actor, ...args);
    } catch (error) {
      unstable_rethrow(error);
      if (error instanceof AppError) return refusalOf(error);
      logger.error({ requestId: (await headers()).get("x-request-id"), err: error }, "An action failed.");
      return { problem: texts.failed };
    }
  };
}

/** An error in words for the person who caused it. */
export function refusalOf(error: AppError): Refusal {
  const { upgrade } = error.details;
  return { problem: error.message, ...(typeof upgrade === "string" && { upgrade }) };
}

function refuse(code: "not_found" | "unauthenticated", message: string): never {
  throw new AppError(code, message);
}

/** A text field of a form; one that is missing or a file counts as empty. */
export function textOf(form: FormData, field: string): string {
  const value = form.get(field);
  return typeof value === "string" ? value : "";
}
