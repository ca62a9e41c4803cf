import "server-only";
import { sql } from "drizzle-orm";
import type { Tx } from "@/db/client";
import { type IsoDate, today } from "@/lib/core/dates/dates";
import { invalid } from "@/lib/core/errors";
import type { DocumentRecord } from "@/lib/document-record/internal/saved-document";
import { renewMotReminders, undoMotReminder } from "@/lib/reminders/internal/renew-mot-reminder";
import { lockMotExpiry, setMotExpiry } from "@/lib/vehicles/internal/mot-expiry";
import { expiryAfterPass, renewedExpiry } from "@/lib/vehicles/rules/mot-dates";
import { isPass, type MotTest } from "@/lib/vehicles/rules/mot-result";

/** A change to a record other than the document, for that record's own history. */
export interface RelatedChange {
  command: "vehicles.update" | `reminders.${"create" | "update" | "complete" | "delete"}`;
  entity: "vehicles" | "reminders";
  id: string;
  before: object;
  after: object;
}

/** The MOT columns of the document, and what changed on the vehicle and its reminders. */
export interface RecordedMot {
  columns: Partial<DocumentRecord>;
  changes: RelatedChange[];
}

const motExpiryChange = (id: string, before: IsoDate | null, after: IsoDate | null): RelatedChange => ({
  command: "vehicles.update",
  entity: "vehicles",
  id,
  before: { mot_expiry: before },
  after: { mot_expiry: after },
});

const done = (id: string): RelatedChange => ({
  command: "reminders.complete",
  entity: "reminders",
  id,
  before: { status: "due" },
  after: { status: "done" },
});

/**
 * Records the MOT test for which a document is issued. A pass moves the vehicle's expiry and its MOT reminder on, unless a
 * later test of the vehicle is on file; a fail and a duplicate change neither.
 */
export async function recordMot(
  tx: Tx,
  document: Pick<DocumentRecord, "id" | "vehicle_id">,
  { kind, result, tester, tested_on, certificate }: MotTest,
): Promise<RecordedMot> {
  const columns: Partial<DocumentRecord> = { mot_type: kind };
  if (result) Object.assign(columns, { mot_status: result, mot_tester: tester, mot_test_date: tested_on });
  const { vehicle_id } = document;
  if (!isPass(result) || !tested_on) return { columns, changes: [] };
  if (!vehicle_id) {
    const mot_expiry = certificate ?? expiryAfterPass(tested_on, null);
    return { columns: { ...columns, mot_expiry }, changes: [] };
  }
  const onFile = await lockMotExpiry(tx, vehicle_id);
  if (await testedLater(tx, vehicle_id, tested_on))
    return { columns: { ...columns, mot_expiry: certificate }, changes: [] };
  const expiry = renewedExpiry(tested_on, onFile, { today: today(), certificate });
  const changes: RelatedChange[] = [];
  if (expiry !== onFile) {
    await setMotExpiry(tx, vehicle_id, expiry);
    changes.push(motExpiryChange(vehicle_id, onFile, expiry));
  }
  changes.push(...(await renewMotReminders(tx, [{ vehicle_id, expiry }])).map(done));
  return {
    columns: { ...columns, mot_expiry: certificate ?? expiry, mot_former_expiry: onFile },
    changes,
  };
}

/** Whether the vehicle passed a test on a later day: a test entered late is never the newest. */
async function testedLater(tx: Tx, vehicleId: string, day: IsoDate): Promise<boolean> {
  const later = await tx.execute(sql`
    select 1 from documents d
    where d.vehicle_id = ${vehicleId} and d.mot_test_date > ${day} and d.mot_expiry is not null and d.issued_date is not null
      and d.type <> 'credit_note' and d.deleted_at is null
      and not exists (select from documents c where c.source_document_id = d.id and c.mot_taken_back and c.issued_date is not null)
    limit 1`);
  return later.length > 0;
}

/**
 * Reverses the pass recorded on the document that a credit note credits: the vehicle's MOT expiry goes back to what it was, and
 * its reminder is due again. VALIDATION_ERROR at `mot_take_back` if there is no such pass, or the expiry has been changed
 * since.
 */
export async function reverseMot(tx: Tx, credited: DocumentRecord | undefined): Promise<RecordedMot> {
  const { vehicle_id, mot_expiry, mot_former_expiry, issued_at } = credited ?? {};
  const refuse = (message: string) => invalid({ field: "mot_take_back", message });
  if (!credited || !vehicle_id || !mot_expiry || mot_former_expiry === undefined || !issued_at)
    throw refuse("What it credits passed no MOT that could be taken back");
  const onFile = await lockMotExpiry(tx, vehicle_id);
  if (onFile !== mot_expiry || onFile === mot_former_expiry || (await takenBack(tx, credited.id)))
    throw refuse("The vehicle's MOT expiry is not from that pass any more: change it on the vehicle");
  await setMotExpiry(tx, vehicle_id, mot_former_expiry);
  await undoMotReminder(tx, vehicle_id, { expiry: mot_expiry, since: issued_at });
  return {
    columns: { mot_taken_back: true },
    changes: [motExpiryChange(vehicle_id, mot_expiry, mot_former_expiry)],
  };
}

async function takenBack(tx: Tx, documentId: string): Promise<boolean> {
  const credits = await tx.execute(sql`
    select 1 from documents where source_document_id = ${documentId} and mot_taken_back and issued_date is not null limit 1`);
  return credits.length > 0;
}
