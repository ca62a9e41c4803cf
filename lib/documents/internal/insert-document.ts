import "server-only";
import { eq } from "drizzle-orm";
import type { Tx } from "@/db/client";
import { documents } from "@/db/schema/documents";
import type { Actor } from "@/lib/core/actor";
import { oneRow } from "@/lib/core/database/one-row";
import { addDays, type IsoDate, today } from "@/lib/core/dates/dates";
import { conflict } from "@/lib/core/errors";
import {
  type DocumentRecord,
  SAVED,
  type SavedDocument,
} from "@/lib/document-record/internal/saved-document";
import { firstStatus, isIssuedType } from "@/lib/document-record/rules/lifecycle";
import type { DocumentType } from "@/lib/document-record/rules/types";
import type { DocumentSettings } from "@/lib/settings/schema/document";
import { reserveForDocument } from "@/lib/stock/internal/reserve";
import { type Content, composeDocument } from "./compose-document";
import { withNumber } from "./take-number";
import { writeLines } from "./write-lines";

export interface NewDocument extends Content {
  type: DocumentType;
  id?: string | undefined;
  /** All other columns: mileage, narrative, numbers of the documents before it. */
  particulars: Partial<DocumentRecord>;
}

/**
 * Inserts a document with its lines and totals. Estimates and job sheets get their number at once, other types when they are
 * issued. A repeated request with the same key from the same person returns the existing document.
 */
export async function insertDocument(tx: Tx, actor: Actor, draft: NewDocument): Promise<SavedDocument> {
  const there = draft.id ? await documentWithSameKey(tx, actor, draft.id, draft.type) : undefined;
  if (there) return there;
  const { tax_point, invoice_date } = draft.particulars;
  const { columns, lines, settings } = await composeDocument(tx, actor, {
    ...draft,
    tax_point,
    invoice_date,
  });
  const numbered = isIssuedType(draft.type) ? null : withNumber(tx, draft.type);
  const row = await oneRow(
    tx
      .with(...(numbered ? [numbered.taken] : []))
      .insert(documents)
      .values({
        ...draft.particulars,
        ...columns,
        ...numbered?.columns,
        ...(draft.id ? { id: draft.id } : {}),
        type: draft.type,
        status: firstStatus(draft.type),
        created_date: today(),
        expires_date: expiry(draft, settings),
        created_by: actor.id,
      })
      .returning(SAVED),
  );
  await writeLines(tx, row.id, [], lines);
  await reserveForDocument(tx, row);
  return row;
}

async function documentWithSameKey(
  tx: Tx,
  actor: Actor,
  id: string,
  type: DocumentType,
): Promise<SavedDocument | undefined> {
  const [row] = await tx
    .select({ ...SAVED, created_by: documents.created_by })
    .from(documents)
    .where(eq(documents.id, id));
  if (!row) return undefined;
  const { created_by, ...saved } = row;
  if (saved.type !== type || created_by !== actor.id) throw conflict("Another document has this key");
  return saved;
}

function expiry({ type, particulars }: NewDocument, settings: DocumentSettings): IsoDate | null {
  if (type !== "estimate") return null;
  return particulars.expires_date ?? addDays(today(), settings.estimate_valid_days);
}
