import "server-only";
import { and, eq, isNull } from "drizzle-orm";
import { z } from "zod";
import { documents } from "@/db/schema/documents";
import { command } from "@/lib/core/command";

/**
 * Remembers where the paper of an issued document is kept and what its bytes hash to. The first to keep it wins; answers what
 * stands, or null where the document is not an issued one.
 */
export const keepPaper = command({
  name: "documents.keep_paper",
  permission: "documents:issue",
  input: z.strictObject({
    id: z.uuid(),
    pdf_key: z.string().min(1).max(200),
    pdf_sha256: z.string().regex(/^[0-9a-f]{64}$/),
  }),
  async run({ tx, input: { id, pdf_key, pdf_sha256 } }) {
    const kept = { id: documents.id, pdf_key: documents.pdf_key, pdf_sha256: documents.pdf_sha256 };
    const [written] = await tx
      .update(documents)
      .set({ pdf_key, pdf_sha256 })
      .where(and(eq(documents.id, id), isNull(documents.pdf_key)))
      .returning(kept);
    if (written) return written;
    const [standing] = await tx.select(kept).from(documents).where(eq(documents.id, id));
    return standing ?? null;
  },
  trace: (kept, { input }) => ({ entity: "documents", id: input.id, after: kept }),
});
