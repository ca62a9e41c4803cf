import "server-only";
import { eq, or, sql } from "drizzle-orm";
import { z } from "zod";
import type { Tx } from "@/db/client";
import { messages } from "@/db/schema/messages";
import { AlreadyDone, command, Traced } from "@/lib/core/command";
import { stopAddress } from "../internal/stop-list";
import { isFurther } from "../rules/message-states";

const reason = z.string().max(500).nullable();

/**
 * Records what the provider reports of a text, which may come before the answer to sending it. Reports come more than once and out of order;
 * the state furthest along counts. A number that asked for no more goes on the stop list.
 */
export const recordTextReport = command({
  name: "messages.record_text_report",
  permission: "messages:update",
  input: z.strictObject({
    id: z.uuid().nullable(),
    provider_id: z.string().max(200),
    state: z.enum(["sent", "delivered", "failed"]),
    reason,
    stopped: z.boolean(),
  }),
  async run({ tx, input: { id, provider_id, state, reason, stopped } }) {
    const [row] = await tx
      .select()
      .from(messages)
      .where(
        sql`${messages.channel} = 'sms' and ${messages.direction} = 'out'
          and ${or(eq(messages.provider_id, provider_id), id ? eq(messages.id, id) : undefined)}`,
      )
      .limit(1)
      .for("update");
    if (!row || (row.provider_id !== null && row.provider_id !== provider_id)) return new AlreadyDone(null);
    if (stopped) await stopRecipient(tx, row.recipient);
    const further = isFurther(state, row.state);
    if (!further && row.provider_id === provider_id) return new AlreadyDone(null);
    const after = {
      provider_id,
      provider: row.provider ?? "twilio",
      sent_at: row.sent_at ?? new Date().toISOString(),
      ...(further ? { state, state_reason: reason } : {}),
      ...(state === "delivered" && !row.delivered_at ? { delivered_at: new Date().toISOString() } : {}),
    };
    await tx.update(messages).set(after).where(eq(messages.id, row.id));
    return new Traced({ id: row.id }, { entity: "messages", id: row.id, after: { state, reason } });
  },
});

/** Records that the provider will not send a text at all. */
export const textRefused = command({
  name: "messages.refuse_text",
  permission: "messages:update",
  input: z.strictObject({ id: z.uuid(), provider: z.string(), reason, stopped: z.boolean() }),
  async run({ tx, input: { id, provider, reason, stopped } }) {
    const [row] = await tx
      .update(messages)
      .set({ state: "failed", provider, state_reason: reason })
      .where(sql`${messages.id} = ${id} and ${messages.state} in ('queued', 'sending')`)
      .returning({ recipient: messages.recipient });
    if (stopped && row) await stopRecipient(tx, row.recipient);
    return { id };
  },
  trace: (_, { input: { id, reason } }) => ({
    entity: "messages",
    id,
    after: { state: "failed", state_reason: reason },
  }),
});

async function stopRecipient(tx: Tx, address: string | null): Promise<void> {
  if (address) await stopAddress(tx, { channel: "sms", address, reason: "stop" });
}
