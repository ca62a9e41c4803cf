import "server-only";
import { and, inArray, isNull, sql } from "drizzle-orm";
import { z } from "zod";
import { documents } from "@/db/schema/documents";
import { command } from "@/lib/core/command";
import { today } from "@/lib/core/dates/dates";
import { lockDocuments } from "@/lib/document-record/internal/settle";

const Marks = z.strictObject({ ids: z.array(z.uuid()).min(1).max(200), how: z.enum(["printed", "emailed"]) });

/**
 * Marks documents as printed or e-mailed; e-mailing a draft estimate makes it `sent`. The content does not change, so the
 * version stays the same. Returns the ids of the documents that exist.
 */
export const markSent = command({
  name: "documents.mark_sent",
  permission: "documents:read",
  input: Marks,
  async run({ tx, input: { ids, how } }) {
    const marks =
      how === "printed"
        ? { printed: true, printed_date: today() }
        : {
            emailed: true,
            status: sql<string>`case when ${documents.type} = 'estimate' and ${documents.status} = 'draft' then 'sent' else ${documents.status} end`,
          };
    await lockDocuments(tx, ids);
    return tx
      .update(documents)
      .set(marks)
      .where(and(inArray(documents.id, ids), isNull(documents.deleted_at)))
      .returning({ id: documents.id, status: documents.status });
  },
  trace: (marked, { input }) => ({
    entity: "documents",
    id: marked.length === 1 ? (marked[0]?.id ?? null) : null,
    after: { how: input.how, documents: marked.length },
  }),
});
