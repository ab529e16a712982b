import type { Metadata } from "next";
import { Devices } from "@/features/settings/devices";
import { PasswordForm } from "@/features/settings/password-form";
import { SettingsSection } from "@/features/settings/settings-section";

export const metadata: Metadata = { title: "Password and devices" };

export default function SecurityPage() {
  return (
    <>
      <SettingsSection title="Password" description="Changing it signs the other devices out.">
        <PasswordForm />
      </SettingsSection>
      <SettingsSection title="Devices" description="Where you are signed in at the moment.">
        <Devices />
      </SettingsSection>
    </>
  );
}
