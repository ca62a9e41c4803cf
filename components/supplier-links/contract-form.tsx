"use client";

import { SelectField, TextField } from "@/components/form/fields";
import { Form } from "@/components/form/form";
import { SubmitButton } from "@/components/form/form-actions";
import { useActionForm } from "@/components/form/use-action-form";
import { toast } from "@/components/ui/toast";
import { connectContract } from "@/lib/supplier-links/actions";

export interface NamedSupplier {
  id: string;
  name: string;
}

export const PLAIN = { autoComplete: "off", spellCheck: false } as const;
/** What is pasted is a secret, and not a password of this site for the browser to keep. */
const SECRET = { type: "password", autoComplete: "off", spellCheck: false } as const;

/** Suppliers as the options of a select. */
export const choices = (suppliers: readonly NamedSupplier[]) =>
  suppliers.map(({ id, name }) => ({ value: id, label: name }));

interface ContractFormProps {
  suppliers: readonly NamedSupplier[];
  /** What is kept now, for another key in its place. */
  initial?: { supplier_id: string; url: string | null; account: string | null; branch: string | null };
  onSaved?: () => void;
}

/** Asks for what the contract needs. It is tried out before it is kept. */
export function ContractForm({ suppliers, initial, onSaved }: ContractFormProps) {
  const form = useActionForm(connectContract, {
    ...(initial && { initial }),
    onSaved() {
      toast.success("The supplier is linked");
      onSaved?.();
    },
  });
  return (
    <Form form={form} unguarded className="gap-4">
      <SelectField
        name="supplier_id"
        label="Supplier"
        options={choices(suppliers)}
        blank="Choose…"
        required
      />
      <TextField {...PLAIN} name="url" label="Address" placeholder="https://parts.example.co.uk" required />
      <TextField {...PLAIN} name="account" label="Our account number there" required />
      <TextField {...SECRET} name="token" label="Key" required />
      <TextField {...PLAIN} name="branch" label="Branch" hint="If we buy from one branch of theirs." />
      <div className="flex flex-wrap items-center justify-between gap-3">
        <p className="text-xs text-muted-foreground">
          Tried out before it is kept. The key is kept sealed, and never shown again.
        </p>
        <SubmitButton className="ml-auto">Link the supplier</SubmitButton>
      </div>
    </Form>
  );
}
