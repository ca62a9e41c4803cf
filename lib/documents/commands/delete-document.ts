import "server-only";
import { eq, sql } from "drizzle-orm";
import { z } from "zod";
import type { Tx } from "@/db/client";
import { documents } from "@/db/schema/documents";
import { type Actor, may } from "@/lib/core/actor";
import { command } from "@/lib/core/command";
import { nextVersion } from "@/lib/core/database/next-version";
import { AppError, conflict } from "@/lib/core/errors";
import { decimal } from "@/lib/core/money";
import { readRows } from "@/lib/core/read-rows";
import type { DocumentRecord } from "@/lib/document-record/internal/saved-document";
import { isEditable, mayUpdateOwn } from "@/lib/document-record/rules/lifecycle";
import { documentTypeName } from "@/lib/document-record/rules/types";
import { releaseMoney } from "@/lib/receipts/internal/release-money";
import { reserveForDocument } from "@/lib/stock/internal/reserve";
import { undeferWork } from "../internal/answers/defer-work";
import { documentWithRelated } from "../internal/document-subject";
import { releaseExcess } from "../internal/excess/release-excess";
import { reopenSource } from "../internal/reopen-source";
import { isFinal } from "../internal/save-document";
import { DocumentDelete } from "../schema/written-document";

/**
 * Deletes a document that is not final. Its number is not used again. Deleting a draft excess invoice puts its deduction back
 * on the main invoice; the document it was converted from is open again. `money` says where the money paid on it goes:
 * VALIDATION_ERROR if that is missing. CONFLICT while a document made from it exists. FORBIDDEN for other people's documents if
 * the caller may only delete what they started themselves, and for their own once others have taken it over.
 */
export const deleteDocument = command({
  name: "documents.delete",
  permission: "documents:discard",
  input: DocumentDelete,
  subject: documentWithRelated(
    ({ id }: z.output<typeof DocumentDelete>) => id,
    ({ money }) => money?.document_id,
  ),
  async run({ tx, actor, input, subject }) {
    requireOwn(actor, subject);
    await requireDeletable(tx, subject);
    await releaseMoney(tx, actor, "documents.delete", subject, input.money);
    if (subject.type === "excess_invoice") await releaseExcess(tx, subject);
    else if (subject.source_document_id && subject.type !== "credit_note") await reopenSource(tx, subject);
    await undeferWork(tx, subject.id);
    await tx
      .update(documents)
      .set({ deleted_at: sql`now()`, ...nextVersion(documents) })
      .where(eq(documents.id, subject.id));
    await reserveForDocument(tx, subject);
    return { id: subject.id };
  },
  trace: (_result, { subject }) => ({ entity: "documents", id: subject.id, before: subject }),
});

function requireOwn(actor: Actor, document: DocumentRecord): void {
  if (may(actor, "documents:delete")) return;
  if (!decimal(document.received).eq(0))
    throw conflict("Money was taken for it: somebody who may delete documents decides what becomes of it");
  if (mayUpdateOwn(document, actor.id)) return;
  throw new AppError("FORBIDDEN", "You may delete only what you began yourself, until others go on with it", {
    details: [{ field: "permission", message: "documents:delete" }],
  });
}

const Child = z.object({ type: z.string(), number: z.string().nullable() });

async function requireDeletable(tx: Tx, document: DocumentRecord): Promise<void> {
  if (!isEditable(document) && document.status !== "cancelled" && document.status !== "declined")
    throw isFinal(document);
  const [child] = await tx
    .execute(sql`
    select type, number from documents where source_document_id = ${document.id} and deleted_at is null limit 1`)
    .then(readRows(Child));
  if (child)
    throw conflict(
      `${documentTypeName(child.type)} ${child.number ?? "without a number"} was made from it: delete that first`,
    );
}
