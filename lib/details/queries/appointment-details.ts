import "server-only";
import { sql } from "drizzle-orm";
import { z } from "zod";
import { type CourtesyCarOfAppointment, courtesyCarOf } from "@/lib/appointments/queries/courtesy-loans";
import { readAppointment } from "@/lib/appointments/queries/shown";
import type { AppointmentRow } from "@/lib/appointments/schema/appointment";
import { type AppointmentEvent, appointmentHistory } from "@/lib/audit/queries/appointment-history";
import { may } from "@/lib/core/actor";
import { query } from "@/lib/core/query";
import { readRows } from "@/lib/core/read-rows";

export const AppointmentCustomer = z.object({
  telephone: z.string().nullable(),
  mobile: z.string().nullable(),
});
export type AppointmentCustomer = z.infer<typeof AppointmentCustomer>;

/** Who booked online, as they typed it. */
export const OnlineContact = z.object({
  name: z.string(),
  telephone: z.string(),
  email: z.string(),
  vehicle: z.string(),
  price_gross: z.string().nullable(),
});
export type OnlineContact = z.infer<typeof OnlineContact>;

export interface AppointmentDetails {
  appointment: AppointmentRow;
  /** How to reach the customer; null if there is none, or for those who may not read customers. */
  customer: AppointmentCustomer | null;
  /** Its courtesy car, or the car that it books itself. */
  courtesy: CourtesyCarOfAppointment | null;
  /** What the customer typed who booked it online; null for any other, or for those who may not read customers. */
  online: OnlineContact | null;
  history: AppointmentEvent[];
}

/** Returns everything that the panel of one appointment shows. */
export const getAppointmentDetails = query({
  name: "appointments.details",
  permission: "appointments:read",
  input: z.strictObject({ id: z.uuid() }),
  async run({ db, actor, input: { id } }): Promise<AppointmentDetails> {
    const [appointment, courtesy, history] = await Promise.all([
      readAppointment(db, id),
      courtesyCarOf(db, id),
      appointmentHistory(db, id),
    ]);
    if (!may(actor, "customers:read"))
      return { appointment, customer: null, online: null, courtesy, history };
    const [[customer], [online]] = await Promise.all([
      db
        .execute(sql`select telephone, mobile from customer_names where id = ${appointment.customer_id}`)
        .then(readRows(AppointmentCustomer)),
      db
        .execute(sql`
        select name, telephone, email, vehicle, price_gross from online_booking_contacts where appointment_id = ${id}`)
        .then(readRows(OnlineContact)),
    ]);
    return { appointment, customer: customer ?? null, online: online ?? null, courtesy, history };
  },
});
