"use client";

import { MoneyField, TextField } from "@/components/form/fields";
import { Form } from "@/components/form/form";
import { SubmitButton } from "@/components/form/form-actions";
import { FieldGrid } from "@/components/form/form-layout";
import { useActionForm } from "@/components/form/use-action-form";
import { Dialog, DialogBody, DialogContent } from "@/components/ui/dialog";
import { createStockItem } from "@/lib/stock/actions";
import type { ChosenItem } from "./item-choice";

interface NewItemDialogProps {
  /** The text that was searched for and not found. */
  typed: string;
  onTaken(item: ChosenItem): void;
  onClose(): void;
}

/** Adds a counted part that is not on file, without leaving the delivery. */
export function NewItemDialog({ typed, onTaken, onClose }: NewItemDialogProps) {
  const isNumber = /\d/.test(typed) && !/\s/.test(typed.trim());
  const form = useActionForm(createStockItem, {
    initial: isNumber ? { part_number: typed.trim().toUpperCase() } : { description: typed.trim() },
    onSaved: onTaken,
  });
  return (
    <Dialog open onOpenChange={(open) => (open ? null : onClose())}>
      <DialogContent title="New part" description="The rest can be written on its own page.">
        <DialogBody className="pb-5">
          {/* The dialog is inside another form, which must not react to typing and saving here. */}
          <div onSubmit={(event) => event.stopPropagation()} onInput={(event) => event.stopPropagation()}>
            <Form form={form} hidden={{ tracked: "true" }} unguarded className="gap-4">
              <FieldGrid>
                <TextField
                  name="part_number"
                  label="Part number"
                  required
                  autoFocus
                  autoCapitalize="characters"
                />
                <TextField name="manufacturer" label="Make" />
                <TextField name="description" label="Description" className="sm:col-span-6" />
                <TextField name="location" label="Location" />
                <MoneyField name="retail_price_net" label="Retail price" hint="Without VAT." />
              </FieldGrid>
              <SubmitButton className="self-end">Save part</SubmitButton>
            </Form>
          </div>
        </DialogBody>
      </DialogContent>
    </Dialog>
  );
}
