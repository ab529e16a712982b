"use server";

import { revalidatePath } from "next/cache";
import { createToken } from "@/lib/api-tokens/create-token";
import { revokeToken } from "@/lib/api-tokens/list-tokens";
import { texts } from "@/texts/tokens";
import type { FormState } from "../../_components/action-form";
import { guardedAction, textOf } from "../../guarded-action";

export interface TokenState extends FormState {
  /** The new token, for this one time. */
  readonly token?: string;
}

export const createTokenAction = guardedAction("account", async ({ userId, workspaceId }, _state: TokenState, form: FormData): Promise<TokenState> => {
  const token = await createToken({ userId, workspaceId, name: textOf(form, "name"), scope: textOf(form, "scope") === "read" ? "read" : "write" });
  revalidatePath("/account/tokens");
  return { token };
});

export const revokeTokenAction = guardedAction("account", async ({ userId, workspaceId }, tokenId: string): Promise<FormState> => {
  await revokeToken({ userId, workspaceId }, String(tokenId));
  revalidatePath("/account/tokens");
  return { done: texts.list.revoked };
});
