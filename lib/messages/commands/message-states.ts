import "server-only";
import { and, eq, inArray, sql } from "drizzle-orm";
import { z } from "zod";
import { messages } from "@/db/schema/messages";
import { command } from "@/lib/core/command";
import { Moment } from "@/lib/core/dates/day-fields";

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

/** Claims a message for sending. Returns null if it is finished or another worker has it. */
export const claimMessage = command({
  name: "messages.claim",
  permission: "messages:update",
  input: z.strictObject({ id: z.uuid() }),
  async run({ tx, input: { id } }) {
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
    return row ?? null;
  },
  trace: (_, { input }) => ({ entity: "messages", id: input.id }),
});

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
  }),
  async run({ tx, input: { id, state, provider, provider_id, reason } }) {
    const [settled] = await tx
      .update(messages)
      .set({
        state,
        provider,
        provider_id,
        state_reason: reason,
        ...(state === "sent" ? { sent_at: sql`now()` } : {}),
      })
      .where(and(eq(messages.id, id), inArray(messages.state, OPEN)))
      .returning({ id: messages.id, state: messages.state });
    if (!settled && provider_id)
      await tx.update(messages).set({ provider, provider_id }).where(eq(messages.id, id));
    return settled ?? null;
  },
  trace: (settled, { input }) => ({ entity: "messages", id: input.id, after: settled }),
});

/** The states of an e-mail in order: a late report never moves a message back. */
const RANK = ["queued", "sending", "sent", "delivered", "opened", "failed", "bounced"];

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
      .select({ state: messages.state, sent_at: messages.sent_at })
      .from(messages)
      .where(and(eq(messages.id, id), eq(messages.channel, "email")))
      .for("update");
    if (!row) return null;
    const further = state !== null && RANK.indexOf(state) > RANK.indexOf(row.state);
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
    return written ?? null;
  },
  trace: (written, { input }) => ({ entity: "messages", id: input.id, after: written }),
});
