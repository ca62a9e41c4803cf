"use client";

import { DateField, NumberField, SelectField } from "@/components/form/fields";
import { Form } from "@/components/form/form";
import { SubmitButton } from "@/components/form/form-actions";
import { useActionForm } from "@/components/form/use-action-form";
import { toast } from "@/components/ui/toast";
import { makeVatPeriods } from "@/lib/accounting/actions";

interface MakePeriodsProps {
  /** The day after the last period. */
  startsOn: string;
}

const KINDS = [
  { value: "quarterly", label: "Every three months" },
  { value: "monthly", label: "Every month" },
];

/** Creates consecutive VAT periods, as often as the garage makes VAT returns. */
export function MakePeriods({ startsOn }: MakePeriodsProps) {
  const form = useActionForm(makeVatPeriods, {
    initial: { starts_on: startsOn, kind: "quarterly", count: 4 },
    onSaved: (periods) => toast.success(`${periods.length} periods created`),
  });
  return (
    <Form form={form} unguarded className="gap-4">
      <DateField name="starts_on" label="First day" required />
      <SelectField name="kind" label="VAT is returned" options={KINDS} required />
      <NumberField name="count" label="How many" required />
      <SubmitButton className="self-end">Create periods</SubmitButton>
    </Form>
  );
}
