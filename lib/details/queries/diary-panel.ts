import "server-only";
import { z } from "zod";
import { type BookingChoices, bookingChoices } from "@/lib/appointments/queries/booking/booking-choices";
import { bookingContext } from "@/lib/appointments/queries/booking/booking-context";
import type { CourtesyCarOfAppointment } from "@/lib/appointments/queries/courtesy-loans";
import type { BookingStart } from "@/lib/appointments/rules/booking-start";
import type { AppointmentRow } from "@/lib/appointments/schema/appointment";
import { type Actor, may } from "@/lib/core/actor";
import { AppError } from "@/lib/core/errors";
import { ask, query } from "@/lib/core/query";
import { readPaperSettings } from "@/lib/printing/queries/read-paper-settings";
import { readGarage } from "@/lib/settings/queries/garage";
import { type AppointmentDetails, getAppointmentDetails } from "./appointment-details";

export const DiaryPanelAsked = z.union([
  /** Books, for what is known already. */
  z.strictObject({
    opens: z.literal("booking"),
    vehicle_id: z.uuid().nullable(),
    customer_id: z.uuid().nullable(),
  }),
  /** Shows an appointment, changes it, or hands out or takes back its courtesy car. */
  z.strictObject({ opens: z.enum(["appointment", "change", "loan"]), id: z.uuid() }),
]);

export interface LoanPanelData {
  opens: "loan";
  car: CourtesyCarOfAppointment | null;
  agreement: { text: string; version: number };
}

export type DiaryPanelData =
  | LoanPanelData
  | { opens: "booking"; choices: BookingChoices; start: BookingStart | null }
  | { opens: "appointment"; details: AppointmentDetails | null; time_zone: string }
  | { opens: "change"; appointment: AppointmentRow; choices: BookingChoices; start: BookingStart | null };

/**
 * Returns what a panel beside the diary shows; null for those who may not book. Whoever may not change an appointment is shown
 * it, and an appointment that is not there any more has no details.
 */
export const diaryPanel = query({
  name: "appointments.panel",
  permission: "appointments:read",
  input: DiaryPanelAsked,
  async run({ db, actor, input }): Promise<DiaryPanelData | null> {
    if (input.opens === "booking") {
      if (!may(actor, "appointments:create")) return null;
      const [choices, start] = await Promise.all([ask(bookingChoices, actor, {}), startOf(actor, input)]);
      return { opens: "booking", choices, start };
    }
    const details = await orNull(ask(getAppointmentDetails, actor, { id: input.id }));
    if (!details || input.opens === "appointment" || !may(actor, "appointments:update"))
      return { opens: "appointment", details, time_zone: (await readGarage(db)).time_zone };
    if (input.opens === "loan") {
      const { courtesy_agreement: text, version } = await readPaperSettings(db);
      return { opens: "loan", car: details.courtesy, agreement: { text, version } };
    }
    const { appointment } = details;
    const [choices, start] = await Promise.all([
      ask(bookingChoices, actor, {}),
      startOf(actor, appointment, { without_vehicle: true }),
    ]);
    return { opens: "change", appointment, choices, start };
  },
});

/** The vehicle and customer as they are today; null if there are none, or they have been archived since. */
async function startOf(
  actor: Actor,
  { vehicle_id, customer_id }: { vehicle_id: string | null; customer_id: string | null },
  more: { without_vehicle?: boolean } = {},
): Promise<BookingStart | null> {
  if (!may(actor, "documents:read")) return null;
  const asked = vehicle_id ? { vehicle_id, customer_id } : customer_id ? { customer_id, ...more } : null;
  return asked && ((await orNull(ask(bookingContext, actor, asked)))?.start ?? null);
}

async function orNull<T>(work: Promise<T>): Promise<T | null> {
  try {
    return await work;
  } catch (error) {
    if (error instanceof AppError && error.code === "NOT_FOUND") return null;
    throw error;
  }
}
