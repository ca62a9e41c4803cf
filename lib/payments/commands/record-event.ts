import "server-only";
import { and, inArray, isNull, sql } from "drizzle-orm";
import { z } from "zod";
import { db } from "@/db/client";
import { payment_events } from "@/db/schema/payments";
import { AlreadyDone, command } from "@/lib/core/command";
import { readRows } from "@/lib/core/read-rows";
import { ProviderError } from "@/lib/integrations/payment-provider";
import { enqueue } from "@/lib/jobs/queue";
import { eventsToWork } from "../jobs/kinds";
import { RecordEvent } from "../schema/payment";
import { followPayment } from "./follow-payment";

/**
 * Whether no other event has just queued the work. A provider tells of a payment by half a dozen events within a second; one that comes
 * between the work and its end waits for the next minute's.
 */
const NONE_JUST_BEFORE = sql<boolean>`not exists (
  select from payment_events e where e.done_at is null and e.created_at > now() - interval '1 second')`;

/** Keeps an event whose signature was checked, once however often it is sent, and queues the work that follows from it. */
export const recordEvent = command({
  name: "payment_events.record",
  permission: "receipts:create",
  input: RecordEvent,
  async run({ tx, input: { provider, event_id, type, about } }) {
    const [event] = await tx
      .insert(payment_events)
      .values({
        provider,
        event_id,
        type,
        about_id: about?.id ?? null,
        session_id: about?.session_id ?? null,
        payment_id: about?.payment_id ?? null,
        done_at: about ? null : sql`now()`,
      })
      .onConflictDoNothing()
      .returning({ id: payment_events.id, first: NONE_JUST_BEFORE });
    if (event?.first && about) await enqueue(tx, eventsToWork, {});
    // The event is its own record; what follows from it is recorded as a change of its payment.
    return new AlreadyDone(event ?? null);
  },
});

/**
 * Works on every event that nobody has worked on yet: asks the provider once for each payment that they are about. Throws ProviderError at
 * the end if one could not be asked; its events stay.
 */
export async function workOnEvents(): Promise<void> {
  const byPayment = Map.groupBy(await eventsOpen(), ({ online_payment_id }) => online_payment_id);
  let failed: ProviderError | null = null;
  for (const [payment, events] of byPayment)
    try {
      if (payment) await followPayment(payment);
      await markDone(events.map(({ id }) => id));
    } catch (error) {
      if (!(error instanceof ProviderError)) throw error;
      failed = error;
    }
  if (failed) throw failed;
}

const OpenEvent = z.object({ id: z.string(), online_payment_id: z.string().nullable() });

/** What nobody has worked on yet, each with the payment of ours that it is about; null where it is about none. */
const eventsOpen = () =>
  db()
    .execute(sql`
    select e.id, p.id as online_payment_id from payment_events e left join lateral (
      select id from online_payments where provider = e.provider and (id = e.about_id or session_id = e.session_id or payment_id = e.payment_id)
      limit 1) p on true
    where e.done_at is null order by e.id limit 1000`)
    .then(readRows(OpenEvent));

/** Locks them in one order, so that two processes that work on the same events never wait for each other. */
async function markDone(ids: readonly string[]): Promise<void> {
  await db().transaction(async (tx) => {
    const open = await tx
      .select({ id: payment_events.id })
      .from(payment_events)
      .where(and(inArray(payment_events.id, [...ids]), isNull(payment_events.done_at)))
      .orderBy(payment_events.id)
      .for("update");
    const still = open.map(({ id }) => id);
    if (still.length > 0)
      await tx.update(payment_events).set({ done_at: sql`now()` }).where(inArray(payment_events.id, still));
  });
}
