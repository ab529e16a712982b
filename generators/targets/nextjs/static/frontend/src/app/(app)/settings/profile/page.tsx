import type { Metadata } from "next";
import { DeleteAccount } from "@/features/settings/delete-account";
import { EmailForm } from "@/features/settings/email-form";
import { NameForm } from "@/features/settings/name-form";
import { SettingsSection } from "@/features/settings/settings-section";

export const metadata: Metadata = { title: "Profile" };

export default function ProfilePage() {
  return (
    <>
      <SettingsSection title="Name" description="How others see you.">
        <NameForm />
      </SettingsSection>
      <SettingsSection
        title="Email address"
        description="You sign in with it, and messages go to it."
      >
        <EmailForm />
      </SettingsSection>
      <SettingsSection
        title="Account"
        description="Your personal data is erased; what you made for a workspace stays there."
      >
        <DeleteAccount />
      </SettingsSection>
    </>
  );
}
