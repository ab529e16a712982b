"use client";

import { useSyncExternalStore, type ReactNode } from "react";
import { ActionForm, type FormState } from "../../_components/action-form";

interface LinkFormProps {
  readonly action: (state: FormState, form: FormData) => Promise<FormState>;
  readonly submit: string;
  readonly busy: string;
  readonly children?: ReactNode;
}

/** A form for somebody who followed a mailed link: its secret stands behind the #, where no log sees it. */
export function LinkForm({ action, submit, busy, children }: LinkFormProps) {
  const secret = useSyncExternalStore(subscribe, () => window.location.hash.slice(1), () => "");
  return (
    <ActionForm action={action} submit={submit} busy={busy} afterwards="replace">
      <input type="hidden" name="secret" value={secret} />
      {children}
    </ActionForm>
  );
}

function subscribe(notify: () => void): () => void {
  window.addEventListener("hashchange", notify);
  return () => window.removeEventListener("hashchange", notify);
}
