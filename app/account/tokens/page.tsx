import type { Metadata } from "next";
import Link from "next/link";
import { listTokens } from "@/lib/api-tokens/list-tokens";
import { findOverview } from "@/lib/billing/find-overview";
import { sayDay } from "@/lib/billing/money";
import { ActionForm } from "../../_components/action-form";
import { accountOrSignIn } from "../../account";
import { AccountNav } from "../_components/account-nav";
import { SettingsSection } from "../_components/settings-section";
import { TokenForm } from "./_components/token-form";
import { revokeTokenAction } from "./actions";

export const metadata: Metadata = { title: "API tokens" };
export const dynamic = "force-dynamic";

export default async function TokensPage() {
  const account = await accountOrSignIn("/account/tokens");
  const [tokens, { plan }] = await Promise.all([listTokens(account), findOverview(account.workspaceId)]);
  return (
    <div className="mx-auto max-w-5xl px-4 py-10 sm:px-6">
      <AccountNav page="tokens" />
      <h1 className="mb-8 text-2xl font-semibold">API tokens</h1>
      <SettingsSection id="new-token" title="New token" lead="A token lets a program work on the projects of this workspace for you.">
        {plan.features.tokens ? (
          <TokenForm />
        ) : (
          <p>
            API tokens come with Pro and Team; this workspace is on {plan.title}.{" "}
            <Link href="/pricing" className="link">
              See the plans
            </Link>
          </p>
        )}
      </SettingsSection>
      <SettingsSection id="tokens" title="Your tokens">
        {tokens.length === 0 && <p className="text-muted">There are none.</p>}
        <ul className="border-t border-line">
          {tokens.map(({ id, name, ending, scope, createdAt, lastUsedAt }) => (
            <li key={id} className="flex flex-wrap items-center justify-between gap-x-6 gap-y-2 border-b border-line py-3">
              <div className="min-w-0">
                <p className="font-medium">
                  {name} <span className="font-mono text-sm font-normal text-muted">… {ending}</span>
                </p>
                <p className="text-sm text-muted tabular-nums">
                  {scope === "write" ? "Reads, changes and builds" : "Reads only"}, made {sayDay(createdAt)}, {lastUsedAt === null ? "never used" : `last used ${sayDay(lastUsedAt)}`}
                </p>
              </div>
              <ActionForm action={revokeTokenAction.bind(null, id)} submit="Revoke" busy="Revoking …" afterwards="stay" tone="danger" />
            </li>
          ))}
        </ul>
      </SettingsSection>
      <SettingsSection id="api" title="Documentation">
        <p>
          The HTTP API is described in{" "}
          <a href="/api/v1/openapi.json" className="link">
            openapi.json
          </a>
          . On the command line, begin with <code className="font-mono text-sm">groundwork login</code>.
        </p>
      </SettingsSection>
    </div>
  );
}
