"use client";

import { useRouter } from "next/navigation";
import { MoneyField, NumberField, SelectField, TelephoneField, TextField } from "@/components/form/fields";
import { Form } from "@/components/form/form";
import { FormActions } from "@/components/form/form-actions";
import { FormSection } from "@/components/form/form-layout";
import { useActionForm } from "@/components/form/use-action-form";
import { toast } from "@/components/ui/toast";
import { updateGarage } from "@/lib/settings/actions";
import type { Garage } from "@/lib/settings/schema/garage";

type GarageFormProps = {
  garage: Garage & { version: number };
  timeZones: string[];
  mayChange: boolean;
};

export function GarageForm({ garage, timeZones, mayChange }: GarageFormProps) {
  const router = useRouter();
  const form = useActionForm(updateGarage, {
    initial: garage,
    onSaved() {
      toast.success("The garage's profile is saved");
      router.refresh();
    },
  });
  return (
    <Form form={form} hidden={{ version: garage.version }}>
      <FormSection title="Name and address">
        <TextField name="name" label="Name" required maxLength={120} className="sm:col-span-6" />
        <TextField name="road" label="House and road" className="sm:col-span-6" />
        <TextField name="locality" label="Locality" />
        <TextField name="town" label="Town" />
        <TextField name="county" label="County" />
        <TextField name="postcode" label="Postcode" autoCapitalize="characters" />
      </FormSection>
      <FormSection title="How to reach you">
        <TelephoneField name="telephone" label="Telephone" />
        <TextField name="email" label="E-mail address" type="email" />
        <TextField name="website" label="Website" className="sm:col-span-6" />
      </FormSection>
      <FormSection title="Tax and company" description="An invoice with VAT has to carry your VAT number.">
        <TextField name="vat_number" label="VAT number" hint="GB and nine digits" />
        <TextField name="company_number" label="Company number" hint="Eight digits, as at Companies House" />
      </FormSection>
      <FormSection title="Bank" description="Printed where customers pay by bank transfer.">
        <TextField name="bank_account_name" label="Account name" className="sm:col-span-6" />
        <TextField name="bank_sort_code" label="Sort code" inputMode="numeric" />
        <TextField name="bank_account_number" label="Account number" inputMode="numeric" />
      </FormSection>
      <FormSection title="Defaults" description="A customer's own rate and terms come first.">
        <MoneyField name="labour_rate" label="Labour rate" hint="Per hour, without VAT" required />
        <NumberField name="default_terms_days" label="Terms of account customers" unit="days" required />
        <SelectField
          name="time_zone"
          label="Time zone"
          options={timeZones.map((zone) => ({ value: zone, label: zone }))}
        />
      </FormSection>
      {mayChange ? <FormActions /> : null}
    </Form>
  );
}
