import { CalendarX } from "lucide-react";
import { CourtesySection } from "@/components/diary/courtesy/courtesy-section";
import { panelHref } from "@/components/diary/panel-href";
import { PanelWindow } from "@/components/diary/panel-window";
import { EmptyState } from "@/components/ui/empty-state";
import { loanState } from "@/lib/appointments/rules/courtesy-loan";
import type { AppointmentRow } from "@/lib/appointments/schema/appointment";
import { type Actor, may } from "@/lib/core/actor";
import type { AppointmentDetails } from "@/lib/details/queries/appointment-details";
import { AppointmentActs } from "./appointment-acts";
import { AppointmentHistory } from "./appointment-history";
import { AppointmentParticulars } from "./appointment-particulars";
import { BookedOnline } from "./booked-online";

interface AppointmentPanelProps {
  actor: Actor;
  id: string;
  /** Null if there is no such appointment any more. */
  details: AppointmentDetails | null;
  timeZone: string;
  /** The diary without this panel. */
  closeHref: string;
}

/** One appointment beside the diary: what it is, and what can be done with it. */
export function AppointmentPanel({ actor, id, details, timeZone, closeHref }: AppointmentPanelProps) {
  if (!details)
    return (
      <PanelWindow key={id} title="Appointment" closeHref={closeHref}>
        <EmptyState icon={CalendarX} title="This appointment is not there any more">
          Somebody has deleted it.
        </EmptyState>
      </PanelWindow>
    );
  return (
    <PanelWindow key={id} title={titleOf(details.appointment)} closeHref={closeHref}>
      <div className="flex flex-col gap-5">
        <AppointmentActs
          appointment={details.appointment}
          rights={{
            update: may(actor, "appointments:update"),
            cancel: may(actor, "appointments:cancel"),
            delete: may(actor, "appointments:delete"),
            email: may(actor, "appointments:update"),
            text: may(actor, "messages:create"),
            documents: may(actor, "documents:create") && may(actor, "appointments:update"),
          }}
          changeHref={panelHref(closeHref, { open: id, edit: "1" })}
          moveHref={panelHref(closeHref, { open: id, move: "1" })}
          car={
            details.courtesy?.booking_id === id
              ? {
                  state: loanState(details.courtesy, details.courtesy.loan, Date.now()),
                  href: panelHref(closeHref, { open: id, loan: "1" }),
                }
              : null
          }
        />
        <BookedOnline details={details} mayMakeCustomers={may(actor, "customers:create")} />
        <AppointmentParticulars details={details} timeZone={timeZone} />
        {details.courtesy ? (
          <CourtesySection
            car={details.courtesy}
            loanHref={
              may(actor, "appointments:update") && details.courtesy.booking_id !== id
                ? panelHref(closeHref, { open: id, loan: "1" })
                : null
            }
          />
        ) : null}
        <a
          href={`/calendar/appointments/${id}/ics`}
          download
          className="self-start rounded-sm text-sm text-primary hover:underline"
        >
          Put it into a calendar (.ics)
        </a>
        <AppointmentHistory history={details.history} />
      </div>
    </PanelWindow>
  );
}

const titleOf = ({ appointment_type, description, customer_name }: AppointmentRow): string =>
  appointment_type ?? description?.split("\n")[0]?.slice(0, 80) ?? customer_name ?? "Appointment";
