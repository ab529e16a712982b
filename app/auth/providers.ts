import type { CallbacksOptions, Profile } from "next-auth";
import type { Provider } from "next-auth/providers/index";
import GitHub from "next-auth/providers/github";
import Google from "next-auth/providers/google";
import { signInWithIdentity } from "@/lib/accounts/sign-in-with-identity";
import { env } from "@/lib/env";
import { AppError } from "@/lib/errors";
import { currentAccount } from "../account";

/** The providers whose variables are set, as the pages offer them. */
export function offeredProviders(): readonly { readonly id: string; readonly name: string }[] {
  return identityProviders().map(({ id, name }) => ({ id, name }));
}

export function identityProviders(): Provider[] {
  const { GITHUB_CLIENT_ID, GITHUB_CLIENT_SECRET, GOOGLE_CLIENT_ID, GOOGLE_CLIENT_SECRET } = env();
  const providers: Provider[] = [];
  if (GITHUB_CLIENT_ID !== undefined && GITHUB_CLIENT_SECRET !== undefined) {
    providers.push(GitHub({ clientId: GITHUB_CLIENT_ID, clientSecret: GITHUB_CLIENT_SECRET, userinfo: { url: `${GITHUB}/user`, request: gitHubProfile } }));
  }
  if (GOOGLE_CLIENT_ID !== undefined && GOOGLE_CLIENT_SECRET !== undefined) {
    providers.push(Google({ clientId: GOOGLE_CLIENT_ID, clientSecret: GOOGLE_CLIENT_SECRET }));
  }
  return providers;
}

const GITHUB = "https://api.github.com";

interface GitHubRequest {
  readonly tokens: { readonly access_token?: string };
}

interface GitHubAddress {
  readonly email: string;
  readonly primary: boolean;
  readonly verified: boolean;
}

/** GitHub lists an account's addresses apart from its profile, and only there says which are checked. */
async function gitHubProfile({ tokens }: GitHubRequest) {
  const headers = { authorization: `Bearer ${tokens.access_token ?? ""}`, accept: "application/vnd.github+json", "user-agent": "groundwork" };
  const [profile, addresses] = await Promise.all(
    ["/user", "/user/emails"].map(async (path) => (await fetch(`${GITHUB}${path}`, { headers })).json() as Promise<unknown>),
  );
  const checked = Array.isArray(addresses) ? (addresses as GitHubAddress[]).find(({ primary, verified }) => primary && verified) : undefined;
  return { ...(profile as Profile & { id: string }), email: checked?.email, email_verified: checked !== undefined };
}

type SignIn = CallbacksOptions<Profile & { email_verified?: boolean }>["signIn"];

/** Finds or makes the user of an account at a provider. What is refused leads back with its reason. */
export const admitIdentity: SignIn = async ({ user, account, profile }) => {
  if (account === null || account.type === "credentials") return true;
  try {
    user.id = await signInWithIdentity({
      provider: account.provider,
      accountId: account.providerAccountId,
      name: user.name ?? null,
      verifiedEmail: profile?.email_verified === true ? profile.email : undefined,
      userId: (await currentAccount())?.userId,
    });
    return true;
  } catch (error) {
    if (error instanceof AppError) return `/sign-in?error=${encodeURIComponent(error.message)}`;
    throw error;
  }
};
