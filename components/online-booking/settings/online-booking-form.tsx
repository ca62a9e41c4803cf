"use client";

import { useRouter } from "next/navigation";
import { SwitchField } from "@/components/form/check-fields";
import { NumberField, TextareaField } from "@/components/form/fields";
import { Form } from "@/components/form/form";
import { FormActions } from "@/components/form/form-actions";
import { FormSection } from "@/components/form/form-layout";
import { useActionForm } from "@/components/form/use-action-form";
import { toast } from "@/components/ui/toast";
import { updateOnlineBooking } from "@/lib/online-booking/actions";
import type { OnlineBookingSettings } from "@/lib/online-booking/schema/settings";

interface OnlineBookingFormProps {
  settings: OnlineBookingSettings & { version: number };
}

/** Whether customers can book, how far ahead, and what they read. */
export function OnlineBookingForm({ settings }: OnlineBookingFormProps) {
  const router = useRouter();
  const form = useActionForm(updateOnlineBooking, {
    initial: { ...settings },
    onSaved() {
      toast.success("The settings of online booking are saved");
      router.refresh();
    },
  });
  return (
    <Form form={form} hidden={{ version: settings.version }}>
      <FormSection title="Open to customers" description="Switched off, the page asks customers to ring you.">
        <SwitchField name="enabled" label="Customers can book online" className="sm:col-span-6" />
      </FormSection>
      <FormSection
        title="When"
        description="Opening hours, closed days, bays and people come from the diary."
      >
        <NumberField name="least_notice_hours" label="Least notice" unit="hours" required />
        <NumberField name="days_ahead" label="Days ahead" unit="days" hint="At most 60" required />
        <NumberField
          name="most_a_day"
          label="Most online bookings a day"
          hint="A day of the diary that has as many is not offered"
          required
        />
      </FormSection>
      <FormSection title="What customers read">
        <TextareaField
          name="top_text"
          label="At the top of the page"
          hint="Where to park, where to leave the key"
          rows={3}
          maxLength={1000}
          className="sm:col-span-6"
        />
        <TextareaField
          name="consent_wording"
          label="What they agree to"
          hint="Kept with each booking word for word, with the time. Empty: nothing is asked"
          rows={4}
          maxLength={1000}
          className="sm:col-span-6"
        />
      </FormSection>
      <FormActions />
    </Form>
  );
}
