import "server-only";
import { eq, sql } from "drizzle-orm";
import { z } from "zod";
import type { Tx } from "@/db/client";
import { documents } from "@/db/schema/documents";
import type { Actor } from "@/lib/core/actor";
import { conflict } from "@/lib/core/errors";
import { readRows } from "@/lib/core/read-rows";
import { reserveForDocument } from "@/lib/stock/internal/reserve";
import { LINE } from "../load/documents/line-writer";
import { DOCUMENT_WHOLE, fieldsOf } from "../load/merge/merge-plan";
import { takeFields } from "./take-fields";

/** Replaces lines and sums of a document by GA4's. Throws CONFLICT if its receipts differ from GA4's. */
export async function takeWholeDocument(tx: Tx, actor: Actor, id: string): Promise<void> {
  await requireItsMoney(tx, id);
  await takeLines(tx, id);
  await takeFields(tx, actor, "documents", id, DOCUMENT_WHOLE);
  const [document] = await tx.select().from(documents).where(eq(documents.id, id));
  if (document) await reserveForDocument(tx, document);
}

const Original = z.object({ other_money: z.boolean() });

/**
 * Throws if the receipts do not add up to what GA4 says was received: money that GA4 does not know of must be
 * corrected by hand.
 */
async function requireItsMoney(tx: Tx, id: string): Promise<void> {
  const [found] = await tx
    .execute(sql`
    select o.received <> coalesce((select sum(r.amount) from receipts r where r.document_id = b.entity_id and r.deleted_at is null), 0) as other_money
    from import_base b cross join lateral jsonb_populate_record(null::documents, b.said) o
    where b.entity = 'documents' and b.entity_id = ${id}`)
    .then(readRows(Original));
  if (!found || found.other_money)
    throw conflict("Its receipts are not those that GA4 has: correct the document itself");
}

/**
 * Deletes our own lines and those that GA4 deleted, updates those that differ in GA4, and adds those that are
 * missing here.
 */
async function takeLines(tx: Tx, document: string): Promise<void> {
  const said = sql`import_base b cross join lateral jsonb_populate_record(null::document_lines, b.said) s`;
  const of = sql`b.entity = 'document_lines' and b.parent_id = ${document}`;
  await tx.execute(sql`
    delete from document_lines t where t.document_id = ${document} and (t.legacy_id is null or exists
      (select from import_base b where b.entity = 'document_lines' and b.entity_id = t.id and b.said is null))`);
  const fields = [...fieldsOf(LINE.columns), "source_hash"];
  const set = fields.map((field) => sql`${sql.identifier(field)} = s.${sql.identifier(field)}`);
  await tx.execute(sql`
    update document_lines t set ${sql.join(set, sql`, `)} from ${said} where ${of} and b.said is not null and t.id = b.entity_id`);
  const columns = ["id", "legacy_id", ...fields];
  const names = sql.join(
    columns.map((column) => sql`${sql.identifier(column)}`),
    sql`, `,
  );
  const values = sql.join(
    columns.map((column) => sql`s.${sql.identifier(column)}`),
    sql`, `,
  );
  await tx.execute(sql`
    insert into document_lines (${names}, import_run_id)
    select ${values}, (select import_run_id from documents where id = ${document}) from ${said}
    where ${of} and b.said is not null and not exists (select from document_lines t where t.id = b.entity_id)`);
}
