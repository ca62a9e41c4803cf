import "server-only";
import { and, eq, inArray, sql } from "drizzle-orm";
import { z } from "zod";
import type { Tx } from "@/db/client";
import { messages } from "@/db/schema/messages";
import { command } from "@/lib/core/command";
import { Moment } from "@/lib/core/dates/day-fields";
import { stopAddress } from "../internal/stop-list";
import { isFurther } from "../rules/message-states";

const OPEN = ["queued", "sending"];

/**
 * Longer than sending can take. A message that a killed process left behind is picked up again, but never sent twice at once.
 */
const CLAIM_SECONDS = 90;

/** Records the files attached to a message, once: a retry sends the same files as the first attempt. */
export const attachFiles = command({
  name: "messages.attach",
  permission: "messages:update",
  input: z.strictObject({
    id: z.uuid(),
    attachments: z.array(
      z.strictObject({
        file_name: z.string(),
        key: z.string(),
        sha256: z.string(),
        byte_size: z.number().int(),
      }),
    ),
  }),
  async run({ tx, input: { id, attachments } }) {
    const [row] = await tx
      .update(messages)
      .set({
        details: sql`coalesce(${messages.details}, '{}'::jsonb) || ${JSON.stringify({ attachments })}::jsonb`,
      })
      .where(and(eq(messages.id, id), sql`${messages.details} -> 'attachments' is null`))
      .returning({ id: messages.id });
    return { id, attached: row !== undefined };
  },
});

/**
 * Claims a message for sending. Returns null if it is finished or another worker has it; `again` says that an earlier attempt has not ended,
 * so that it may have been sent.
 */
export const claimMessage = command({
  name: "messages.claim",
  permission: "messages:update",
  input: z.strictObject({ id: z.uuid() }),
  async run({ tx, input: { id } }) {
    const [before] = await tx
      .select({
        state: messages.state,
        channel: messages.channel,
        recipient: messages.recipient,
        body: messages.body,
      })
      .from(messages)
      .where(eq(messages.id, id))
      .for("update");
    if (before?.channel === "sms" && (await isLikeAnother(tx, id, before))) return null;
    const [row] = await tx
      .update(messages)
      .set({
        state: "sending",
        attempts: sql`${messages.attempts} + 1`,
        details: sql`coalesce(${messages.details}, '{}'::jsonb) || jsonb_build_object('claimed_at', clock_timestamp())`,
      })
      .where(
        and(
          eq(messages.id, id),
          sql`(${messages.state} = 'queued' or (${messages.state} = 'sending' and (${messages.details} ->> 'claimed_at')::timestamptz < clock_timestamp() - make_interval(secs => ${CLAIM_SECONDS})))`,
        ),
      )
      .returning({ id: messages.id, attempts: messages.attempts });
    return row ? { ...row, again: before?.state === "sending" } : null;
  },
  trace: (_, { input }) => ({ entity: "messages", id: input.id }),
});

/**
 * Whether another text with the same words to the same number is being sent. Only one at a time is: what the provider has of these words and
 * nobody has recorded is then the one of which nobody knows whether it was sent.
 */
async function isLikeAnother(
  tx: Tx,
  id: string,
  { recipient, body }: { recipient: string | null; body: string | null },
): Promise<boolean> {
  const same = sql`channel = 'sms' and recipient = ${recipient} and body = ${body}`;
  await tx.execute(sql`select pg_advisory_xact_lock(hashtext(${`text ${recipient} ${body}`}))`);
  const others = await tx.execute(
    sql`select 1 from messages where ${same} and state = 'sending' and id <> ${id} limit 1`,
  );
  return others.length > 0;
}

/** Records the outcome of sending. A message that a delivery report has already brought to a final state keeps that state. */
export const settleMessage = command({
  name: "messages.settle",
  permission: "messages:update",
  input: z.strictObject({
    id: z.uuid(),
    state: z.enum(["sent", "failed", "queued"]),
    provider: z.string().max(40).nullable(),
    provider_id: z.string().max(200).nullable().default(null),
    reason: z.string().max(500).nullable().default(null),
    /** What it was sent from, and as how many texts it is charged, where the provider says so. */
    sender: z.string().nullable().optional(),
    parts: z.number().int().nullable().optional(),
  }),
  async run({ tx, input: { id, state, provider, provider_id, reason, sender, parts } }) {
    const [settled] = await tx
      .update(messages)
      .set({
        state,
        provider,
        provider_id,
        state_reason: reason,
        ...(state === "sent" ? { sent_at: sql`now()` } : {}),
        ...(sender ? { sender } : {}),
        // The price of a part, known when it was written, stays.
        ...(parts ? { parts, cost: sql`${messages.cost} / ${messages.parts} * ${parts}::int` } : {}),
      })
      .where(and(eq(messages.id, id), inArray(messages.state, OPEN)))
      .returning({ id: messages.id, state: messages.state });
    if (!settled && provider_id)
      await tx.update(messages).set({ provider, provider_id }).where(eq(messages.id, id));
    return settled ?? null;
  },
  trace: (settled, { input }) => ({ entity: "messages", id: input.id, after: settled }),
});

/**
 * Records what the mail service later reports about a message. Reports arrive more than once and out of order; the state
 * furthest along counts.
 */
export const recordDelivery = command({
  name: "messages.record_delivery",
  permission: "messages:update",
  input: z.strictObject({
    id: z.uuid(),
    state: z.enum(["delivered", "opened", "bounced", "failed"]).nullable(),
    provider_id: z.string().max(200),
    reason: z.string().max(500).nullable(),
    at: Moment,
    complained: z.boolean().default(false),
  }),
  async run({ tx, input }) {
    const { id, state, provider_id, reason, at, complained } = input;
    const [row] = await tx
      .select({ state: messages.state, sent_at: messages.sent_at, recipient: messages.recipient })
      .from(messages)
      .where(and(eq(messages.id, id), eq(messages.channel, "email")))
      .for("update");
    if (!row) return null;
    const further = state !== null && isFurther(state, row.state);
    const [written] = await tx
      .update(messages)
      .set({
        provider_id,
        provider: "resend",
        sent_at: row.sent_at ?? at,
        ...(further ? { state } : {}),
        ...(further || complained ? { state_reason: reason } : {}),
        ...(state === "delivered" ? { delivered_at: at } : {}),
        ...(complained
          ? { details: sql`coalesce(${messages.details}, '{}'::jsonb) || '{"complained": true}'::jsonb` }
          : {}),
      })
      .where(eq(messages.id, id))
      .returning({ id: messages.id, state: messages.state });
    if (complained && row.recipient)
      await stopAddress(tx, { channel: "email", address: row.recipient, reason: "complained" });
    return written ?? null;
  },
  trace: (written, { input }) => ({ entity: "messages", id: input.id, after: written }),
});
