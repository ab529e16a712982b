"use client";

import { zodResolver } from "@hookform/resolvers/zod";
import { useForm } from "react-hook-form";
import { z } from "zod";
import { isRole } from "@/access/access";
import { ChoiceField } from "@/components/form/choice-field";
import { SubmitForm } from "@/components/form/submit-form";
import { TextField } from "@/components/form/text-field";
import { toast } from "@/components/ui/toast";
import { emailSchema } from "@/features/auth/account-schemas";
import { useInvite } from "./members-api";
import { ROLE_OPTIONS } from "./role-options";

const inviteSchema = z.object({ email: emailSchema, role: z.string() });

export function InviteForm() {
  const invite = useInvite();
  const form = useForm({
    resolver: zodResolver(inviteSchema),
    defaultValues: { email: "", role: ROLE_OPTIONS.at(-1)?.value ?? "" },
  });

  async function send({ email, role }: z.infer<typeof inviteSchema>): Promise<void> {
    if (!isRole(role)) return;
    await invite.mutateAsync({ email, role });
    form.reset();
    toast.success(`An invitation was sent to ${email}.`);
  }

  return (
    <SubmitForm form={form} onSubmit={send} submitLabel="Invite">
      <TextField control={form.control} name="email" label="Email address" type="email" required />
      <ChoiceField
        control={form.control}
        name="role"
        label="Role"
        options={ROLE_OPTIONS}
        required
      />
    </SubmitForm>
  );
}
