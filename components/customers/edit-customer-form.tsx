"use client";

import { useRouter } from "next/navigation";
import { Form } from "@/components/form/form";
import { FormActions } from "@/components/form/form-actions";
import { type FormAction, type FormValues, useActionForm } from "@/components/form/use-action-form";
import { toast } from "@/components/ui/toast";
import { CustomerFields } from "./customer-fields";

interface EditCustomerFormProps {
  action: FormAction<{ id: string; name: string }>;
  id: string;
  version: number;
  initial: FormValues;
}

export function EditCustomerForm({ action, id, version, initial }: EditCustomerFormProps) {
  const router = useRouter();
  const form = useActionForm(action, {
    initial,
    onSaved(customer) {
      toast.success(`${customer.name} is saved`);
      router.push(`/customers/${id}`);
    },
  });
  return (
    <Form form={form} hidden={{ id, version }} className="max-w-4xl">
      <CustomerFields />
      <FormActions cancelHref={`/customers/${id}`} />
    </Form>
  );
}
