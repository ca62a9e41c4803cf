"use client";

import { NumberField } from "@/components/form/fields";
import { Form } from "@/components/form/form";
import { SubmitButton } from "@/components/form/form-actions";
import { useActionForm } from "@/components/form/use-action-form";
import { toast } from "@/components/ui/toast";
import { changeTexts } from "@/lib/sms/actions";
import type { TextSetup } from "@/lib/sms/queries/setup";
import { SenderField } from "./connect-form";

interface AccountFormProps {
  account: NonNullable<TextSetup["account"]>;
  /** The price of a part as it is typed. */
  price: string;
}

/** What texts come from, and what a part of one costs. */
export function AccountForm({ account: { id, version, sender }, price }: AccountFormProps) {
  const form = useActionForm(changeTexts, {
    initial: { sender, part_price: price },
    onSaved: () => void toast.success("The settings of text messages are saved"),
  });
  return (
    <Form form={form} hidden={{ id, version }} className="gap-4">
      <SenderField />
      <NumberField
        name="part_price"
        label="Price of a part, in pounds"
        hint="As Twilio lists it for the United Kingdom, and as your account is charged. A text of up to 160 characters is one part; with emoji or curly quotes, up to 70."
        required
      />
      <SubmitButton className="self-end">Save</SubmitButton>
    </Form>
  );
}
