"use client";

import { useSyncExternalStore, type ReactNode } from "react";
import { texts } from "@/texts/sign-in";
import { ActionForm, type FormState } from "../../_components/action-form";

interface LinkFormProps {
  readonly action: (state: FormState, form: FormData) => Promise<FormState>;
  readonly submit: string;
  readonly busy: string;
  readonly tone?: "primary" | "plain";
  readonly children?: ReactNode;
}

/**
 * A form for somebody who followed a mailed link: its secret stands behind the #, where no log sees it. The server
 * does not see it either, so nothing can be sent before the browser has read it.
 */
export function LinkForm({ action, submit, busy, tone = "primary", children }: LinkFormProps) {
  const secret = useSyncExternalStore(subscribe, readSecret, () => undefined);
  if (secret === "") return <p className="sheet px-4 py-3">{texts.linkCutOff}</p>;
  return (
    <fieldset disabled={secret === undefined} className="contents">
      <ActionForm action={action} submit={submit} busy={busy} tone={tone} afterwards="replace">
        <input type="hidden" name="secret" value={secret ?? ""} />
        {children}
      </ActionForm>
    </fieldset>
  );
}

function readSecret(): string | undefined {
  return window.location.hash.slice(1);
}

function subscribe(notify: () => void): () => void {
  window.addEventListener("hashchange", notify);
  return () => window.removeEventListener("hashchange", notify);
}
