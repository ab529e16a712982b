"use client";

import { useSignedIn } from "@/access/session-provider";
import { SettingsSection } from "@/features/settings/settings-section";
import { Invitations } from "./invitations";
import { InviteForm } from "./invite-form";
import { Members } from "./members";

/** Who works here; inviting is for owners. */
export function MembersSettings() {
  const { role } = useSignedIn();
  return (
    <div className="space-y-8">
      <Members />
      {role === "owner" && (
        <>
          <SettingsSection
            title="Invite somebody"
            description="They get an email with a link that is valid for a week."
          >
            <InviteForm />
          </SettingsSection>
          <SettingsSection title="Open invitations">
            <Invitations />
          </SettingsSection>
        </>
      )}
    </div>
  );
}
