import { BookOpen as BookOpenIcon, LayoutDashboard as LayoutDashboardIcon } from "lucide-react";
import type { LucideIcon } from "lucide-react";

import type { Resource } from "@/access/access";

export interface NavigationEntry {
  readonly href: string;
  readonly label: string;
  readonly icon: LucideIcon;
  /** Offered to those who may read this kind of record; to everybody without one. */
  readonly resource?: Resource;
}

export interface SettingsEntry {
  readonly href: string;
  readonly label: string;
  readonly ownerOnly?: boolean;
}

/** The pages of the app, as they stand in the side bar. */
export const NAVIGATION: readonly NavigationEntry[] = [
  { href: "/dashboard", label: "Dashboard", icon: LayoutDashboardIcon },
  { href: "/books", label: "Books", icon: BookOpenIcon, resource: "book" },
];

/** The pages below `/settings`. */
export const SETTINGS: readonly SettingsEntry[] = [
  { href: "/settings/profile", label: "Profile" },
  { href: "/settings/security", label: "Password and devices" },
  { href: "/settings/workspace", label: "Workspace" },
  { href: "/settings/members", label: "Members" },
];

/** Addresses that visitors may open without signing in. */
export const PUBLIC_PATHS: readonly string[] = [];
