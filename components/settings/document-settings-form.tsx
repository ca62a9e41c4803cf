"use client";

import { useRouter } from "next/navigation";
import { SwitchField } from "@/components/form/check-fields";
import { MoneyField, NumberField, SelectField, TextField } from "@/components/form/fields";
import { Form } from "@/components/form/form";
import { FormActions } from "@/components/form/form-actions";
import { FormSection } from "@/components/form/form-layout";
import { type FormValues, useActionForm } from "@/components/form/use-action-form";
import { toast } from "@/components/ui/toast";
import { ROLE_NAMES } from "@/lib/auth/rules/role-names";
import type { Role } from "@/lib/core/permissions";
import { updateDocumentSettings } from "@/lib/settings/actions";
import type { DocumentSettings } from "@/lib/settings/schema/document";
import { RequiredFields } from "./required-fields";

type DocumentSettingsFormProps = {
  settings: DocumentSettings & { version: number };
  mayChange: boolean;
  packages: readonly { id: string; name: string }[];
};

/** Roles whose discounts can be limited; an admin sets the limits. */
const LIMITED: readonly Role[] = ["manager", "technician", "receptionist", "accountant"];

export function DocumentSettingsForm({ settings, mayChange, packages }: DocumentSettingsFormProps) {
  const router = useRouter();
  const form = useActionForm(updateDocumentSettings, {
    initial: flat(settings),
    onSaved() {
      toast.success("The settings of documents are saved");
      router.refresh();
    },
  });
  return (
    <Form form={form} hidden={{ version: settings.version }}>
      <FormSection title="Before an invoice is issued" description="Beside what the law asks for anyway.">
        <RequiredFields required={settings.required_to_issue} disabled={!mayChange} />
      </FormSection>
      <FormSection
        title="At the counter"
        description="Receptionists issue invoices of nothing but MOT tests and packages at their prices, up to this sum. Everything else they ask for: whoever may issue it finds it on Today."
      >
        <MoneyField name="counter_issue_limit" label="They issue up to" hint="Empty: nothing" />
      </FormSection>
      <FormSection
        title="MOT"
        description="A test of your own is outside the scope of VAT up to the legal fee. One that you send out is so only at exactly what it cost."
      >
        <SwitchField
          name="mot_approved_centre"
          label="We are an approved MOT centre"
          className="sm:col-span-6"
        />
        {settings.mot_fees.map((fee, i) => (
          <div key={fee.mot_class} className="contents">
            <input type="hidden" name={`mot_fees.${i}.mot_class`} value={fee.mot_class} />
            <MoneyField name={`mot_fees.${i}.fee`} label={`Class ${fee.mot_class}: what we ask`} required />
            <MoneyField
              name={`mot_fees.${i}.maximum`}
              label={`Class ${fee.mot_class}: legal maximum`}
              required
            />
          </div>
        ))}
      </FormSection>
      <FormSection title="What a new document starts with">
        <NumberField name="estimate_valid_days" label="Estimates are valid for" unit="days" required />
        <NumberField
          name="sundries_percent"
          label="Sundries"
          unit="% of labour and parts"
          hint="0 for none"
        />
        <TextField name="default_technician" label="Technician" />
      </FormSection>
      <FormSection
        title="Tyres"
        description="A package for one tyre: fitting, valve, balancing, disposal. A tyre is offered with it, once for each."
      >
        <SelectField
          name="tyre_fitting_package_id"
          label="Fitting of a tyre"
          blank="None"
          options={packages.map(({ id, name }) => ({ value: id, label: name }))}
        />
      </FormSection>
      <FormSection
        title="Discounts"
        description="The most that somebody may take off of their own accord. A customer's own discounts always stand."
      >
        {LIMITED.map((role) => (
          <NumberField
            key={role}
            name={`discount_limits.${role}`}
            label={ROLE_NAMES[role]}
            unit="%"
            required
          />
        ))}
        <input type="hidden" name="discount_limits.admin" value={settings.discount_limits.admin ?? "100"} />
      </FormSection>
      <FormSection
        title="Card surcharge"
        description="By law since 2018 a consumer's card carries none, and a business card no more than it costs you."
      >
        <NumberField
          name="business_card_surcharge_percent"
          label="Business cards"
          unit="%"
          hint="0 for none, as most garages have it"
        />
      </FormSection>
      {mayChange ? <FormActions /> : null}
    </Form>
  );
}

/** Form fields are named by their path: `mot_fees.0.fee`. */
const flat = ({
  mot_fees,
  discount_limits,
  required_to_issue: _required,
  ...plain
}: DocumentSettings): FormValues => ({
  ...plain,
  ...Object.fromEntries(
    mot_fees.flatMap(({ fee, maximum }, i) => [
      [`mot_fees.${i}.fee`, fee],
      [`mot_fees.${i}.maximum`, maximum],
    ]),
  ),
  ...Object.fromEntries(LIMITED.map((role) => [`discount_limits.${role}`, discount_limits[role] ?? "100"])),
});
