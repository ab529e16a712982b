import type { Metadata } from "next";
import Link from "next/link";
import { listTokens } from "@/lib/api-tokens/list-tokens";
import { findOverview } from "@/lib/billing/find-overview";
import { sayDay } from "@/lib/billing/money";
import { texts as site } from "@/texts/site";
import { texts } from "@/texts/tokens";
import { ActionForm } from "../../_components/action-form";
import { accountOrSignIn } from "../../account";
import { AccountNav } from "../_components/account-nav";
import { SettingsSection } from "../_components/settings-section";
import { TokenForm } from "./_components/token-form";
import { revokeTokenAction } from "./actions";

export const metadata: Metadata = { title: texts.title };
export const dynamic = "force-dynamic";

export default async function TokensPage() {
  const account = await accountOrSignIn("/account/tokens");
  const [tokens, { plan }] = await Promise.all([listTokens(account), findOverview(account.workspaceId)]);
  return (
    <div className="mx-auto max-w-5xl px-4 py-10 sm:px-6">
      <AccountNav page="tokens" />
      <h1 className="mb-8 text-2xl font-semibold">{texts.title}</h1>
      <SettingsSection id="new-token" title={texts.create.title} lead={texts.create.lead}>
        {plan.features.tokens ? (
          <TokenForm />
        ) : (
          <p>
            {texts.create.needsPlan(plan.title)}{" "}
            <Link href="/pricing" className="link">
              {site.seePlans}
            </Link>
          </p>
        )}
      </SettingsSection>
      <SettingsSection id="tokens" title={texts.list.title}>
        {tokens.length === 0 && <p className="text-muted">{texts.list.none}</p>}
        <ul className="border-t border-line">
          {tokens.map(({ id, name, ending, scope, createdAt, lastUsedAt }) => (
            <li key={id} className="flex flex-wrap items-center justify-between gap-x-6 gap-y-2 border-b border-line py-3">
              <div className="min-w-0">
                <p className="font-medium">
                  {name} <span className="font-mono text-sm font-normal text-muted">{texts.list.ending(ending)}</span>
                </p>
                <p className="text-sm text-muted tabular-nums">
                  {texts.list.used(texts.list.scopes[scope], sayDay(createdAt), lastUsedAt === null ? null : sayDay(lastUsedAt))}
                </p>
              </div>
              <ActionForm action={revokeTokenAction.bind(null, id)} submit={texts.list.revoke} busy={texts.list.revoking} afterwards="stay" tone="danger" />
            </li>
          ))}
        </ul>
      </SettingsSection>
      <SettingsSection id="api" title={texts.documentation.title}>
        <p>
          {texts.documentation.before}{" "}
          <a href="/api/v1/openapi.json" className="link">
            openapi.json
          </a>
          {texts.documentation.after} <code className="font-mono text-sm">groundwork login</code>
          {texts.documentation.end}
        </p>
      </SettingsSection>
    </div>
  );
}
