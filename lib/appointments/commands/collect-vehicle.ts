import "server-only";
import { sql } from "drizzle-orm";
import { appointments } from "@/db/schema/appointments";
import { AlreadyDone, command, run } from "@/lib/core/command";
import { conflict } from "@/lib/core/errors";
import { collectByJob } from "@/lib/documents/commands/collect-vehicle";
import { jobOf, lockJobFirst } from "../internal/job-of";
import { change } from "../internal/rebook";
import { readAppointment } from "../queries/shown";
import { AppointmentCollection } from "../schema/appointment";

/**
 * Records that the customer has taken the vehicle of a finished appointment away, or takes that back; its job sheet says the same.
 * CONFLICT while the work is not finished.
 */
export const collectVehicle = command({
  name: "appointments.collect_vehicle",
  permission: "appointments:update",
  input: AppointmentCollection,
  subject: { table: appointments, noun: "appointment", id: (input) => input.id, lockFirst: lockJobFirst },
  async run({ tx, actor, input: { id, collected }, subject }) {
    if (subject.status !== "completed")
      throw conflict("The work is not finished: set it to done before the vehicle is collected");
    if ((subject.collected_at !== null) === collected) return new AlreadyDone(await readAppointment(tx, id));
    const after = await change(tx, id, { collected_at: collected ? sql`now()` : null });
    const job = subject.document_id ? await jobOf(tx, id) : undefined;
    if (job && job.status !== "cancelled") await run(collectByJob, actor, { id: job.id, collected }, { tx });
    return after;
  },
  trace: (after, { subject }) => ({
    entity: "appointments",
    id: after.id,
    before: { collected_at: subject.collected_at },
    after: { collected_at: after.collected_at },
  }),
});
