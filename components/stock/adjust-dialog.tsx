"use client";

import { SlidersHorizontal } from "lucide-react";
import { useState } from "react";
import { NumberField, SelectField, TextField } from "@/components/form/fields";
import { Form } from "@/components/form/form";
import { SubmitButton } from "@/components/form/form-actions";
import { FieldGrid } from "@/components/form/form-layout";
import { useActionForm } from "@/components/form/use-action-form";
import { Button } from "@/components/ui/button";
import { Dialog, DialogBody, DialogContent, DialogTrigger } from "@/components/ui/dialog";
import { toast } from "@/components/ui/toast";
import { adjustStock } from "@/lib/stock/actions";
import { quantityText } from "./stock-quantity";

interface AdjustDialogProps {
  item: { id: string; part_number: string; quantity_in_stock: string };
}

const REASONS = ["Counted", "Found", "Broken", "Used in the workshop", "Sent back to the supplier"];

/** Corrects the quantity of an item, with a reason. */
export function AdjustDialog({ item }: AdjustDialogProps) {
  const [open, setOpen] = useState(false);
  return (
    <Dialog open={open} onOpenChange={setOpen}>
      <DialogTrigger asChild>
        <Button>
          <SlidersHorizontal aria-hidden />
          Adjust quantity
        </Button>
      </DialogTrigger>
      <DialogContent
        title="Adjust quantity"
        description={`${quantityText(item.quantity_in_stock)} in stock by the books.`}
      >
        <DialogBody className="pb-5">
          <AdjustForm item={item} onDone={() => setOpen(false)} />
        </DialogBody>
      </DialogContent>
    </Dialog>
  );
}

/** A reduction is sent with a minus sign, which a phone's number pad does not have. */
function adjust(form: FormData) {
  const input = new FormData();
  for (const [name, value] of form) if (name !== "direction") input.append(name, value);
  const quantity = String(form.get("quantity") ?? "").trim();
  if (form.get("direction") === "fewer" && quantity)
    input.set("quantity", `-${quantity.replace(/^[-−]/, "")}`);
  return adjustStock(input);
}

function AdjustForm({ item, onDone }: AdjustDialogProps & { onDone(): void }) {
  const form = useActionForm(adjust, {
    initial: { direction: "fewer" },
    onSaved(after) {
      toast.success(`${quantityText(after.quantity_in_stock)} of ${item.part_number} in stock`);
      onDone();
    },
  });
  return (
    <Form form={form} hidden={{ id: item.id }} unguarded className="gap-4">
      <FieldGrid>
        <SelectField
          name="direction"
          label="There are"
          options={[
            { value: "fewer", label: "fewer" },
            { value: "more", label: "more" },
          ]}
        />
        <NumberField name="quantity" label="By how many" required autoFocus />
        <TextField
          name="reason"
          label="Reason"
          required
          list="adjust-reasons"
          className="sm:col-span-6"
          hint="It stays with the movement."
        />
        <datalist id="adjust-reasons">
          {REASONS.map((reason) => (
            <option key={reason} value={reason} />
          ))}
        </datalist>
      </FieldGrid>
      <SubmitButton className="self-end">Adjust</SubmitButton>
    </Form>
  );
}
