import { PanelWindow } from "@/components/diary/panel-window";
import type { BookingChoices } from "@/lib/appointments/queries/booking/booking-choices";
import type { BookingStart } from "@/lib/appointments/rules/booking-start";
import { type Actor, may } from "@/lib/core/actor";
import type { BookingGiven } from "./booking-given";
import { NewBookingForm } from "./new-booking-form";

interface BookingPanelProps {
  actor: Actor;
  given: BookingGiven;
  choices: BookingChoices;
  /** The vehicle and customer that the URL names, with what is to be known of them. */
  start: BookingStart | null;
  /** The diary without this panel. */
  closeHref: string;
}

/** Books an appointment beside the diary, for what the URL names already. */
export function BookingPanel({ actor, ...form }: BookingPanelProps) {
  return (
    <PanelWindow title="Book an appointment" closeHref={form.closeHref}>
      <NewBookingForm {...form} mayAdd={may(actor, "customers:create") && may(actor, "vehicles:create")} />
    </PanelWindow>
  );
}
