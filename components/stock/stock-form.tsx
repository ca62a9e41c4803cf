"use client";

import { useRouter } from "next/navigation";
import { Form } from "@/components/form/form";
import { FormActions } from "@/components/form/form-actions";
import { type FormValues, useActionForm } from "@/components/form/use-action-form";
import { toast } from "@/components/ui/toast";
import { createStockItem, updateStockItem } from "@/lib/stock/actions";
import { type StockChoices, StockFields } from "./stock-fields";

interface StockFormProps {
  /** The record to update; without it, the form creates a new one. */
  record?: { id: string; version: number };
  initial: FormValues;
  withCosts: boolean;
  choices: StockChoices;
}

export function StockForm({ record, initial, withCosts, choices }: StockFormProps) {
  const router = useRouter();
  const form = useActionForm(record ? updateStockItem : createStockItem, {
    initial,
    onSaved(item) {
      toast.success(record ? `${item.part_number} is saved` : `${item.part_number} is on file`);
      router.push(`/stock/${item.id}`);
    },
  });
  return (
    <Form form={form} {...(record ? { hidden: { ...record } } : {})} className="max-w-4xl">
      <StockFields isNew={!record} withCosts={withCosts} {...choices} />
      <FormActions
        submit={record ? "Save" : "Save part"}
        cancelHref={record ? `/stock/${record.id}` : "/stock"}
      />
    </Form>
  );
}
