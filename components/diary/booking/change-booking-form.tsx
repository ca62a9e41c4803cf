"use client";

import { useActionForm } from "@/components/form/use-action-form";
import { toast } from "@/components/ui/toast";
import { updateAppointment } from "@/lib/appointments/actions";
import type { BookingChoices, Named } from "@/lib/appointments/queries/booking/booking-choices";
import type { BookingStart } from "@/lib/appointments/rules/booking-start";
import type { AppointmentRow } from "@/lib/appointments/schema/appointment";
import { useClosePanel } from "../panel-window";
import { BookingFields } from "./booking-fields";
import { typedTimes } from "./booking-times";

interface ChangeBookingFormProps {
  appointment: AppointmentRow;
  choices: BookingChoices;
  start: BookingStart | null;
  mayAdd: boolean;
  closeHref: string;
}

/** Changes an appointment; its courtesy car follows. */
export function ChangeBookingForm({
  appointment,
  choices,
  start,
  mayAdd,
  closeHref,
}: ChangeBookingFormProps) {
  const close = useClosePanel();
  const { description, registration, user_status, waits } = appointment;
  const form = useActionForm(updateAppointment, {
    initial: { description, registration, user_status, waits },
    onSaved: () => {
      toast.success("The appointment is changed");
      close();
    },
  });
  const { resource_id, technician_id, courtesy_car_id } = appointment;
  return (
    <BookingFields
      form={form}
      choices={{
        ...choices,
        bays: withOwn(choices.bays, resource_id, appointment.resource),
        technicians: withOwn(choices.technicians, technician_id, appointment.technician),
        courtesy_cars: withOwn(choices.courtesy_cars, courtesy_car_id, appointment.courtesy_car),
      }}
      start={start}
      initial={{
        ...typedTimes(appointment, choices.time_zone),
        resource_id: resource_id ?? "",
        technician_id: technician_id ?? "",
        courtesy_car_id: courtesy_car_id ?? "",
        appointment_type: appointment.appointment_type ?? "",
        confirmed_outside_hours: false,
        vehicle_id: appointment.vehicle_id ?? "",
        customer_id: appointment.customer_id ?? "",
      }}
      hidden={{ id: appointment.id, version: appointment.version }}
      movingId={appointment.id}
      mayAdd={mayAdd}
      submit="Save"
      cancelHref={closeHref}
    />
  );
}

/** What it has stays offered though it is out of use: a bay, a technician who has left. */
function withOwn(from: readonly Named[], id: string | null, name: string | null): Named[] {
  return id && !from.some((one) => one.id === id) ? [...from, { id, name: name ?? "" }] : [...from];
}
