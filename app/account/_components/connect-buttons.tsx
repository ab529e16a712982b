"use client";

import { signIn } from "next-auth/react";
import { texts } from "@/texts/account";

interface ConnectButtonsProps {
  readonly providers: readonly { readonly id: string; readonly name: string }[];
  readonly connected: readonly string[];
}

/** Signing in at a provider while signed in here connects the two. */
export function ConnectButtons({ providers, connected }: ConnectButtonsProps) {
  return (
    <ul className="grid gap-2">
      {providers.map(({ id, name }) => (
        <li key={id}>
          {connected.includes(id) ? (
            <p>{texts.providers.connected(name)}</p>
          ) : (
            <button type="button" className="button" onClick={() => void signIn(id, { callbackUrl: "/account" })}>
              {texts.providers.connect(name)}
            </button>
          )}
        </li>
      ))}
    </ul>
  );
}
