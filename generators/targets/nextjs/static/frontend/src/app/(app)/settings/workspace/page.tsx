import type { Metadata } from "next";
import { LeaveWorkspace } from "@/features/settings/leave-workspace";
import { SettingsSection } from "@/features/settings/settings-section";
import { WorkspaceForm } from "@/features/settings/workspace-form";

export const metadata: Metadata = { title: "Workspace" };

export default function WorkspacePage() {
  return (
    <>
      <SettingsSection title="Name" description="How this workspace is called for everybody in it.">
        <WorkspaceForm />
      </SettingsSection>
      <SettingsSection title="Membership" description="What you made here stays.">
        <LeaveWorkspace />
      </SettingsSection>
    </>
  );
}
