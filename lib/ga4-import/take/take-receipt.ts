import "server-only";
import { eq, sql } from "drizzle-orm";
import type { Tx } from "@/db/client";
import { receipts } from "@/db/schema/receipts";
import type { Actor } from "@/lib/core/actor";
import { nextVersion } from "@/lib/core/database/next-version";
import { today } from "@/lib/core/dates/dates";
import { notFound } from "@/lib/core/errors";
import { decimal, pounds } from "@/lib/core/money";
import { recordChange } from "@/lib/core/recorder";
import { lockDocument } from "@/lib/document-record/internal/settle";
import { settleAudited } from "@/lib/receipts/internal/settle-audited";
import { TAKE } from "./take-fields";

/**
 * For a receipt entered in both systems, keeps only ours: GA4's is deleted, and its document's balance rises
 * by that amount.
 */
export async function takeReceiptOnce(tx: Tx, actor: Actor, legacyId: string): Promise<void> {
  const [receipt] = await tx.select().from(receipts).where(eq(receipts.legacy_id, legacyId)).for("update");
  if (!receipt || receipt.deleted_at !== null) throw notFound("receipt");
  const document = receipt.document_id ? await lockDocument(tx, receipt.document_id) : undefined;
  await tx
    .update(receipts)
    .set({ deleted_at: sql`now()`, ...nextVersion(receipts) })
    .where(eq(receipts.id, receipt.id));
  await recordChange(tx, actor, TAKE, { entity: "receipts", id: receipt.id, before: receipt });
  const received = pounds(decimal(receipt.amount).times(-1));
  if (document) await settleAudited(tx, actor, TAKE, document, { received, date: today() });
}
