"use client";

import { useRouter } from "next/navigation";
import { Form } from "@/components/form/form";
import { useActionForm } from "@/components/form/use-action-form";
import { CustomerPicker } from "./customer-picker";

/** Chooses the record to merge into this one; then shows what would move. */
export function MergeChooser({ id }: { id: string }) {
  const router = useRouter();
  const form = useActionForm(async () => ({ ok: true as const, data: null }));
  return (
    <Form form={form} unguarded className="max-w-md">
      <CustomerPicker
        name="merged_id"
        label="Merge with"
        hint="The record chosen here goes up in the one above, which stays."
        exceptId={id}
        autoFocus
        onPick={(customer) => customer && router.push(`/customers/${id}/merge?with=${customer.id}`)}
      />
    </Form>
  );
}
