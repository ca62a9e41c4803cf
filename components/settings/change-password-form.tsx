"use client";

import { TextField } from "@/components/form/fields";
import { Form } from "@/components/form/form";
import { SubmitButton } from "@/components/form/form-actions";
import { useActionForm } from "@/components/form/use-action-form";
import { InputControl } from "@/components/ui/control";
import { toast } from "@/components/ui/toast";
import { changeOwnPassword } from "@/lib/auth/actions";

type ChangePasswordFormProps = {
  email: string;
  /** The user must change the password before anything else, and then goes on to the first page. */
  first: boolean;
};

export function ChangePasswordForm({ email, first }: ChangePasswordFormProps) {
  const form = useActionForm(changeOwnPassword, {
    onSaved() {
      if (first) window.location.replace("/");
      else toast.success("Your password is changed");
      form.ref.current?.reset();
    },
  });
  return (
    <Form form={form} unguarded className="max-w-sm gap-4">
      <InputControl
        type="text"
        autoComplete="username"
        defaultValue={email}
        readOnly
        hidden
        aria-label="E-mail address"
      />
      <TextField
        name="current_password"
        label={first ? "Password you signed in with" : "Current password"}
        type="password"
        autoComplete="current-password"
        required
      />
      <TextField
        name="new_password"
        label="New password"
        type="password"
        autoComplete="new-password"
        hint="At least 10 characters. A few words you can remember beat one you cannot."
        required
      />
      <div>
        <SubmitButton>Change password</SubmitButton>
      </div>
    </Form>
  );
}
