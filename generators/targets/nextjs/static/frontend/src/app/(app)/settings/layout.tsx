import type { ReactNode } from "react";
import { PageHeader } from "@/components/page/page-header";
import { SettingsNavigation } from "@/features/settings/settings-navigation";

export default function SettingsLayout({ children }: { children: ReactNode }) {
  return (
    <>
      <PageHeader title="Settings" />
      <SettingsNavigation />
      {children}
    </>
  );
}
