"use client";

import { Plus } from "lucide-react";
import { useState } from "react";
import { SelectField, TextField } from "@/components/form/fields";
import { Form } from "@/components/form/form";
import { SubmitButton } from "@/components/form/form-actions";
import { useActionForm } from "@/components/form/use-action-form";
import { Button } from "@/components/ui/button";
import { Dialog, DialogBody, DialogContent, DialogTrigger } from "@/components/ui/dialog";
import { createApiKey } from "@/lib/auth/actions";
import { ApiKeyScopes } from "./api-key-scopes";
import { OneTimeSecret, type Secret } from "./one-time-secret";
import { roleOptions } from "./role-options";

type Created = { name: string; key: string };

export function NewApiKeyDialog() {
  const [open, setOpen] = useState(false);
  const [created, setCreated] = useState<Secret | null>(null);
  return (
    <>
      <Dialog open={open} onOpenChange={setOpen}>
        <DialogTrigger asChild>
          <Button variant="primary">
            <Plus aria-hidden />
            New key
          </Button>
        </DialogTrigger>
        <DialogContent title="New API key">
          <DialogBody>
            <NewApiKeyForm
              onCreated={(key) => {
                setOpen(false);
                setCreated({
                  title: `The key “${key.name}”`,
                  description: `Give it to the program as a Bearer token.`,
                  secret: key.key,
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

const LIFETIMES = [
  { value: "30", label: "30 days" },
  { value: "90", label: "90 days" },
  { value: "365", label: "A year" },
];

function NewApiKeyForm({ onCreated }: { onCreated: (key: Created) => void }) {
  const form = useActionForm(createApiKey, {
    initial: { role: "manager", expires_in_days: "365" },
    onSaved: onCreated,
  });
  return (
    <Form form={form} unguarded className="gap-4 pb-3" labels={{ scopes: "Rights" }}>
      <TextField
        name="name"
        label="Name"
        hint="The program that will use it: “Website booking”"
        required
        autoFocus
      />
      <SelectField
        name="role"
        label="Role"
        options={roleOptions}
        required
        hint="What the role may do at the time, it may"
      />
      <ApiKeyScopes />
      <SelectField name="expires_in_days" label="Valid for" options={LIFETIMES} blank="Until it is revoked" />
      <SubmitButton className="self-end">Create key</SubmitButton>
    </Form>
  );
}
