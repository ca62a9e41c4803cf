import "server-only";
import { and, eq, isNull, sql } from "drizzle-orm";
import { db } from "@/db/client";
import { payment_events } from "@/db/schema/payments";
import { AlreadyDone, command } from "@/lib/core/command";
import type { ProviderName } from "@/lib/integrations/payment-provider";
import { enqueue } from "@/lib/jobs/queue";
import { paymentMeant } from "../internal/find-payment";
import { eventToWork } from "../jobs/kinds";
import { RecordEvent } from "../schema/payment";
import { followPayment } from "./follow-payment";

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
      .returning({ id: payment_events.id });
    if (event && about) await enqueue(tx, eventToWork, { event_id: event.id });
    // The event is its own record; what follows from it is recorded as a change of its payment.
    return new AlreadyDone(event ?? null);
  },
});

/** Works on an event: asks the provider what has become of the payment that it is about. */
export async function workOnEvent(id: string): Promise<void> {
  const [event] = await db()
    .select()
    .from(payment_events)
    .where(and(eq(payment_events.id, id), isNull(payment_events.done_at)));
  if (!event) return;
  const { provider, about_id, session_id, payment_id } = event;
  const payment = await paymentMeant(provider as ProviderName, {
    ...(about_id && { id: about_id }),
    session_id,
    payment_id,
  });
  if (payment) await followPayment(payment.id);
  await db().update(payment_events).set({ done_at: sql`now()` }).where(eq(payment_events.id, id));
}
