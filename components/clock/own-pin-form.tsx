"use client";

import { TextField } from "@/components/form/fields";
import { Form } from "@/components/form/form";
import { SubmitButton } from "@/components/form/form-actions";
import { useActionForm } from "@/components/form/use-action-form";
import { toast } from "@/components/ui/toast";
import { setOwnPin } from "@/lib/clock/actions";

/** Sets one's own PIN for shared screens. */
export function OwnPinForm() {
  const form = useActionForm(setOwnPin, {
    onSaved() {
      toast.success("Your PIN is set");
      form.ref.current?.reset();
    },
  });
  return (
    <Form form={form} unguarded className="max-w-sm gap-4">
      <TextField
        name="pin"
        label="New PIN"
        type="password"
        inputMode="numeric"
        autoComplete="off"
        maxLength={8}
        hint="4 to 8 digits"
        required
      />
      <div>
        <SubmitButton>Set PIN</SubmitButton>
      </div>
    </Form>
  );
}
