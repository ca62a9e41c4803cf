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

export interface AppointmentDetails {
  appointment: AppointmentRow;
  /** How to reach the customer; null if there is none, or for those who may not read customers. */
  customer: AppointmentCustomer | null;
  /** Its courtesy car, or the car that it books itself. */
  courtesy: CourtesyCarOfAppointment | null;
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
    const customers = may(actor, "customers:read")
      ? await db
          .execute(sql`select telephone, mobile from customer_names where id = ${appointment.customer_id}`)
          .then(readRows(AppointmentCustomer))
      : [];
    return { appointment, customer: [...customers][0] ?? null, courtesy, history };
  },
});
