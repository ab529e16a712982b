"use client";

import { startTransition, useActionState, type ReactNode } from "react";
import { texts } from "@/texts/site";

/** What a form shows after it was sent: why it was refused, or what was done. */
export interface FormState {
  readonly problem?: string;
  readonly done?: string;
  /** Where a larger plan is to be had, when that is what it takes. */
  readonly upgrade?: string;
}

interface ActionFormProps {
  readonly action: (state: FormState, form: FormData) => Promise<FormState>;
  readonly submit: string;
  readonly busy: string;
  /** Whether the form gives way to what was done, or stays to be used again. */
  readonly afterwards: "replace" | "stay";
  readonly tone?: "primary" | "plain" | "danger";
  readonly children?: ReactNode;
}

const TONES = {
  primary: "button button-primary",
  plain: "button",
  danger: "button border-danger text-danger",
} as const;

/** A form that keeps what was typed when it is refused, and says what happened. */
export function ActionForm({ action, submit, busy, afterwards, tone = "primary", children }: ActionFormProps) {
  const [state, send, pending] = useActionState(action, {});
  if (state.done !== undefined && afterwards === "replace") {
    return (
      <p role="status" className="sheet px-4 py-3">
        {state.done}
      </p>
    );
  }
  return (
    <form
      action={send}
      onSubmit={(event) => {
        // By hand, because a form that React sends is emptied, whether or not it was refused.
        event.preventDefault();
        const form = new FormData(event.currentTarget);
        startTransition(() => send(form));
      }}
      className="grid gap-4"
    >
      {children}
      <div className="flex flex-wrap items-center gap-4">
        <button type="submit" disabled={pending} aria-busy={pending} className={TONES[tone]}>
          {pending ? busy : submit}
        </button>
        <p role="status" className={state.done === undefined ? "sr-only" : "text-success"}>
          {pending ? "" : state.done}
        </p>
      </div>
      <p role="alert" className={state.problem === undefined || pending ? "sr-only" : "text-danger"}>
        {pending ? "" : state.problem}
        {!pending && state.upgrade !== undefined && (
          <>
            {" "}
            <a href={state.upgrade} className="link">
              {texts.seePlans}
            </a>
          </>
        )}
      </p>
    </form>
  );
}
