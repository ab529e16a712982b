import type { SourceFile } from "../../files/index";
import type { EntityPlan, Plan } from "../../plan/index";
import { join, ts, tsString, TypeScriptModule, when, type Block, type ImportedSymbol } from "../../writer/index";
import { iconOf } from "./entity-icons";
import { FRONTEND_PARTS } from "./features/index";
import type { AppPage, SettingsPage } from "./frontend-part";

/** `src/navigation.ts`: the pages of the app in the order in which they are offered. */
export function emitNavigation(plan: Plan): SourceFile {
  const module = new TypeScriptModule();
  const entities = plan.entities.filter(({ isJoin }) => !isJoin);
  const appPages = FRONTEND_PARTS.flatMap((part) => part.appPages?.(plan) ?? []);
  const settingsPages = FRONTEND_PARTS.flatMap((part) => part.settingsPages?.(plan) ?? []);
  for (const name of ["NavigationEntry", "SettingsEntry", "NAVIGATION", "SETTINGS", "PUBLIC_PATHS"]) module.declare(name);
  const icon = (name: string) => module.use("lucide-react", name, { as: `${name}Icon` });
  const body = ts`
    export interface NavigationEntry {
      readonly href: string;
      readonly label: string;
      readonly icon: ${module.useType("lucide-react", "LucideIcon")};
      /** Offered to those who may read this kind of record; to everybody without one. */
      readonly resource?: ${module.useType("@/access/access", "Resource")};
    }

    export interface SettingsEntry {
      readonly href: string;
      readonly label: string;
      readonly ownerOnly?: boolean;
    }

    /** The pages of the app, as they stand in the side bar. */
    export const NAVIGATION: readonly NavigationEntry[] = [
      { href: "/dashboard", label: "Dashboard", icon: ${icon("LayoutDashboard")} },
      ${entities.map((entity, index) => ts`${entityEntry(entity, icon(iconOf(entity.names.lowerLabel, index)))},`)}
      ${appPages.map((page) => ts`${pageEntry(page, icon(page.icon))},`)}
    ];

    /** The pages below \`/settings\`. */
    export const SETTINGS: readonly SettingsEntry[] = [
      { href: "/settings/profile", label: "Profile" },
      { href: "/settings/security", label: "Password and devices" },
      { href: "/settings/workspace", label: ${tsString(plan.product.tenancy === "single" ? "Organisation" : "Workspace")} },
      { href: "/settings/members", label: "Members" },
      ${settingsPages.map((page) => ts`${settingsEntry(page)},`)}
    ];

    /** Addresses that visitors may open without signing in. */
    export const PUBLIC_PATHS: readonly string[] = [${join(entities.filter(({ publicRead }) => publicRead).map(({ names }) => tsString(`/${names.pluralKebab}`)), ", ")}];
  `;
  return { path: "frontend/src/navigation.ts", content: module.render(body), sources: entities.map(({ id }) => id) };
}

function entityEntry({ names }: EntityPlan, icon: ImportedSymbol<"ts">): Block<"ts"> {
  return ts`{ href: ${tsString(`/${names.pluralKebab}`)}, label: ${tsString(names.pluralLabel)}, icon: ${icon}, resource: ${tsString(names.snake)} }`;
}

function pageEntry({ href, label }: AppPage, icon: ImportedSymbol<"ts">): Block<"ts"> {
  return ts`{ href: ${tsString(href)}, label: ${tsString(label)}, icon: ${icon} }`;
}

function settingsEntry({ href, label, ownerOnly }: SettingsPage): Block<"ts"> {
  return ts`{ href: ${tsString(href)}, label: ${tsString(label)}${when(ownerOnly, ts`, ownerOnly: true`)} }`;
}
