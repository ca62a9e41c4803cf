"use client";

import { TextField } from "@/components/form/fields";
import { Form } from "@/components/form/form";
import { SubmitButton } from "@/components/form/form-actions";
import { type FormAction, useActionForm } from "@/components/form/use-action-form";
import type { WebhookRow } from "@/lib/webhooks/queries/webhooks";
import { EventChoice, type KnownEvent } from "./event-choice";

interface WebhookFormProps<T> {
  /** Null for a new one. */
  webhook: WebhookRow | null;
  events: readonly KnownEvent[];
  action: FormAction<T>;
  onSaved(saved: T): void;
}

/** The URL of a webhook and the events to send there. */
export function WebhookForm<T>({ webhook, events, action, onSaved }: WebhookFormProps<T>) {
  const form = useActionForm(action, {
    initial: { url: webhook?.url, description: webhook?.description },
    onSaved,
  });
  return (
    <Form
      form={form}
      unguarded
      className="gap-4 pb-3"
      labels={{ event_names: "Events" }}
      {...(webhook && { hidden: { id: webhook.id, version: webhook.version } })}
    >
      <TextField
        name="url"
        label="Address"
        hint="Where the other program waits: https://books.example.co.uk/ga4"
        type="url"
        required
        autoFocus
        spellCheck={false}
      />
      <TextField name="description" label="What it is for" />
      <EventChoice events={events} chosen={webhook?.event_names ?? []} />
      <SubmitButton className="self-end">{webhook ? "Save" : "Subscribe"}</SubmitButton>
    </Form>
  );
}
