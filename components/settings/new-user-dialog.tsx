"use client";

import { Plus } from "lucide-react";
import { useState } from "react";
import { SelectField, TextField } from "@/components/form/fields";
import { Form } from "@/components/form/form";
import { SubmitButton } from "@/components/form/form-actions";
import { useActionForm } from "@/components/form/use-action-form";
import { Button } from "@/components/ui/button";
import { Dialog, DialogBody, DialogContent, DialogTrigger } from "@/components/ui/dialog";
import { EmailText } from "@/components/ui/email-text";
import { createUser } from "@/lib/users/actions";
import { OneTimeSecret, type Secret } from "./one-time-secret";
import { roleOptions } from "./role-options";

type Created = { name: string; email: string; password: string };

export function NewUserDialog() {
  const [open, setOpen] = useState(false);
  const [created, setCreated] = useState<Secret | null>(null);
  return (
    <>
      <Dialog open={open} onOpenChange={setOpen}>
        <DialogTrigger asChild>
          <Button variant="primary">
            <Plus aria-hidden />
            New user
          </Button>
        </DialogTrigger>
        <DialogContent
          title="New user"
          description="You get a first password to hand over; it is changed at the first sign-in."
        >
          <DialogBody>
            <NewUserForm
              onCreated={(user) => {
                setOpen(false);
                setCreated({
                  title: `First password of ${user.name}`,
                  description: (
                    <>
                      Hand it over; sign-in is with <EmailText email={user.email} />.
                    </>
                  ),
                  secret: user.password,
                });
              }}
            />
          </DialogBody>
        </DialogContent>
      </Dialog>
      <OneTimeSecret shown={created} onClose={() => setCreated(null)} />
    </>
  );
}

function NewUserForm({ onCreated }: { onCreated: (user: Created) => void }) {
  const form = useActionForm(createUser, { initial: { role: "technician" }, onSaved: onCreated });
  return (
    <Form form={form} unguarded className="gap-4 pb-3">
      <TextField name="name" label="Name" required autoFocus />
      <TextField
        name="email"
        label="E-mail address"
        type="email"
        required
        autoCapitalize="none"
        spellCheck={false}
      />
      <SelectField name="role" label="Role" options={roleOptions} required />
      <SubmitButton className="self-end">Create user</SubmitButton>
    </Form>
  );
}
