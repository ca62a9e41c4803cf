"use client";

import { useRouter } from "next/navigation";
import { type FormEvent, useState } from "react";
import { SwitchField } from "@/components/form/check-fields";
import { NumberField, SelectField, TextField } from "@/components/form/fields";
import { Form } from "@/components/form/form";
import { FormActions } from "@/components/form/form-actions";
import { FormSection } from "@/components/form/form-layout";
import { useActionForm } from "@/components/form/use-action-form";
import { toast } from "@/components/ui/toast";
import type { TextTerms } from "@/lib/reminder-run/queries/text-terms";
import { createReminderTemplate, updateReminderTemplate } from "@/lib/reminders/actions";
import type { ReminderTemplateRow } from "@/lib/reminders/responses";
import { ChannelFields } from "./channel-fields";
import { DeleteTemplate } from "./delete-template";
import { KIND_OPTIONS } from "./kind-words";

interface TemplateFormProps {
  /** Null for a new one. */
  template: ReminderTemplateRow | null;
  garage: { name: string; telephone: string | null };
  terms: TextTerms;
  mayDelete: boolean;
}

/** The texts that the previews show while they are typed. */
const TEXTS = ["name", "sms_body", "email_subject", "email_body", "letter_body"] as const;
export type TemplateTexts = Record<(typeof TEXTS)[number], string>;

const textsOf = (template: ReminderTemplateRow | null): TemplateTexts => ({
  name: template?.name ?? "",
  sms_body: template?.sms_body ?? "",
  email_subject: template?.email_subject ?? "",
  email_body: template?.email_body ?? "",
  letter_body: template?.letter_body ?? "",
});

export function TemplateForm({ template, garage, terms, mayDelete }: TemplateFormProps) {
  const router = useRouter();
  const [texts, setTexts] = useState(() => textsOf(template));
  const form = useActionForm(template ? updateReminderTemplate : createReminderTemplate, {
    initial: {
      ...textsOf(template),
      kind: template?.kind ?? "other",
      recurs_months: template?.recurs_months,
      recurs_miles: template?.recurs_miles,
      falls_back: template?.falls_back ?? true,
      active: template?.active ?? true,
    },
    onSaved() {
      toast.success("The template is saved");
      router.push("/settings/reminders");
    },
  });
  const follow = ({ target }: FormEvent<HTMLDivElement>) => {
    if (!(target instanceof HTMLInputElement || target instanceof HTMLTextAreaElement)) return;
    const name = TEXTS.find((known) => known === target.name);
    if (name) setTexts((all) => ({ ...all, [name]: target.value }));
  };
  const facts = {
    template: texts.name,
    garage: garage.name,
    telephone: garage.telephone ?? "",
    terms,
  };
  return (
    <Form form={form} hidden={template ? { id: template.id, version: template.version } : {}}>
      <div className="contents" onInput={follow}>
        <FormSection title="What it is about">
          <TextField name="name" label="Name" required maxLength={80} />
          <SelectField
            name="kind"
            label="Kind"
            options={KIND_OPTIONS}
            hint="An MOT follows the expiry on file; the others the day of the work"
          />
          <NumberField name="recurs_months" label="Comes round every" unit="months" />
          <NumberField
            name="recurs_miles"
            label="or every"
            unit="miles"
            hint="Whichever comes first, by the mileages on file"
          />
          <SwitchField
            name="active"
            label="In use"
            hint="Switched off, nothing goes out and no new reminder is set"
            className="sm:col-span-6"
          />
        </FormSection>
        <ChannelFields template={template} texts={texts} facts={facts} />
        <FormSection
          title="What does not arrive"
          description="After the hours that the settings of reminders name."
        >
          <SwitchField
            name="falls_back"
            label="If a text does not arrive, try e-mail, then a letter"
            className="sm:col-span-6"
          />
        </FormSection>
      </div>
      <FormActions cancelHref="/settings/reminders">
        {template && mayDelete ? <DeleteTemplate template={template} /> : null}
      </FormActions>
    </Form>
  );
}
