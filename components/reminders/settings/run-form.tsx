"use client";

import { useRouter } from "next/navigation";
import { SwitchField } from "@/components/form/check-fields";
import { DateField, NumberField, TextField } from "@/components/form/fields";
import { Form } from "@/components/form/form";
import { SubmitButton } from "@/components/form/form-actions";
import { FormSection } from "@/components/form/form-layout";
import { useActionForm } from "@/components/form/use-action-form";
import { toast } from "@/components/ui/toast";
import { today } from "@/lib/core/dates/dates";
import { updateReminderSettings } from "@/lib/reminder-run/actions";
import type { NextSends } from "@/lib/reminder-run/queries/queue";
import type { ReminderSettings } from "@/lib/reminder-run/schema/settings";
import { nextWords } from "../next-words";

interface RunFormProps {
  settings: ReminderSettings & { version: number };
  /** What becomes of what is due now. */
  next: NextSends;
  mayChange: boolean;
}

/** Whether reminders send themselves, from which day, at which hour, and for whom they do not. */
export function RunForm({ settings, next, mayChange }: RunFormProps) {
  const router = useRouter();
  const form = useActionForm(updateReminderSettings, {
    // Switched on, it begins today, whatever was kept while it was off.
    initial: { ...settings, since: (settings.automatic && settings.since) || today() },
    onSaved({ after }) {
      toast.success(after.automatic ? "Reminders send themselves" : "Reminders do not send themselves");
      router.refresh();
    },
  });
  return (
    <Form form={form} hidden={{ version: settings.version }}>
      <FormSection title="Sending by themselves" description={nextWords(next, settings.automatic, today())}>
        <SwitchField
          name="automatic"
          label="Reminders send themselves"
          hint="Each is looked at just before: who said no, has no address, is booked in or has renewed gets none"
          disabled={!mayChange}
          className="sm:col-span-6"
        />
        <DateField
          name="since"
          label="What was to go out before this day does not"
          hint="So that what was imported does not go out at once"
          lean="back"
          disabled={!mayChange}
        />
        <TextField
          name="send_at"
          label="They go out from"
          inputMode="numeric"
          hint="A time such as 10:00"
          required
          disabled={!mayChange}
        />
        <NumberField
          name="stale_years"
          label="Not for vehicles that have not been here for"
          unit="years"
          required
          disabled={!mayChange}
        />
        <NumberField
          name="fall_back_hours"
          label="A text counts as not arrived after"
          unit="hours"
          hint="Then it is tried by e-mail, then by letter"
          required
          disabled={!mayChange}
        />
        {mayChange ? (
          <div className="sm:col-span-6">
            <SubmitButton />
          </div>
        ) : null}
      </FormSection>
    </Form>
  );
}
