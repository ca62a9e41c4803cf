import "server-only";
import type { Db, Tx } from "@/db/client";
import { wallClock } from "@/lib/core/dates/local-time";
import { AppError } from "@/lib/core/errors";
import { readGarage } from "@/lib/settings/queries/garage";
import { calendarFile } from "../../rules/calendar-file";
import type { AppointmentRow } from "../../schema/appointment";

/** An appointment as a file for the customer's own calendar: at the garage, without bay or notes. NOT_FOUND if it has no time. */
export async function customerFile(
  db: Db | Tx,
  appointment: AppointmentRow,
): Promise<{ text: string; file_name: string }> {
  if (appointment.starts_at === null)
    throw new AppError("NOT_FOUND", "This appointment has no time, so no calendar can show it");
  const garage = await readGarage(db);
  const { name, road, town, postcode } = garage;
  const entry = {
    ...appointment,
    appointment_type: `${appointment.appointment_type ?? "Appointment"} at ${name}`,
    resource: [name, road, town, postcode].filter(Boolean).join(", "),
    customer_name: null,
    description: null,
  };
  const { date } = wallClock(Date.parse(appointment.starts_at), garage.time_zone);
  return {
    text: calendarFile({ name, entries: [entry], withNames: false }),
    file_name: `appointment-${date}.ics`,
  };
}
