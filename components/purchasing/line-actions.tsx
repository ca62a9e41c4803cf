"use client";

import { useRouter } from "next/navigation";
import { useState, useTransition } from "react";
import { NumberField, SelectField, TextField } from "@/components/form/fields";
import { Form } from "@/components/form/form";
import { SubmitButton } from "@/components/form/form-actions";
import { FieldGrid } from "@/components/form/form-layout";
import { useActionForm } from "@/components/form/use-action-form";
import { quantityText } from "@/components/stock/stock-quantity";
import { Button } from "@/components/ui/button";
import { Dialog, DialogBody, DialogContent } from "@/components/ui/dialog";
import { toast } from "@/components/ui/toast";
import { decimal } from "@/lib/core/money";
import { cancelOrder, createReturn } from "@/lib/purchasing/actions";
import type { OrderDetails, OrderLineRow } from "@/lib/purchasing/queries/get-order";
import { KIND_WORDS, RETURN_KINDS } from "@/lib/purchasing/rules/return-words";

interface LineActionsProps {
  order: OrderDetails;
  line: OrderLineRow;
  mayOrder: boolean;
  mayReceive: boolean;
}

/** What came and has not gone back. */
const returnable = ({ quantity_received, quantity_returned }: OrderLineRow): string =>
  decimal(quantity_received).minus(quantity_returned).toString();

/** Cancels what is to come of a line, or sends back what came. */
export function LineActions({ order, line, mayOrder, mayReceive }: LineActionsProps) {
  const router = useRouter();
  const [asked, setAsked] = useState(false);
  const [pending, start] = useTransition();
  const placed = order.status === "ordered" || order.status === "part_received";
  const cancel = () =>
    start(async () => {
      const answer = await cancelOrder({ id: order.id, version: order.version, lines: [{ id: line.id }] });
      if (answer.ok) toast.success("What was to come of it is cancelled: tell the supplier");
      else toast.error(answer.error.message);
      router.refresh();
    });
  const came = decimal(returnable(line)).gt(0);
  if (!(mayReceive && came) && !(mayOrder && placed && /[1-9]/.test(line.to_come))) return null;
  return (
    <div className="flex gap-1.5">
      {mayOrder && placed && /[1-9]/.test(line.to_come) ? (
        <Button size="sm" variant="ghost" pending={pending} onClick={cancel}>
          Cancel rest
        </Button>
      ) : null}
      {mayReceive && came ? (
        <Button size="sm" onClick={() => setAsked(true)}>
          Send back
        </Button>
      ) : null}
      <Dialog open={asked} onOpenChange={setAsked}>
        <DialogContent title="Send back" description={line.description || line.part_number || ""}>
          <DialogBody className="pb-5">
            <ReturnForm line={line} onDone={() => setAsked(false)} />
          </DialogBody>
        </DialogContent>
      </Dialog>
    </div>
  );
}

function ReturnForm({ line, onDone }: { line: OrderLineRow; onDone(): void }) {
  const router = useRouter();
  const form = useActionForm(createReturn, {
    initial: { kind: "unwanted", quantity: quantityText(returnable(line)) },
    onSaved() {
      toast.success("It is put aside: see Going back");
      onDone();
      router.refresh();
    },
  });
  return (
    <Form form={form} hidden={{ purchase_order_line_id: line.id }} unguarded className="gap-4">
      <FieldGrid>
        <SelectField
          name="kind"
          label="Why"
          options={RETURN_KINDS.map((kind) => ({ value: kind, label: KIND_WORDS[kind] }))}
        />
        <NumberField name="quantity" label="How many" required autoFocus />
        <TextField name="reason" label="What is wrong with it" className="sm:col-span-6" />
        <TextField name="return_reference" label="Their number for the return" className="sm:col-span-6" />
      </FieldGrid>
      <SubmitButton className="self-end">Put aside</SubmitButton>
    </Form>
  );
}
