"use client";

import { TextareaField, TextField } from "@/components/form/fields";
import { FormSection } from "@/components/form/form-layout";
import type { ReminderTemplateRow } from "@/lib/reminders/responses";
import { REMINDER_PLACEHOLDERS } from "@/lib/reminders/rules/reminder-text";
import { DaysField } from "./days-field";
import type { TemplateTexts } from "./template-form";
import { type PreviewFacts, TextPreview } from "./text-preview";

interface ChannelFieldsProps {
  template: ReminderTemplateRow | null;
  texts: TemplateTexts;
  facts: PreviewFacts;
}

const WIDE = "sm:col-span-6";

/** When and with which words each channel reminds. */
export function ChannelFields({ template, texts, facts }: ChannelFieldsProps) {
  return (
    <>
      <FormSection
        title="Text message"
        description={`Filled in where it stands in braces: ${REMINDER_PLACEHOLDERS.map((name) => `{${name}}`).join(", ")}.`}
      >
        <DaysField name="sms_days_before" label="Text goes out" days={template?.sms_days_before ?? []} />
        <TextareaField name="sms_body" label="Text" className={WIDE} maxLength={918} />
        <TextPreview channel="sms" text={texts.sms_body} facts={facts} />
      </FormSection>
      <FormSection title="E-mail">
        <DaysField
          name="email_days_before"
          label="E-mail goes out"
          days={template?.email_days_before ?? []}
        />
        <TextField name="email_subject" label="Subject" className={WIDE} maxLength={200} />
        <TextareaField name="email_body" label="E-mail" className={WIDE} rows={6} maxLength={4000} />
        <TextPreview channel="email" text={texts.email_body} subject={texts.email_subject} facts={facts} />
      </FormSection>
      <FormSection
        title="Letter"
        description="On the garage's paper, for a DL envelope with a window. It waits in the queue until it is printed."
      >
        <DaysField
          name="print_days_before"
          label="Letter goes out"
          days={template?.print_days_before ?? []}
        />
        <TextareaField
          name="letter_body"
          label="Letter"
          className={WIDE}
          rows={6}
          maxLength={4000}
          hint="Empty: the text of the e-mail"
        />
        <TextPreview channel="print" text={texts.letter_body || texts.email_body} facts={facts} />
      </FormSection>
    </>
  );
}
