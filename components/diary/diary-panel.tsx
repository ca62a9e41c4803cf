import type { AddressParams } from "@/components/table/url-state";
import type { Actor } from "@/lib/core/actor";
import type { DiaryPanelData } from "@/lib/details/queries/diary-panel";
import { AppointmentPanel } from "./appointment/appointment-panel";
import { ChangePanel } from "./appointment/change-panel";
import { readBookingGiven } from "./booking/booking-given";
import { BookingPanel } from "./booking/booking-panel";
import { LoanPanel } from "./courtesy/loan-panel";

interface DiaryPanelProps {
  actor: Actor;
  panel: DiaryPanelData;
  /** The URL's parameters, which a new booking begins with. */
  params: AddressParams;
  /** The diary without a panel. */
  closeHref: string;
}

/** The panel that the URL opens beside the diary. */
export function DiaryPanel({ actor, panel, params, closeHref }: DiaryPanelProps) {
  switch (panel.opens) {
    case "booking":
      return (
        <BookingPanel
          actor={actor}
          given={readBookingGiven(params)}
          choices={panel.choices}
          start={panel.start}
          closeHref={closeHref}
        />
      );
    case "change":
      return (
        <ChangePanel
          actor={actor}
          appointment={panel.appointment}
          choices={panel.choices}
          start={panel.start}
          closeHref={closeHref}
        />
      );
    case "loan":
      return <LoanPanel id={String(params.open)} panel={panel} closeHref={closeHref} />;
    case "appointment":
      return (
        <AppointmentPanel
          actor={actor}
          id={String(params.open)}
          details={panel.details}
          timeZone={panel.time_zone}
          closeHref={closeHref}
        />
      );
  }
}
