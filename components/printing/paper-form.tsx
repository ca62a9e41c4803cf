"use client";

import { useRouter } from "next/navigation";
import { type ReactNode, useState } from "react";
import { SwitchField } from "@/components/form/check-fields";
import { NumberField, SelectField, TextareaField, TextField } from "@/components/form/fields";
import { Form } from "@/components/form/form";
import { FormActions } from "@/components/form/form-actions";
import { FieldGrid } from "@/components/form/form-layout";
import { type FormValues, useActionForm } from "@/components/form/use-action-form";
import { cn } from "@/components/ui/cn";
import { Label } from "@/components/ui/label";
import { Select } from "@/components/ui/select";
import { toast } from "@/components/ui/toast";
import { documentTypeName } from "@/lib/document-record/rules/types";
import { updatePaperSettings } from "@/lib/printing/actions";
import { type PaperSettings, WORDED_KINDS, type WordedKind } from "@/lib/printing/schema/paper-settings";
import { AccentField } from "./accent-field";
import { PaperPreview } from "./paper-preview";

interface PaperFormProps {
  settings: PaperSettings & { version: number };
  mayChange: boolean;
  logo: ReactNode;
}

/** How papers look and what they say, with a preview beside it. */
export function PaperForm({ settings, mayChange, logo }: PaperFormProps) {
  const router = useRouter();
  const form = useActionForm(updatePaperSettings, {
    initial: flat(settings),
    onSaved() {
      toast.success("The paper settings are saved");
      router.refresh();
    },
  });
  return (
    <div className="grid min-w-0 items-start gap-8 lg:grid-cols-[minmax(0,1fr)_minmax(0,26rem)]">
      <Form form={form} hidden={{ version: settings.version }} className="gap-7">
        <Part title="Look">
          {logo}
          <NumberField name="logo_width_mm" label="Width of the logo" unit="mm" required />
          <AccentField name="accent" initial={settings.accent} />
          <SwitchField name="letterhead" label="Printed letterhead" hint="Nothing is printed at the top" />
          <NumberField name="letterhead_space_mm" label="Space for it" unit="mm" required />
          <SwitchField
            name="window_address"
            label="Window envelopes"
            hint="DL, the window 20 mm from the left"
          />
          <SwitchField name="show_part_numbers" label="Part numbers" />
          <SwitchField name="show_paid_stamp" label="PAID stamp" />
          <SwitchField name="show_bank_details" label="Bank details" hint="While something is to pay" />
          <SelectField
            name="advisories_on"
            label="Advisor sheet"
            hint="Where an invoice prints its advisories"
            className="sm:col-span-6"
            options={[
              { value: "invoice", label: "On the invoice itself" },
              { value: "own_sheet", label: "On a sheet of its own, after the invoice" },
            ]}
          />
          <TextField name="footer" label="Foot of every page" className="sm:col-span-6" maxLength={300} />
        </Part>
        <Words />
        <Part title="Courtesy cars">
          <TextareaField
            name="courtesy_agreement"
            label="What is signed for a courtesy car"
            rows={6}
            hint="Ask your insurer which words they want. What was signed before keeps its wording."
            className="sm:col-span-6"
          />
        </Part>
        {mayChange ? <FormActions /> : null}
      </Form>
      <PaperPreview form={form.ref} />
    </div>
  );
}

const KIND_NAMES: Partial<Record<WordedKind, string>> = {
  invoice: "Invoice, excess invoice, payment on account",
  vehicle_sale: "Vehicle sale and purchase",
  receipt: "Receipt",
  statement: "Statement",
};

/** Terms and e-mail text of one kind of paper at a time; those of the others are hidden, and saved with it. */
function Words() {
  const [kind, setKind] = useState<WordedKind>("invoice");
  return (
    <Part title="Words">
      <div className="flex flex-col gap-1.5 sm:col-span-6">
        <Label htmlFor="words_of">For which paper</Label>
        <Select
          id="words_of"
          value={kind}
          onChange={(event) => setKind(event.currentTarget.value as WordedKind)}
        >
          {WORDED_KINDS.map((each) => (
            <option key={each} value={each}>
              {KIND_NAMES[each] ?? documentTypeName(each)}
            </option>
          ))}
        </Select>
      </div>
      {WORDED_KINDS.map((each) => (
        <div key={each} className={cn("contents", each !== kind && "hidden")}>
          <TextareaField
            name={`terms.${each}`}
            label="Terms, at its end"
            rows={4}
            className="sm:col-span-6"
          />
          <TextField name={`email_subject.${each}`} label="Subject of the e-mail" className="sm:col-span-6" />
          <TextareaField
            name={`email_body.${each}`}
            label="E-mail"
            rows={9}
            hint="{customer} {garage} {telephone} {type} {number} {vehicle} {total} {balance} are filled in"
            className="sm:col-span-6"
          />
        </div>
      ))}
    </Part>
  );
}

function Part({ title, children }: { title: string; children: ReactNode }) {
  return (
    <section aria-label={title} className="flex flex-col gap-4">
      <h2 className="text-base font-semibold">{title}</h2>
      <FieldGrid>{children}</FieldGrid>
    </section>
  );
}

/** Turns nested texts into values by field name: `terms.invoice`. */
function flat({ terms, email_subject, email_body, ...settings }: PaperFormProps["settings"]): FormValues {
  const named = (group: string, texts: Record<WordedKind, string>) =>
    Object.entries(texts).map(([kind, text]) => [`${group}.${kind}`, text]);
  return {
    ...settings,
    ...Object.fromEntries([
      ...named("terms", terms),
      ...named("email_subject", email_subject),
      ...named("email_body", email_body),
    ]),
  };
}
