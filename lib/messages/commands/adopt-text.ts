import "server-only";
import { and, eq, inArray, sql } from "drizzle-orm";
import { z } from "zod";
import { messages } from "@/db/schema/messages";
import { AlreadyDone, command, Traced } from "@/lib/core/command";

/**
 * Records that a text was sent after all: one of those that the provider took with its words for its number, and that is no other message's.
 * Of texts with the same words only one is being sent at a time, so that it is this one's. Returns whether there was one.
 */
export const adoptText = command({
  name: "messages.adopt",
  permission: "messages:update",
  input: z.strictObject({
    id: z.uuid(),
    provider: z.string(),
    taken: z.array(
      z.object({
        provider_id: z.string(),
        sender: z.string().nullable(),
        parts: z.number().int().nullable(),
        body: z.string(),
      }),
    ),
  }),
  async run({ tx, input: { id, provider, taken } }) {
    const ids = taken.map(({ provider_id }) => provider_id);
    const others = await tx
      .select({ provider_id: messages.provider_id })
      .from(messages)
      .where(and(inArray(messages.provider_id, ids), sql`${messages.id} <> ${id}`));
    const elsewhere = new Set(others.map(({ provider_id }) => provider_id));
    const mine = taken.find(({ provider_id }) => !elsewhere.has(provider_id));
    if (!mine) return new AlreadyDone(false);
    await tx
      .update(messages)
      .set({
        state: "sent",
        provider,
        provider_id: mine.provider_id,
        state_reason: null,
        sent_at: sql`now()`,
        ...(mine.sender ? { sender: mine.sender } : {}),
        ...(mine.parts ? { parts: mine.parts } : {}),
      })
      .where(and(eq(messages.id, id), inArray(messages.state, ["queued", "sending"])));
    return new Traced(true, { entity: "messages", id, after: { state: "sent" } });
  },
});
