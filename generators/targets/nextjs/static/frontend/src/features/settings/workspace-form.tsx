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

const workspaceSchema = z.object({ name: personNameSchema });

/** The name of the workspace; owners may change it. */
export function WorkspaceForm() {
  const { workspace, role } = useSignedIn();
  const client = useQueryClient();
  const form = useForm({
    resolver: zodResolver(workspaceSchema),
    defaultValues: { name: workspace.name },
  });

  async function rename(values: z.infer<typeof workspaceSchema>): Promise<void> {
    await unwrap(api.PATCH("/api/workspace", { body: values }));
    await Promise.all([
      client.invalidateQueries({ queryKey: sessionOptions.queryKey }),
      client.invalidateQueries({ queryKey: ["workspaces"] }),
    ]);
    toast.success("The name is saved.");
  }

  if (role !== "owner") {
    return (
      <p className="text-sm text-foreground">
        {workspace.name} <span className="text-muted-foreground">(an owner can change this)</span>
      </p>
    );
  }
  return (
    <SubmitForm form={form} onSubmit={rename} submitLabel="Save">
      <TextField
        control={form.control}
        name="name"
        label="Name"
        autoComplete="organization"
        required
      />
    </SubmitForm>
  );
}
