"use client";

import { v7 as newId } from "uuid";
import { useActionForm } from "@/components/form/use-action-form";
import { formatDate } from "@/components/ui/date";
import { toast } from "@/components/ui/toast";
import { createAppointment } from "@/lib/appointments/actions";
import type { BookingChoices } from "@/lib/appointments/queries/booking/booking-choices";
import type { BookingStart } from "@/lib/appointments/rules/booking-start";
import { durationWords } from "@/lib/appointments/rules/typed-times";
import { useClosePanel } from "../panel-window";
import { BookingFields } from "./booking-fields";
import type { BookingGiven } from "./booking-given";

interface NewBookingFormProps {
  given: BookingGiven;
  choices: BookingChoices;
  start: BookingStart | null;
  mayAdd: boolean;
  closeHref: string;
}

const ONE_HOUR = 60;

/** Books an appointment; sent twice, it is booked once. */
export function NewBookingForm({ given, choices, start, mayAdd, closeHref }: NewBookingFormProps) {
  const close = useClosePanel();
  const form = useActionForm(createAppointment, {
    onSaved: ({ starts_at }) => {
      toast.success(`Booked: ${starts_at ? formatDate(starts_at, { time: true }) : ""}`);
      close();
    },
  });
  const [date = "", time = ""] = given.start?.split("T") ?? [];
  return (
    <BookingFields
      form={form}
      choices={choices}
      start={start}
      initial={{
        date: date || choices.today,
        time,
        duration: durationWords(given.minutes ?? ONE_HOUR),
        resource_id: given.resource_id ?? "",
        technician_id: given.technician_id ?? "",
        courtesy_car_id: "",
        appointment_type: "",
        promised_date: "",
        promised_time: "",
        confirmed_outside_hours: false,
        vehicle_id: start?.vehicle?.id ?? "",
        customer_id: start?.customer?.id ?? "",
      }}
      hidden={{ id: "", document_id: given.document_id ?? "" }}
      movingId={null}
      mayAdd={mayAdd}
      submit="Book"
      cancelHref={closeHref}
      onSubmit={keyOnce}
    />
  );
}

/** The key of this booking: the same however often it is sent, another for every form. */
function keyOnce(form: HTMLFormElement): void {
  const key = form.elements.namedItem("id");
  if (key instanceof HTMLInputElement && key.value === "") key.value = newId();
}
