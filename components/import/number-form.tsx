"use client";

import { useRouter } from "next/navigation";
import { TextField } from "@/components/form/fields";
import { Form } from "@/components/form/form";
import { SubmitButton } from "@/components/form/form-actions";
import { type FormAction, useActionForm } from "@/components/form/use-action-form";
import { toast } from "@/components/ui/toast";

interface NumberFormProps {
  series: string;
  name: string;
  next: number;
  action: FormAction<unknown>;
}

export function NumberForm({ series, name, next, action }: NumberFormProps) {
  const router = useRouter();
  const form = useActionForm(action, {
    initial: { next_number: next },
    onSaved() {
      toast.success(`${name}s: the next number is settled`);
      router.refresh();
    },
  });
  return (
    <Form form={form} hidden={{ series }} unguarded className="flex flex-wrap items-start gap-3">
      <TextField name="next_number" label="Go on with" inputMode="numeric" className="w-36" />
      <SubmitButton className="mt-6">Use this number</SubmitButton>
    </Form>
  );
}
