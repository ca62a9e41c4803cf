import { ChangeBookingForm } from "@/components/diary/booking/change-booking-form";
import { panelHref } from "@/components/diary/panel-href";
import { PanelWindow } from "@/components/diary/panel-window";
import type { BookingChoices } from "@/lib/appointments/queries/booking/booking-choices";
import type { BookingStart } from "@/lib/appointments/rules/booking-start";
import type { AppointmentRow } from "@/lib/appointments/schema/appointment";
import { type Actor, may } from "@/lib/core/actor";

interface ChangePanelProps {
  actor: Actor;
  appointment: AppointmentRow;
  choices: BookingChoices;
  start: BookingStart | null;
  /** The diary without this panel. */
  closeHref: string;
}

/** The form of an appointment, for changing it; closing it leads back to the appointment. */
export function ChangePanel({ actor, appointment, choices, start, closeHref }: ChangePanelProps) {
  const openHref = panelHref(closeHref, { open: appointment.id });
  return (
    <PanelWindow key={`${appointment.id} edit`} title="Change the appointment" closeHref={openHref}>
      <ChangeBookingForm
        appointment={appointment}
        choices={choices}
        start={start}
        mayAdd={may(actor, "customers:create") && may(actor, "vehicles:create")}
        closeHref={openHref}
      />
    </PanelWindow>
  );
}
