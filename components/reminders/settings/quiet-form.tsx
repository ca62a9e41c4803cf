"use client";

import { useRouter } from "next/navigation";
import { SwitchField } from "@/components/form/check-fields";
import { TextField } from "@/components/form/fields";
import { Form } from "@/components/form/form";
import { SubmitButton } from "@/components/form/form-actions";
import { FormSection } from "@/components/form/form-layout";
import { useActionForm } from "@/components/form/use-action-form";
import { toast } from "@/components/ui/toast";
import { updateMessageSettings } from "@/lib/messages/actions";
import type { MessageSettings } from "@/lib/messages/schema/settings";

interface QuietFormProps {
  settings: MessageSettings & { version: number };
  mayChange: boolean;
}

/** When the garage does not write to customers by itself. */
export function QuietForm({ settings, mayChange }: QuietFormProps) {
  const router = useRouter();
  const form = useActionForm(updateMessageSettings, {
    initial: { ...settings },
    onSaved() {
      toast.success("The quiet hours are saved");
      router.refresh();
    },
  });
  return (
    <Form form={form} hidden={{ version: settings.version }}>
      <FormSection
        title="Quiet hours"
        description="What is to go out then waits until they are over. What somebody sends by hand goes at once."
      >
        <TextField name="quiet_from" label="From" inputMode="numeric" required disabled={!mayChange} />
        <TextField name="quiet_until" label="Until" inputMode="numeric" required disabled={!mayChange} />
        <SwitchField
          name="quiet_sundays"
          label="Not on Sundays"
          disabled={!mayChange}
          className="sm:col-span-6"
        />
        <SwitchField
          name="one_per_day"
          label="At most one reminder a day to a customer by each channel"
          hint="The others wait for the next day"
          disabled={!mayChange}
          className="sm:col-span-6"
        />
        {mayChange ? (
          <div className="sm:col-span-6">
            <SubmitButton quiet />
          </div>
        ) : null}
      </FormSection>
    </Form>
  );
}
