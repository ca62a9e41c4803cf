"use client";

import { useRouter } from "next/navigation";
import { Form } from "@/components/form/form";
import { FormActions } from "@/components/form/form-actions";
import { type FormValues, useActionForm } from "@/components/form/use-action-form";
import { toast } from "@/components/ui/toast";
import { updateCustomer } from "@/lib/customers/actions";
import { CustomerFields } from "./customer-fields";

interface EditCustomerFormProps {
  id: string;
  version: number;
  initial: FormValues;
}

export function EditCustomerForm({ id, version, initial }: EditCustomerFormProps) {
  const router = useRouter();
  const form = useActionForm(updateCustomer, {
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
