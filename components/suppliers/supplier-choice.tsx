"use client";

import { Plus } from "lucide-react";
import { useRef, useState } from "react";
import { Field, type FieldProps } from "@/components/form/field";
import { TelephoneField, TextField } from "@/components/form/fields";
import { Form, useForm } from "@/components/form/form";
import { SubmitButton } from "@/components/form/form-actions";
import { FieldGrid } from "@/components/form/form-layout";
import { useActionForm } from "@/components/form/use-action-form";
import { Button } from "@/components/ui/button";
import { Dialog, DialogBody, DialogContent } from "@/components/ui/dialog";
import { Select } from "@/components/ui/select";
import { createSupplier } from "@/lib/suppliers/actions";

export interface NamedSupplier {
  id: string;
  name: string;
}

interface SupplierChoiceProps extends FieldProps {
  suppliers: readonly NamedSupplier[];
  /** Whether the user may add a supplier who is not on file. */
  mayTakeIn: boolean;
  autoFocus?: boolean;
}

/** Chooses a supplier, or adds a new one without leaving the form. */
export function SupplierChoice({ suppliers, mayTakeIn, autoFocus, ...field }: SupplierChoiceProps) {
  const { initial } = useForm();
  const [known, setKnown] = useState(suppliers);
  const [chosen, setChosen] = useState(String(initial[field.name] ?? ""));
  const [asking, setAsking] = useState(false);
  const select = useRef<HTMLSelectElement>(null);
  return (
    <>
      <Field {...field}>
        {(control) => (
          <span className="flex gap-1.5 *:first:min-w-0 *:first:flex-1">
            <Select
              ref={select}
              autoFocus={autoFocus}
              value={chosen}
              onChange={({ target }) => setChosen(target.value)}
              {...control}
            >
              <option value="">None</option>
              {known.map(({ id, name }) => (
                <option key={id} value={id}>
                  {name}
                </option>
              ))}
            </Select>
            {mayTakeIn ? (
              <Button size="icon" aria-label="New supplier" onClick={() => setAsking(true)}>
                <Plus aria-hidden />
              </Button>
            ) : null}
          </span>
        )}
      </Field>
      {mayTakeIn ? (
        <Dialog open={asking} onOpenChange={setAsking}>
          <DialogContent
            title="New supplier"
            description="The rest can be written on their own page."
            onCloseAutoFocus={(event) => {
              event.preventDefault();
              select.current?.focus();
            }}
          >
            <DialogBody className="pb-5">
              <NewSupplier
                onTaken={(supplier) => {
                  setKnown((before) => [...before, supplier]);
                  setChosen(supplier.id);
                  setAsking(false);
                }}
              />
            </DialogBody>
          </DialogContent>
        </Dialog>
      ) : null}
    </>
  );
}

interface NewSupplierProps {
  onTaken(supplier: NamedSupplier): void;
}

function NewSupplier({ onTaken }: NewSupplierProps) {
  const form = useActionForm(createSupplier, { onSaved: onTaken });
  return (
    // The dialog is inside another form, which must not react to typing and saving here.
    <div onSubmit={(event) => event.stopPropagation()} onInput={(event) => event.stopPropagation()}>
      <Form form={form} unguarded className="gap-4">
        <FieldGrid>
          <TextField
            name="name"
            label="Name"
            required
            autoFocus
            autoCapitalize="words"
            className="sm:col-span-6"
          />
          <TelephoneField name="telephone" label="Telephone" />
          <TextField name="account_number" label="Our account number" autoCapitalize="characters" />
          <TextField name="email" label="E-mail" type="email" className="sm:col-span-6" />
        </FieldGrid>
        <SubmitButton className="self-end">Save supplier</SubmitButton>
      </Form>
    </div>
  );
}
