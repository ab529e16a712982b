"use client";

import { useActionState } from "react";
import { TextField } from "../../../_components/text-field";
import { createTokenAction, type TokenState } from "../actions";

/** Makes a token and shows it this once. */
export function TokenForm() {
  const [state, send, pending] = useActionState<TokenState, FormData>(createTokenAction, {});
  return (
    <form action={send} className="grid gap-4">
      <TextField name="name" label="Name" hint="What uses it, such as “build server”." maxLength={60} required />
      <fieldset className="grid gap-1">
        <legend className="text-sm font-medium">It may</legend>
        <label className="flex gap-2">
          <input type="radio" name="scope" value="write" defaultChecked /> read, change and build
        </label>
        <label className="flex gap-2">
          <input type="radio" name="scope" value="read" /> read only
        </label>
      </fieldset>
      <div>
        <button type="submit" disabled={pending} aria-busy={pending} className="button button-primary">
          {pending ? "Making …" : "Make a token"}
        </button>
      </div>
      <p role="alert" className={state.problem === undefined ? "sr-only" : "text-danger"}>
        {state.problem}
      </p>
      {state.token !== undefined && (
        <div role="status" className="sheet p-4">
          <p>Copy it now. It is not shown again.</p>
          <code data-testid="new-token" className="mt-2 block font-mono text-sm break-all select-all">
            {state.token}
          </code>
        </div>
      )}
    </form>
  );
}
