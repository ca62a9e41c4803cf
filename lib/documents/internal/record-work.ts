import "server-only";
import { sql } from "drizzle-orm";
import { z } from "zod";
import type { Tx } from "@/db/client";
import type { IsoDate } from "@/lib/core/dates/dates";
import { readRows } from "@/lib/core/read-rows";
import type { DocumentRecord } from "@/lib/document-record/internal/saved-document";
import { packagesThatRemind, remindersOfPackages } from "@/lib/packages/queries/package-reminders";
import { renewForWork, undoForWork } from "@/lib/reminders/internal/renew-for-work";
import type { RelatedChange } from "./record-mot";

interface WorkLine {
  package_key?: string | null | undefined;
  package_name?: string | null | undefined;
  approval?: string | null | undefined;
}

type Invoice = Pick<DocumentRecord, "id" | "type" | "vehicle_id" | "mileage" | "tax_point">;

/**
 * Renews the reminders that an invoice's packages set: what was due is done on the day of the work, and the next follows from
 * that day and the document's mileage. Work entered late, after later work of the same kind was invoiced, changes none.
 */
export async function recordWork(
  tx: Tx,
  { id, type, vehicle_id, mileage, tax_point }: Invoice,
  lines: readonly WorkLine[],
  issued: IsoDate,
): Promise<RelatedChange[]> {
  if (type !== "invoice" || !vehicle_id) return [];
  const carriedOut = lines.filter(({ approval }) => approval !== "declined" && approval !== "deferred");
  const names = new Set(
    carriedOut.flatMap(({ package_key, package_name }) => (package_key && package_name) || []),
  );
  const found = await remindersOfPackages(tx, [...names]);
  const done = tax_point ?? issued;
  const changes: RelatedChange[] = [];
  for (const templateId of new Set(found.map(({ template_id }) => template_id))) {
    if (await workedLater(tx, { id, vehicle_id }, templateId, done)) continue;
    const renewed = await renewForWork(tx, vehicle_id, templateId, { done, mileage });
    const { next } = renewed;
    for (const over of renewed.done)
      changes.push({
        command: "reminders.complete",
        entity: "reminders",
        id: over,
        before: { status: "due" },
        after: { status: "done", done_on: done, mileage, next: next && { id: next } },
      });
    if (next && renewed.done.length === 0)
      changes.push({
        command: "reminders.create",
        entity: "reminders",
        id: next,
        before: {},
        after: { vehicle_id, template_id: templateId },
      });
  }
  return changes;
}

/** Whether such work on the vehicle was invoiced for a later day, and not credited. */
async function workedLater(
  tx: Tx,
  { id, vehicle_id }: { id: string; vehicle_id: string },
  templateId: string,
  done: IsoDate,
): Promise<boolean> {
  const names = await packagesThatRemind(tx, templateId);
  const later = await tx.execute(sql`
    select 1 from documents d join document_lines l on l.document_id = d.id
    where d.vehicle_id = ${vehicle_id} and d.id <> ${id} and d.type = 'invoice' and d.issued_date is not null and d.deleted_at is null
      and coalesce(d.tax_point, d.issued_date) > ${done} and l.package_key is not null and l.package_name in ${names}
      and not exists (
        select from document_lines c join documents n on n.id = c.document_id
        where c.source_line_id = l.id and n.type = 'credit_note' and n.issued_date is not null)
    limit 1`);
  return later.length > 0;
}

const PackageCredited = z.object({ name: z.string(), credited: z.boolean(), now: z.boolean() });

/**
 * Gives back the reminders that an invoice renewed, once a credit note has credited a package of it whole: the one that it set
 * is deleted, unless it has gone out, and the one that it completed is due again.
 */
export async function reverseWork(
  tx: Tx,
  creditNoteId: string,
  source: DocumentRecord | undefined,
): Promise<RelatedChange[]> {
  if (source?.type !== "invoice" || !source.vehicle_id || !source.issued_at) return [];
  const packages = await creditedPackages(tx, creditNoteId, source.id);
  const found = await remindersOfPackages(
    tx,
    packages.map(({ name }) => name),
  );
  const templatesWhere = (holds: (one: (typeof packages)[number]) => boolean) => {
    const names = new Set(packages.filter(holds).map(({ name }) => name));
    return new Set(found.filter(({ name }) => names.has(name)).map(({ template_id }) => template_id));
  };
  const standing = templatesWhere(({ credited }) => !credited);
  const changes: RelatedChange[] = [];
  for (const templateId of templatesWhere(({ credited, now }) => credited && now)) {
    if (standing.has(templateId)) continue;
    const { gone, back } = await undoForWork(tx, source.vehicle_id, templateId, source.issued_at);
    if (gone)
      changes.push({
        command: "reminders.delete",
        entity: "reminders",
        id: gone,
        before: { vehicle_id: source.vehicle_id, template_id: templateId },
        after: {},
      });
    if (back)
      changes.push({
        command: "reminders.update",
        entity: "reminders",
        id: back,
        before: { status: "done" },
        after: { status: "due" },
      });
  }
  return changes;
}

/** The packages of an invoice: whether issued credit notes and this one credit all of them, and whether this one credits some. */
const creditedPackages = (
  tx: Tx,
  creditNoteId: string,
  invoiceId: string,
): Promise<z.infer<typeof PackageCredited>[]> =>
  tx
    .execute(sql`
    select l.package_name as name, sum(coalesce(c.gross, 0)) >= sum(l.line_gross) as credited, coalesce(bool_or(c.now), false) as now
    from document_lines l left join lateral (
      select sum(cl.line_gross) as gross, bool_or(n.id = ${creditNoteId}) as now
      from document_lines cl join documents n on n.id = cl.document_id
      where cl.source_line_id = l.id and n.type = 'credit_note' and n.deleted_at is null
        and (n.issued_date is not null or n.id = ${creditNoteId})) c on true
    where l.document_id = ${invoiceId} and l.package_key is not null and l.package_name is not null
    group by l.package_key, l.package_name`)
    .then(readRows(PackageCredited));
