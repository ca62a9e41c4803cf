"use client";

import { SelectField, TextField } from "@/components/form/fields";
import { Form } from "@/components/form/form";
import { SubmitButton } from "@/components/form/form-actions";
import { useActionForm } from "@/components/form/use-action-form";
import { Dialog, DialogBody, DialogContent } from "@/components/ui/dialog";
import { toast } from "@/components/ui/toast";
import { updateUser } from "@/lib/users/actions";
import type { UserRow } from "@/lib/users/responses";
import { roleOptions } from "./role-options";

type EditUserDialogProps = {
  /** Null keeps the dialog closed. */
  user: UserRow | null;
  onClose: () => void;
};

export function EditUserDialog({ user, onClose }: EditUserDialogProps) {
  return (
    <Dialog open={user !== null} onOpenChange={(open) => (open ? null : onClose())}>
      <DialogContent title={user?.name ?? ""} description="Another role counts from the next click on.">
        <DialogBody>{user ? <EditUserForm user={user} onSaved={onClose} /> : null}</DialogBody>
      </DialogContent>
    </Dialog>
  );
}

type EditUserFormProps = { user: UserRow; onSaved: () => void };

function EditUserForm({ user, onSaved }: EditUserFormProps) {
  const form = useActionForm(updateUser, {
    initial: { name: user.name, email: user.email, role: user.role },
    onSaved() {
      toast.success("Saved");
      onSaved();
    },
  });
  return (
    <Form form={form} unguarded hidden={{ id: user.id, version: user.version }} className="gap-4 pb-3">
      <TextField name="name" label="Name" required />
      <TextField
        name="email"
        label="E-mail address"
        type="email"
        required
        autoCapitalize="none"
        spellCheck={false}
      />
      <SelectField name="role" label="Role" options={roleOptions} required />
      <SubmitButton className="self-end" />
    </Form>
  );
}
