"use client";

import { useRouter } from "next/navigation";
import { TextField } from "@/components/form/fields";
import { Form } from "@/components/form/form";
import { SubmitButton } from "@/components/form/form-actions";
import { useActionForm } from "@/components/form/use-action-form";
import { toast } from "@/components/ui/toast";
import { answerNumber } from "@/lib/ga4-import/actions";

interface NumberFormProps {
  series: string;
  name: string;
  next: number;
  /** Whether an answer is needed. */
  open: boolean;
}

export function NumberForm({ series, name, next, open }: NumberFormProps) {
  const router = useRouter();
  const form = useActionForm(answerNumber, {
    initial: { next_number: next },
    onSaved() {
      toast.success(`${name}: the next number is settled`);
      router.refresh();
    },
  });
  return (
    <Form form={form} hidden={{ series }} unguarded className="grid grid-cols-[9rem_auto] items-start gap-3">
      <TextField
        name="next_number"
        label="Go on with"
        inputMode="numeric"
        required
        className="sm:col-span-1"
      />
      <SubmitButton quiet={!open} className="mt-6 justify-self-start">
        Use this number
      </SubmitButton>
    </Form>
  );
}
