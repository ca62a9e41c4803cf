import Link from "next/link";
import { TelephoneLink } from "@/components/customers/contact-links";
import { Badge } from "@/components/ui/badge";
import { formatDate } from "@/components/ui/date";
import { DescriptionList } from "@/components/ui/description-list";
import { Plate } from "@/components/vehicles/plate";
import { durationWords } from "@/lib/appointments/rules/typed-times";
import { wallClock } from "@/lib/core/dates/local-time";
import type { AppointmentDetails } from "@/lib/details/queries/appointment-details";
import { AppointmentStatusBadge } from "./appointment-status";

interface AppointmentParticularsProps {
  details: AppointmentDetails;
  timeZone: string;
}

const link = "font-medium underline decoration-border underline-offset-4 hover:decoration-current";

/** Who, which vehicle, when, where and what for. */
export function AppointmentParticulars({ details, timeZone }: AppointmentParticularsProps) {
  const { appointment, customer } = details;
  const { customer_id, customer_name, vehicle_id, vehicle, registration, description } = appointment;
  const telephone = customer?.mobile ?? customer?.telephone ?? null;
  return (
    <DescriptionList
      items={[
        {
          term: "Status",
          value: (
            <span className="flex flex-wrap gap-1.5">
              <AppointmentStatusBadge status={appointment.status} />
              {appointment.collected_at ? (
                <Badge tone="outline">Collected {formatDate(appointment.collected_at, { time: true })}</Badge>
              ) : null}
              {appointment.user_status ? <Badge tone="outline">{appointment.user_status}</Badge> : null}
            </span>
          ),
        },
        { term: "When", value: whenWords(appointment, timeZone) },
        {
          term: "Customer",
          value: customer_id ? (
            <>
              <Link href={`/customers/${customer_id}`} prefetch={false} className={link}>
                {customer_name}
              </Link>{" "}
              <TelephoneLink number={telephone} />
            </>
          ) : null,
        },
        {
          term: "Vehicle",
          value: vehicle_id ? (
            <Link href={`/vehicles/${vehicle_id}`} prefetch={false} className={link}>
              <Plate registration={registration} /> {vehicle}
            </Link>
          ) : registration ? (
            <Plate registration={registration} />
          ) : null,
        },
        { term: "What for", value: appointment.appointment_type },
        { term: "Bay", value: appointment.resource },
        { term: "Technician", value: appointment.technician },
        {
          term: "Ready by",
          value: appointment.promised_at && formatDate(appointment.promised_at, { time: true }),
        },
        { term: "Drop-off", value: dropOff(appointment) },
        {
          term: "Notes",
          value: description ? <span className="whitespace-pre-line">{description}</span> : null,
        },
      ]}
    />
  );
}

/** "Tue 2 Dec, 09:00 to 10:30 (1 h 30)" by the garage's clock. */
function whenWords(
  { starts_at, ends_at }: AppointmentDetails["appointment"],
  timeZone: string,
): string | null {
  if (!starts_at) return null;
  const [from, to] = [starts_at, ends_at ?? starts_at].map((at) => Date.parse(at));
  if (from === undefined || to === undefined || to === from) return formatDate(starts_at, { time: true });
  const [start, end] = [wallClock(from, timeZone), wallClock(to, timeZone)];
  const until = start.date === end.date ? end.time : `${formatDate(end.date)}, ${end.time}`;
  return `${formatDate(start.date)}, ${start.time} to ${until} (${durationWords(Math.round((to - from) / 60_000))})`;
}

function dropOff({ waits, courtesy_car, courtesy_for_id }: AppointmentDetails["appointment"]) {
  if (courtesy_for_id)
    return (
      <Link href={`/calendar?open=${courtesy_for_id}`} prefetch={false} className={link}>
        Courtesy car of this appointment
      </Link>
    );
  return [
    waits ? "The customer waits" : "The vehicle is left here",
    courtesy_car && `courtesy car ${courtesy_car}`,
  ]
    .filter(Boolean)
    .join(", ");
}
