import "server-only";
import { and, eq, isNull } from "drizzle-orm";
import { documents } from "@/db/schema/documents";
import { notFound } from "@/lib/core/errors";
import { query } from "@/lib/core/query";
import type { CreditRest } from "@/lib/pricing/rules/credit-sums";
import { DocumentId } from "../../schema/document";
import { requireCreditable } from "./credit-note";
import { readOriginal } from "./credit-rest";

/** What is left to credit on each line of an issued document, by line id. CONFLICT if the document cannot be credited. */
export const creditableLines = query({
  name: "documents.creditable_lines",
  permission: "documents:read",
  input: DocumentId,
  async run({ db, input: { id } }): Promise<Record<string, CreditRest>> {
    const [document] = await db
      .select({ type: documents.type, issued_date: documents.issued_date })
      .from(documents)
      .where(and(eq(documents.id, id), isNull(documents.deleted_at)));
    if (!document) throw notFound("document");
    requireCreditable(document);
    return Object.fromEntries((await readOriginal(db, id)).rests);
  },
});
