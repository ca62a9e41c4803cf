"use client";

import { useState } from "react";
import { CheckboxField } from "@/components/form/check-fields";
import { TextField } from "@/components/form/fields";
import { Form } from "@/components/form/form";
import { FormActions } from "@/components/form/form-actions";
import { FieldGrid } from "@/components/form/form-layout";
import { useActionForm } from "@/components/form/use-action-form";
import { Button } from "@/components/ui/button";
import { toast } from "@/components/ui/toast";
import { handOutCar } from "@/lib/appointments/actions";
import type { CourtesyCarOfAppointment } from "@/lib/appointments/queries/courtesy-loans";
import { LESS_MILEAGE } from "@/lib/appointments/rules/courtesy-loan";
import { useClosePanel } from "../panel-window";
import { LoanFields } from "./loan-fields";
import { SignatureBox } from "./signature-box";

interface HandOutFormProps {
  car: CourtesyCarOfAppointment;
  /** What the driver signs, with the version of the settings that it stands in. */
  agreement: { text: string; version: number };
  today: string;
  closeHref: string;
}

/** Hands out a courtesy car, and has the driver sign for it. */
export function HandOutForm({ car, agreement, today, closeHref }: HandOutFormProps) {
  const close = useClosePanel();
  const [confirmed, setConfirmed] = useState(false);
  const form = useActionForm(handOutCar, {
    initial: { driver_name: car.customer_name },
    onSaved: () => {
      toast.success(`${car.car} is out`);
      close();
    },
  });
  const mileageProblem = form.errorOf("mileage")?.startsWith(LESS_MILEAGE);
  return (
    <Form
      form={form}
      hidden={{ id: car.booking_id, version: car.version, agreement_version: agreement.version }}
    >
      <input type="hidden" name="confirmed_mileage" value={String(confirmed)} />
      <FieldGrid>
        <TextField
          name="driver_name"
          label="Driver"
          required
          hint="Who drives it, as on the licence"
          maxLength={160}
        />
        <TextField
          name="licence_ending"
          label="End of the licence number"
          hint="At most four characters, only if your insurer wants them"
          maxLength={4}
          autoCapitalize="characters"
          spellCheck={false}
        />
        <CheckboxField
          name="licence_seen"
          label="I have seen the driver's licence, and it is valid for the courtesy car"
          className="sm:col-span-6"
        />
      </FieldGrid>
      <LoanFields
        today={today}
        mileageHint={
          car.last_mileage === null
            ? undefined
            : `It came back with ${car.last_mileage.toLocaleString("en-GB")}`
        }
        damageHint={car.last_damage ? `When it came back: ${car.last_damage}` : undefined}
      />
      {mileageProblem ? (
        <Button size="sm" className="self-start" aria-pressed={confirmed} onClick={() => setConfirmed(true)}>
          {confirmed ? "The mileage is right: save it" : "The mileage is right"}
        </Button>
      ) : null}
      <section aria-label="Agreement" className="flex flex-col gap-4 border-t pt-4">
        <p className="max-h-48 overflow-y-auto text-sm whitespace-pre-line">{agreement.text}</p>
        <SignatureBox name="signature" label="Signature" />
        <TextField
          name="signed_name"
          label="Or type the full name as the signature"
          autoComplete="off"
          maxLength={160}
        />
      </section>
      <FormActions
        submit="Hand out the car"
        cancelHref={closeHref}
        className="-bottom-5 bg-popover md:-bottom-5"
      />
    </Form>
  );
}
