"use client";

import { CheckboxField } from "@/components/form/check-fields";
import {
  MoneyField,
  NumberField,
  SelectField,
  TelephoneField,
  TextareaField,
  TextField,
} from "@/components/form/fields";
import { FormSection } from "@/components/form/form-layout";

/** Every field of a customer, in the order in which the counter asks for them. */
export function CustomerFields({ suggestion, isNew }: { suggestion?: string | undefined; isNew?: boolean }) {
  return (
    <>
      <FormSection title="Who it is" description="A person, a company, or a person at a company.">
        <TextField name="surname" label="Surname" autoFocus={isNew ?? false} autoCapitalize="words" />
        <TextField name="forename" label="Forename" autoCapitalize="words" />
        <TextField name="title" label="Title" list="titles" className="sm:col-span-2" />
        <TextField name="company_name" label="Company" className="sm:col-span-4" autoCapitalize="words" />
        <datalist id="titles">
          {["Mr", "Mrs", "Miss", "Ms", "Mx", "Dr"].map((title) => (
            <option key={title} value={title} />
          ))}
        </datalist>
      </FormSection>
      <FormSection title="How to reach them">
        <TelephoneField name="mobile" label="Mobile" />
        <TelephoneField name="telephone" label="Telephone" />
        <TextField name="email" label="E-mail" type="email" inputMode="email" className="sm:col-span-6" />
        <CheckboxField
          name="reminders_allowed"
          label="May be reminded of MOT and service"
          hint="Off means no reminder at all, on any channel."
        />
        <CheckboxField name="no_email" label="Has no e-mail, or wants none" />
      </FormSection>
      <FormSection title="Address">
        <TextField name="house_no" label="House name or number" className="sm:col-span-2" />
        <TextField name="road" label="Road" className="sm:col-span-4" />
        <TextField name="locality" label="Locality" />
        <TextField name="town" label="Town" />
        <TextField name="county" label="County" />
        <TextField name="postcode" label="Postcode" autoCapitalize="characters" />
      </FormSection>
      <FormSection
        title="Account"
        description="An account customer pays later, within limit and terms. On stop means no more credit until paid."
      >
        <TextField
          name="account_number"
          label="Account number"
          {...(suggestion ? { placeholder: suggestion } : {})}
          hint={isNew ? "Left empty, the next free one is given." : undefined}
          autoCapitalize="characters"
        />
        <SelectField
          name="classification"
          label="Price level"
          options={[
            { value: "retail", label: "Retail" },
            { value: "trade", label: "Trade" },
          ]}
        />
        <CheckboxField name="account_customer" label="Pays on account" />
        <CheckboxField name="account_held" label="On stop" />
        <MoneyField name="credit_limit" label="Credit limit" />
        <NumberField name="credit_terms" label="Terms" unit="days" inputMode="numeric" />
      </FormSection>
      <FormSection title="Prices" description="Where they differ from the garage's own.">
        <MoneyField name="labour_rate" label="Labour rate" hint="An hour, without VAT." />
        <NumberField name="labour_discount_percent" label="Discount on labour" unit="%" />
        <NumberField name="parts_discount_percent" label="Discount on parts" unit="%" />
        <CheckboxField name="trade_parts" label="Parts at trade price" />
        <CheckboxField
          name="force_tax_free"
          label="Charge no VAT"
          hint="For customers outside the scope of UK VAT only."
        />
      </FormSection>
      <FormSection title="About them">
        <TextField name="how_found_us" label="How they found us" />
        <CheckboxField name="regular_customer" label="Regular customer" className="sm:self-end sm:pb-1.5" />
        <TextareaField name="notes" label="Notes" rows={4} className="sm:col-span-6" />
      </FormSection>
    </>
  );
}
