import "server-only";
import { z } from "zod";
import { messages } from "@/db/schema/messages";
import { command, run } from "@/lib/core/command";
import { notFound } from "@/lib/core/errors";
import { markSent } from "@/lib/documents/commands/issuing/mark-sent";

/**
 * Records each printed document as a message of its own, and marks the documents as printed. NOT_FOUND if none of them exists.
 */
export const printDocuments = command({
  name: "messages.print_documents",
  permission: "documents:read",
  input: z.strictObject({
    ids: z.array(z.uuid()).min(1, "Choose a document").max(200, "At most 200 at once"),
  }),
  async run({ tx, actor, input }) {
    const printed = await run(markSent, actor, { ids: [...new Set(input.ids)], how: "printed" }, { tx });
    if (printed.length === 0) throw notFound("document");
    const now = new Date().toISOString();
    await tx.insert(messages).values(
      printed.map(({ id }) => ({
        channel: "print",
        purpose: "document",
        document_id: id,
        state: "sent",
        sent_at: now,
        sent_by: actor.id,
      })),
    );
    return { printed: printed.length };
  },
  trace: ({ printed }) => ({ entity: "messages", id: null, after: { channel: "print", printed } }),
});
