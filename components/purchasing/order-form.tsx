"use client";

import { Plus } from "lucide-react";
import { useRouter } from "next/navigation";
import { useState } from "react";
import { DateField, SelectField, TextareaField } from "@/components/form/fields";
import { Form } from "@/components/form/form";
import { FormActions } from "@/components/form/form-actions";
import { FormSection } from "@/components/form/form-layout";
import { type FormValues, useActionForm } from "@/components/form/use-action-form";
import { type NamedSupplier, SupplierChoice } from "@/components/suppliers/supplier-choice";
import { Button } from "@/components/ui/button";
import { toast } from "@/components/ui/toast";
import { trimmed } from "@/lib/documents/rules/lines/line-sections";
import { createOrder, updateOrder } from "@/lib/purchasing/actions";
import type { OrderDetails } from "@/lib/purchasing/queries/get-order";
import { type FormLine, OrderFormLine } from "./order-form-line";

interface OrderFormProps {
  suppliers: readonly NamedSupplier[];
  mayTakeInSupplier: boolean;
  withCosts: boolean;
  /** The draft; none for a new order. */
  order?: OrderDetails;
  /** For a new order: whose supplier is known already. */
  supplierId?: string | null;
}

/** A draft of an order, line by line. */
export function OrderForm({ suppliers, mayTakeInSupplier, withCosts, order, supplierId }: OrderFormProps) {
  const router = useRouter();
  const [lines, setLines] = useState<FormLine[]>(() => order?.lines.map(asFormLine) ?? [{ key: "first" }]);
  const [added, setAdded] = useState(0);
  const form = useActionForm(order ? updateOrder : createOrder, {
    initial: order ? initialOf(order) : { supplier_id: supplierId ?? "", fulfilment: "delivery" },
    onSaved({ id, number }) {
      toast.success(`${number} is saved as a draft`);
      if (order) router.refresh();
      else router.push(`/purchase-orders/${id}`);
    },
  });
  const add = () => {
    setLines((before) => [...before, { key: `added-${added}` }]);
    setAdded(added + 1);
  };
  return (
    <Form form={form} hidden={order ? { id: order.id, version: order.version } : {}} className="max-w-5xl">
      <FormSection title="Order">
        <SupplierChoice
          name="supplier_id"
          label="Supplier"
          required
          suppliers={suppliers}
          mayTakeIn={mayTakeInSupplier}
          autoFocus={!order}
        />
        <SelectField
          name="fulfilment"
          label="How it comes"
          options={[
            { value: "delivery", label: "They deliver" },
            { value: "collection", label: "We collect" },
          ]}
        />
        <DateField name="expected_date" label="Expected" />
      </FormSection>
      <FormSection title="Parts">
        <ol className="flex flex-col gap-4 sm:col-span-6">
          {lines.map((line, index) => (
            <OrderFormLine
              key={line.key}
              line={line}
              index={index}
              withCosts={withCosts}
              onChange={(changed) =>
                setLines((before) => before.map((one) => (one.key === line.key ? changed : one)))
              }
              onRemove={
                lines.length > 1
                  ? () => setLines((before) => before.filter(({ key }) => key !== line.key))
                  : undefined
              }
            />
          ))}
        </ol>
        <Button onClick={add} className="justify-self-start sm:col-span-6">
          <Plus aria-hidden />
          Add a part
        </Button>
      </FormSection>
      <FormSection title="Notes" description="The supplier reads them.">
        <TextareaField name="notes" label="Notes" rows={2} className="sm:col-span-6" />
      </FormSection>
      <FormActions submit={order ? "Save the draft" : "Begin the order"} cancelHref="/purchase-orders" />
    </Form>
  );
}

const asFormLine = (line: OrderDetails["lines"][number]): FormLine => ({
  key: line.id,
  id: line.id,
  document_line_id: line.document_line_id,
  job: line.document_number,
  item:
    line.stock_item_id && line.stock_number
      ? { id: line.stock_item_id, part_number: line.stock_number, description: line.description }
      : null,
});

function initialOf(order: OrderDetails): FormValues {
  const lines = order.lines.flatMap((line, i) =>
    (["part_number", "description", "quantity", "unit_cost", "unit_surcharge"] as const).map(
      (name) => [`lines.${i}.${name}`, name === "quantity" ? trimmed(line.quantity) : line[name]] as const,
    ),
  );
  const { supplier_id, fulfilment, expected_date, notes } = order;
  return { supplier_id, fulfilment, expected_date, notes, ...Object.fromEntries(lines) };
}
