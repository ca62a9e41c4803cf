import "server-only";
import { and, eq, isNotNull, isNull } from "drizzle-orm";
import { z } from "zod";
import { documents } from "@/db/schema/documents";
import { command } from "@/lib/core/command";
import { conflict, notFound } from "@/lib/core/errors";

/**
 * Records where the PDF of an issued document is stored, and its SHA-256. The first one recorded stays. Returns what is
 * recorded. NOT_FOUND if there is no such document, CONFLICT while it is not issued.
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
      .where(and(eq(documents.id, id), isNull(documents.pdf_key), isNotNull(documents.issued_date)))
      .returning(kept);
    if (written) return written;
    const [current] = await tx
      .select({ ...kept, issued_date: documents.issued_date })
      .from(documents)
      .where(eq(documents.id, id));
    if (!current) throw notFound("document");
    const { issued_date, ...recorded } = current;
    if (issued_date === null) throw conflict("It is not issued: its paper may still change");
    return recorded;
  },
  trace: (kept, { input }) => ({ entity: "documents", id: input.id, after: kept }),
});
