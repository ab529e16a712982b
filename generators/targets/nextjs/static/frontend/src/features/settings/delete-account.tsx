"use client";

import { zodResolver } from "@hookform/resolvers/zod";
import { useQueryClient } from "@tanstack/react-query";
import { useRouter } from "next/navigation";
import { useState } from "react";
import { useForm } from "react-hook-form";
import { z } from "zod";
import { api, unwrap } from "@/api/client";
import { SubmitForm } from "@/components/form/submit-form";
import { TextField } from "@/components/form/text-field";
import { Button } from "@/components/ui/button";
import { Dialog, DialogContent } from "@/components/ui/dialog";
import { presentPasswordSchema } from "@/features/auth/account-schemas";

const confirmSchema = z.object({ password: presentPasswordSchema });

/** Erases the account after the password is given once more. */
export function DeleteAccount() {
  const [open, setOpen] = useState(false);
  const client = useQueryClient();
  const router = useRouter();
  const form = useForm({ resolver: zodResolver(confirmSchema), defaultValues: { password: "" } });

  async function erase(values: z.infer<typeof confirmSchema>): Promise<void> {
    await unwrap(api.DELETE("/api/me", { body: values }));
    client.clear();
    router.replace("/");
  }

  return (
    <>
      <Button variant="danger" onClick={() => setOpen(true)}>Delete my account</Button>
      <Dialog
        open={open}
        onOpenChange={(next) => {
          setOpen(next);
          form.reset();
        }}
      >
        <DialogContent
          title="Delete your account?"
          description="You are signed out everywhere at once. This cannot be undone."
        >
          <SubmitForm form={form} onSubmit={erase} submitLabel="Delete my account">
            <TextField
              control={form.control}
              name="password"
              label="Password"
              type="password"
              autoComplete="current-password"
              required
            />
          </SubmitForm>
        </DialogContent>
      </Dialog>
    </>
  );
}
