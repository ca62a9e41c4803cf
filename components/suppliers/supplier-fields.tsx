"use client";

import { CheckboxField } from "@/components/form/check-fields";
import { MoneyField, NumberField, TelephoneField, TextareaField, TextField } from "@/components/form/fields";
import { FormSection } from "@/components/form/form-layout";

/** Every field of a supplier. */
export function SupplierFields({ isNew }: { isNew?: boolean }) {
  return (
    <>
      <FormSection title="Who it is">
        <TextField
          name="name"
          label="Name"
          required
          autoFocus={isNew ?? false}
          autoCapitalize="words"
          className="sm:col-span-6"
        />
        <TelephoneField name="telephone" label="Telephone" />
        <TextField name="email" label="E-mail" type="email" inputMode="email" />
        <TelephoneField name="fax" label="Fax" />
      </FormSection>
      <FormSection title="Address">
        <TextareaField name="address" label="Address" rows={3} className="sm:col-span-6" />
        <TextField name="locality" label="Town" autoCapitalize="words" />
        <TextField name="postcode" label="Postcode" autoCapitalize="characters" />
      </FormSection>
      <FormSection title="Our account there" description="What they know us by, and what they allow us.">
        <TextField name="account_number" label="Our account number" autoCapitalize="characters" />
        <MoneyField name="credit_limit" label="Credit limit" />
        <NumberField name="credit_terms" label="Terms" unit="days" inputMode="numeric" />
        <CheckboxField
          name="account_held"
          label="On stop"
          hint="We buy nothing there for now."
          className="sm:self-end sm:pb-1.5"
        />
      </FormSection>
      <FormSection title="Notes">
        <TextareaField name="notes" label="Notes" rows={4} className="sm:col-span-6" />
      </FormSection>
    </>
  );
}
