import "server-only";
import { sql } from "drizzle-orm";
import { z } from "zod";
import type { Tx } from "@/db/client";
import type { Actor } from "@/lib/core/actor";
import { command } from "@/lib/core/command";
import { conflict } from "@/lib/core/errors";
import { readRows } from "@/lib/core/read-rows";
import { isTakeable, whyWords } from "../conflicts/conflict-words";
import { DOCUMENT_WHOLE, withDependentFields } from "../load/merge/merge-plan";
import { barQuery } from "../load/write/bar-query";
import { lockTakenRecords } from "../take/lock-taken-records";
import { requireNewestLoad } from "../take/newest-load";
import { isAmong, ListedConflict, recordDecisions } from "../take/record-decisions";
import { takeWholeDocument } from "../take/take-document";
import { TAKE, takeFields, takeQuantity } from "../take/take-fields";
import { takeReceiptOnce } from "../take/take-receipt";

/** Which conflicts: chosen ones, or all of one kind or of one of its fields. */
const TakeTheirs = z.union([
  z.strictObject({
    run_id: z.uuid(),
    conflict_ids: z.array(z.uuid()).min(1, "Choose at least one").max(500),
  }),
  z.strictObject({
    run_id: z.uuid(),
    entity: z.string().min(1).max(40),
    field: z.string().min(1).max(60).optional(),
  }),
]);

/**
 * Takes GA4's values where both systems changed the same field, for chosen fields or for all undecided ones
 * of one kind; for a document, its lines as a whole. Never takes what was issued, paid, converted or deleted
 * here. Throws CONFLICT for any import but the last.
 */
export const takeTheirs = command({
  name: TAKE,
  permission: "imports:update",
  input: TakeTheirs,
  async run({ tx, actor, input }) {
    await requireNewestLoad(tx, input.run_id);
    const which =
      "entity" in input
        ? sql`k.kept_at is null and k.entity = ${input.entity} and (${input.field ?? null}::text is null or k.field = ${input.field ?? null})`
        : isAmong(input.conflict_ids);
    const listed = await tx
      .execute(sql`
      select k.id, k.entity, k.entity_id, k.legacy_id, k.field, k.why from import_conflicts k
      where k.run_id = ${input.run_id} and k.taken_at is null and ${which} order by k.entity, k.entity_id, k.field for update`)
      .then(readRows(ListedConflict));
    await lockTakenRecords(
      tx,
      listed.map(({ id }) => id),
    );
    const taken: ListedConflict[] = [];
    for (const fields of byRecord(listed.filter(isTakeable))) {
      const barred = await barredFrom(tx, fields);
      if (barred && "conflict_ids" in input)
        throw conflict(`${barred.called}: ${whyWords(barred.why)}, and stays as it is`);
      if (barred) await leave(tx, fields, barred.why);
      else taken.push(...(await takeRecord(tx, actor, fields)));
    }
    if (taken.length === 0) throw conflict("Nothing of it can be taken: what was done here stands");
    await recordDecisions(tx, input.run_id, taken, sql`taken_at = now(), taken_by = ${actor.id}`);
    return { id: input.run_id, taken: taken.length };
  },
  trace: ({ id, taken }) => ({ entity: "imports", id, after: { taken } }),
});

function byRecord(listed: readonly ListedConflict[]): ListedConflict[][] {
  const records = new Map<string, ListedConflict[]>();
  for (const one of listed) {
    const key = `${one.why} ${one.entity} ${one.entity_id} ${one.why === "changed" ? "" : one.legacy_id}`;
    records.set(key, [...(records.get(key) ?? []), one]);
  }
  return [...records.values()];
}

const Barred = z.object({ called: z.string(), why: z.string().nullable() });

/**
 * Returns why GA4's values can no longer be taken for a record, if so; for a receipt entered in both systems,
 * that of GA4's receipt.
 */
async function barredFrom(
  tx: Tx,
  [first]: readonly ListedConflict[],
): Promise<{ called: string; why: string } | null> {
  if (!first) return null;
  const { entity, entity_id, legacy_id, why } = first;
  const record = why === "receipt-twice" ? sql`k.legacy_id = ${legacy_id}` : sql`k.id = ${entity_id}`;
  const [found] = await tx
    .execute(sql`
    select x.called, x.why from ${sql.identifier(entity)} k cross join lateral (${sql.raw(barQuery(entity, "k.id"))}) x where ${record}`)
    .then(readRows(Barred));
  return found?.why ? { called: found.called, why: found.why } : null;
}

/**
 * When all conflicts of a kind are taken, those that may no longer be taken get their reason recorded, so
 * that ours stands and they are not listed as undecided again.
 */
const leave = (tx: Tx, fields: readonly ListedConflict[], why: string) =>
  tx.execute(sql`update import_conflicts k set why = ${why} where ${isAmong(fields.map(({ id }) => id))}`);

const WHOLE = new Set<string>(["lines", ...DOCUMENT_WHOLE]);

async function takeRecord(
  tx: Tx,
  actor: Actor,
  listed: readonly ListedConflict[],
): Promise<readonly ListedConflict[]> {
  const [first] = listed;
  if (!first) return listed;
  const { entity, entity_id: id, legacy_id, why } = first;
  if (why === "receipt-twice") await takeReceiptOnce(tx, actor, legacy_id ?? "");
  else
    await takeSome(
      tx,
      actor,
      entity,
      id,
      listed.map(({ field }) => field),
    );
  return listed;
}

async function takeSome(
  tx: Tx,
  actor: Actor,
  entity: string,
  id: string,
  named: readonly string[],
): Promise<void> {
  const apart = (field: string): boolean =>
    (entity === "documents" && WHOLE.has(field)) ||
    (entity === "stock_items" && (field === "quantity_in_stock" || field === "tracked"));
  if (named.some(apart))
    await (entity === "documents" ? takeWholeDocument(tx, actor, id) : takeQuantity(tx, actor, id));
  const fields = withDependentFields(
    entity,
    named.filter((field) => !apart(field)),
  );
  if (fields.length > 0) await takeFields(tx, actor, entity, id, fields);
}
