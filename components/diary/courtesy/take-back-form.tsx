"use client";

import { Form } from "@/components/form/form";
import { FormActions } from "@/components/form/form-actions";
import { useActionForm } from "@/components/form/use-action-form";
import { toast } from "@/components/ui/toast";
import { takeCarBack } from "@/lib/appointments/actions";
import type { CourtesyCarOfAppointment } from "@/lib/appointments/queries/courtesy-loans";
import { fuelWords } from "@/lib/appointments/rules/courtesy-loan";
import type { CourtesyLoanRow } from "@/lib/appointments/schema/courtesy-loan";
import { useClosePanel } from "../panel-window";
import { LoanFields } from "./loan-fields";

interface TakeBackFormProps {
  car: CourtesyCarOfAppointment;
  loan: CourtesyLoanRow;
  today: string;
  closeHref: string;
}

/** Takes a courtesy car back, beside what it went out with. */
export function TakeBackForm({ car, loan, today, closeHref }: TakeBackFormProps) {
  const close = useClosePanel();
  const form = useActionForm(takeCarBack, {
    onSaved: () => {
      toast.success(`${car.car} is back`);
      close();
    },
  });
  return (
    <Form form={form} hidden={{ id: car.booking_id, version: car.version }}>
      {loan.driver_name ? <p className="text-sm text-muted-foreground">With {loan.driver_name}</p> : null}
      <LoanFields
        today={today}
        fuelHint={`When it went out: ${fuelWords(loan.out_fuel).toLowerCase()}`}
        mileageHint={`It went out with ${loan.out_mileage.toLocaleString("en-GB")}`}
        damageHint={
          loan.out_damage ? `When it went out: ${loan.out_damage}` : "None was noted when it went out"
        }
      />
      <FormActions
        submit="Take the car back"
        cancelHref={closeHref}
        className="-bottom-5 bg-popover md:-bottom-5"
      />
    </Form>
  );
}
