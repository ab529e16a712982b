"use client";

import { signIn } from "next-auth/react";
import { texts } from "@/texts/sign-in";

interface ProviderButtonsProps {
  readonly providers: readonly { readonly id: string; readonly name: string }[];
  readonly next: string;
}

/** One button for each provider that is set up. */
export function ProviderButtons({ providers, next }: ProviderButtonsProps) {
  if (providers.length === 0) return null;
  return (
    <div className="grid gap-2 border-t border-line pt-6">
      {providers.map(({ id, name }) => (
        <button key={id} type="button" className="button" onClick={() => void signIn(id, { callbackUrl: next })}>
          {texts.provider(name)}
        </button>
      ))}
    </div>
  );
}
