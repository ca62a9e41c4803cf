"use client";

import { useState } from "react";
import { CustomerPicker } from "@/components/customers/customer-picker";
import { CheckboxField } from "@/components/form/check-fields";
import { MoneyField } from "@/components/form/fields";
import { Form } from "@/components/form/form";
import { SubmitButton } from "@/components/form/form-actions";
import { useActionForm } from "@/components/form/use-action-form";
import { Dialog, DialogBody, DialogContent } from "@/components/ui/dialog";
import { raiseExcess } from "@/lib/documents/actions";
import type { ActionDialogProps } from "./action";

/** Insured work: the customer's share is charged on a separate invoice and deducted from this one, which is the insurer's. */
export function ExcessDialog({ document, onDone, onClose }: ActionDialogProps) {
  const [picked, setPicked] = useState(false);
  const form = useActionForm(raiseExcess, {
    initial: {},
    onSaved: ({ id }) => onDone(`/documents/${id}`, "The excess invoice is a draft"),
  });
  return (
    <Dialog open onOpenChange={(open) => (open ? null : onClose())}>
      <DialogContent
        title="Raise an excess"
        description={`This invoice stays with ${document.customer_name || "the insurer"}.`}
      >
        <DialogBody>
          <Form
            form={form}
            hidden={{ id: document.id, version: document.version }}
            unguarded
            className="gap-4 pb-3"
          >
            <MoneyField name="amount" label="Excess" autoFocus required />
            <CustomerPicker
              name="customer_id"
              label="Who pays it"
              required
              onPick={(one) => setPicked(one !== null)}
            />
            <CheckboxField
              name="customer_vat_registered"
              label="They are VAT registered"
              hint="They then pay the VAT of all the work, the insurer the net."
            />
            <SubmitButton className={picked ? undefined : "opacity-80"}>Raise excess invoice</SubmitButton>
          </Form>
        </DialogBody>
      </DialogContent>
    </Dialog>
  );
}
