import "server-only";
import { sql } from "drizzle-orm";
import { z } from "zod";
import { appointments } from "@/db/schema/appointments";
import { may } from "@/lib/core/actor";
import { command, run } from "@/lib/core/command";
import { lockRows } from "@/lib/core/database/lock-rows";
import { isDone } from "@/lib/document-record/rules/lifecycle";
import type { JobFollower } from "@/lib/documents/commands/job-follower";
import { GARAGE_ZONE } from "@/lib/settings/queries/garage";
import { write } from "../internal/rebook";
import { APPOINTMENT_STATUSES, statusAfterJob } from "../rules/status";

const Followed = z.strictObject({
  id: z.uuid(),
  status: z.enum(APPOINTMENT_STATUSES),
  collected_at: z.string().nullable(),
});

/** Gives an appointment the status that follows from its job sheet's. Runs within the change of the job sheet; nothing follows it back. */
export const followJobSheet = command({
  name: "appointments.follow_job",
  permission: "appointments:update",
  input: Followed,
  subject: { table: appointments, noun: "appointment", id: (input) => input.id },
  async run({ tx, input: { id, ...now } }) {
    await write(tx, id, now);
    return { id, ...now };
  },
  trace: ({ id, ...after }, { subject: { status, collected_at } }) => ({
    entity: "appointments",
    id,
    before: { status, collected_at },
    after,
  }),
});

/**
 * Lets the appointments of a job sheet follow it, also those of the estimate that it was made of: what has begun by the end of today
 * is finished with it, and otherwise today's, or the last one, follows. What is to come on another day stays. Whoever may not change
 * appointments changes none.
 */
export const followJob: JobFollower = async (tx, actor, job) => {
  if (!may(actor, "appointments:update")) return;
  const midnight = (days: number) =>
    sql`(((now() at time zone ${GARAGE_ZONE})::date + ${days}::int)::timestamp at time zone ${GARAGE_ZONE})`;
  const rows = await lockRows(
    tx,
    appointments,
    sql`${appointments.document_id} in (${job.id}, ${job.source_document_id}) and ${appointments.deleted_at} is null
      and ${appointments.courtesy_for_id} is null and ${appointments.starts_at} < ${midnight(1)}
      and ${appointments.status} in ('booked', 'arrived', 'in_progress', 'completed')`,
  );
  const latest = rows.toSorted((a, b) => start(b) - start(a));
  const finished = isDone(job.status);
  for (const row of finished ? latest : latest.slice(0, 1)) {
    const status = statusAfterJob(job.status, row.status) ?? row.status;
    const collected_at = status === "completed" && finished ? job.collected_at : null;
    if (status === row.status && (collected_at === null) === (row.collected_at === null)) continue;
    await run(
      followJobSheet,
      actor,
      { id: row.id, status: status as z.infer<typeof Followed>["status"], collected_at },
      { tx },
    );
  }
};

const start = ({ starts_at }: typeof appointments.$inferSelect): number => Date.parse(starts_at ?? "");
