"use client";

import { useRouter } from "next/navigation";
import { Form } from "@/components/form/form";
import { FormActions } from "@/components/form/form-actions";
import { type FormValues, useActionForm } from "@/components/form/use-action-form";
import { toast } from "@/components/ui/toast";
import { createSupplier, updateSupplier } from "@/lib/suppliers/actions";
import { SupplierFields } from "./supplier-fields";

interface SupplierFormProps {
  /** The record to update; without it, the form creates a new one. */
  record?: { id: string; version: number };
  initial?: FormValues;
}

export function SupplierForm({ record, initial = {} }: SupplierFormProps) {
  const router = useRouter();
  const form = useActionForm(record ? updateSupplier : createSupplier, {
    initial,
    onSaved(supplier) {
      toast.success(record ? `${supplier.name} is saved` : `${supplier.name} is on file`);
      router.push(`/suppliers/${supplier.id}`);
    },
  });
  return (
    <Form form={form} {...(record ? { hidden: { ...record } } : {})} className="max-w-4xl">
      <SupplierFields isNew={!record} />
      <FormActions
        submit={record ? "Save" : "Save supplier"}
        cancelHref={record ? `/suppliers/${record.id}` : "/suppliers"}
      />
    </Form>
  );
}
