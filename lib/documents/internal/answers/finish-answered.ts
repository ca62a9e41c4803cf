import "server-only";
import { eq } from "drizzle-orm";
import type { Tx } from "@/db/client";
import { documents } from "@/db/schema/documents";
import {
  type DocumentRecord,
  SAVED,
  type SavedDocument,
} from "@/lib/document-record/internal/saved-document";
import { convertedLineIds } from "../../queries/lines/converted-lines";
import { isCarriedOnByDefault } from "../../rules/lines/approval";
import { readLines } from "../write-lines";
import { deferWork } from "./defer-work";

/**
 * Finishes a job whose other lines were all converted before, once its last question is answered with no or later; that work is
 * deferred to the next visit. Null if a line is left to convert or to ask about, or if nothing was converted yet.
 */
export async function finishAnswered(tx: Tx, document: DocumentRecord): Promise<SavedDocument | null> {
  if (document.type !== "job_sheet" && document.type !== "estimate") return null;
  const lines = await readLines(tx, document.id);
  const gone = new Set(await convertedLineIds(tx, document.id));
  const left = lines.filter(({ id }) => !gone.has(id));
  if (gone.size === 0 || left.some((line) => isCarriedOnByDefault(line) || line.approval === "to_ask"))
    return null;
  await deferWork(tx, document, left);
  const [row] = await tx
    .update(documents)
    .set({ status: document.type === "job_sheet" ? "invoiced" : "converted" })
    .where(eq(documents.id, document.id))
    .returning(SAVED);
  return row ?? null;
}
