"use client";

import { useActionState } from "react";
import { texts as tokens } from "@/texts/tokens";
import { TextField } from "../../../_components/text-field";
import { createTokenAction, type TokenState } from "../actions";

const texts = tokens.create;

/** Makes a token and shows it this once. */
export function TokenForm() {
  const [state, send, pending] = useActionState<TokenState, FormData>(createTokenAction, {});
  return (
    <form action={send} className="grid gap-4">
      <TextField name="name" label={texts.name} hint={texts.nameHint} maxLength={60} required />
      <fieldset className="grid gap-1">
        <legend className="text-sm font-medium">{texts.scope}</legend>
        <label className="flex gap-2">
          <input type="radio" name="scope" value="write" defaultChecked /> {texts.write}
        </label>
        <label className="flex gap-2">
          <input type="radio" name="scope" value="read" /> {texts.read}
        </label>
      </fieldset>
      <div>
        <button type="submit" disabled={pending} aria-busy={pending} className="button button-primary">
          {pending ? texts.busy : texts.submit}
        </button>
      </div>
      <p role="alert" className={state.problem === undefined ? "sr-only" : "text-danger"}>
        {state.problem}
      </p>
      {state.token !== undefined && (
        <div role="status" className="sheet p-4">
          <p>{texts.copy}</p>
          <code data-testid="new-token" className="mt-2 block font-mono text-sm break-all select-all">
            {state.token}
          </code>
        </div>
      )}
    </form>
  );
}
