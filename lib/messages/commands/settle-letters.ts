import "server-only";
import { sql } from "drizzle-orm";
import { z } from "zod";
import { messages } from "@/db/schema/messages";
import { command } from "@/lib/core/command";

const MOST = 1_000;

/** Notes that letters are printed, and so sent. Those that were already, or that are none, stay as they are. */
export const settleLetters = command({
  name: "messages.settle_letters",
  permission: "messages:update",
  input: z.strictObject({
    ids: z.array(z.uuid()).min(1, "Choose a letter").max(MOST, `At most ${MOST} at once`),
  }),
  async run({ tx, input: { ids } }) {
    const printed = await tx
      .update(messages)
      .set({ state: "sent", sent_at: sql`now()`, provider: "printer" })
      .where(
        sql`${messages.id} in (select jsonb_array_elements_text(${JSON.stringify(ids)}::jsonb)::uuid)
          and ${messages.channel} = 'print' and ${messages.state} = 'queued'`,
      )
      .returning({ id: messages.id });
    return { printed: printed.length };
  },
  trace: ({ printed }) => ({ entity: "messages", id: null, after: { printed } }),
});
