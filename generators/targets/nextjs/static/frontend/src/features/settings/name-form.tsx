"use client";

import { zodResolver } from "@hookform/resolvers/zod";
import { useQueryClient } from "@tanstack/react-query";
import { useForm } from "react-hook-form";
import { z } from "zod";
import { sessionOptions } from "@/access/session";
import { useSignedIn } from "@/access/session-provider";
import { api, unwrap } from "@/api/client";
import { SubmitForm } from "@/components/form/submit-form";
import { TextField } from "@/components/form/text-field";
import { toast } from "@/components/ui/toast";
import { personNameSchema } from "@/features/auth/account-schemas";

const nameSchema = z.object({ name: personNameSchema });

export function NameForm() {
  const { user } = useSignedIn();
  const client = useQueryClient();
  const form = useForm({ resolver: zodResolver(nameSchema), defaultValues: { name: user.name } });

  async function save(values: z.infer<typeof nameSchema>): Promise<void> {
    await unwrap(api.PATCH("/api/me", { body: values }));
    await client.invalidateQueries({ queryKey: sessionOptions.queryKey });
    toast.success("Your name is saved.");
  }

  return (
    <SubmitForm form={form} onSubmit={save} submitLabel="Save">
      <TextField
        control={form.control}
        name="name"
        label="Your name"
        autoComplete="name"
        required
      />
    </SubmitForm>
  );
}
