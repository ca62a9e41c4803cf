import "server-only";
import { sql } from "drizzle-orm";
import { z } from "zod";
import type { Tx } from "@/db/client";
import type { Actor } from "@/lib/core/actor";
import { command } from "@/lib/core/command";
import { conflict, notFound } from "@/lib/core/errors";
import { isTakeable } from "../conflict-words";
import { NEWEST_LOAD } from "../differences/last-load";
import { DOCUMENT_WHOLE } from "../load/merge-plan";
import { takeWholeDocument } from "../take/take-document";
import { TAKE, takeFields, takeQuantity, wholeGroup } from "../take/take-fields";
import { takeReceiptOnce } from "../take/take-receipt";

/** Which: some of the list, or all of one kind, or of one field of it. */
export const TakeTheirs = z.union([
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

interface Listed extends Record<string, unknown> {
  id: string;
  entity: string;
  entity_id: string;
  legacy_id: string | null;
  field: string;
  why: string;
}

/**
 * Takes what GA4 says where both changed the same, for some fields or for all of one kind; of a document with its lines as a
 * whole. What was issued, paid, converted or deleted here is never among it. CONFLICT for any but the last import.
 */
export const takeTheirs = command({
  name: TAKE,
  permission: "imports:update",
  input: TakeTheirs,
  async run({ tx, actor, input }) {
    await requireLast(tx, input.run_id);
    const which =
      "entity" in input
        ? sql`entity = ${input.entity} and (${input.field ?? null}::text is null or field = ${input.field ?? null})`
        : sql`id in (select jsonb_array_elements_text(${JSON.stringify(input.conflict_ids)}::jsonb)::uuid)`;
    const listed = await tx.execute<Listed>(sql`
      select id, entity, entity_id, legacy_id, field, why from import_conflicts
      where run_id = ${input.run_id} and taken_at is null and ${which} order by entity, entity_id, field for update`);
    const takeable = [...listed].filter(isTakeable);
    if (takeable.length === 0) throw conflict("Nothing of it can be taken: what was done here stands");
    for (const fields of byRecord(takeable)) await takeRecord(tx, actor, fields);
    await tx.execute(sql`
      update import_conflicts set taken_at = now(), taken_by = ${actor.id}
      where id in (select jsonb_array_elements_text(${JSON.stringify(takeable.map(({ id }) => id))}::jsonb)::uuid)`);
    return { id: input.run_id, taken: takeable.length };
  },
  trace: ({ id, taken }) => ({ entity: "imports", id, after: { taken } }),
});

async function requireLast(tx: Tx, runId: string): Promise<void> {
  const [run] = await tx.execute<{ id: string }>(sql`select id ${NEWEST_LOAD}`);
  if (!run) throw notFound("import");
  if (run.id !== runId) throw conflict("Only what the last import left can be taken");
}

function byRecord(listed: readonly Listed[]): Listed[][] {
  const records = new Map<string, Listed[]>();
  for (const one of listed) {
    const key = `${one.why} ${one.entity} ${one.entity_id} ${one.why === "changed" ? "" : one.legacy_id}`;
    records.set(key, [...(records.get(key) ?? []), one]);
  }
  return [...records.values()];
}

const WHOLE = new Set<string>(["lines", ...DOCUMENT_WHOLE]);

async function takeRecord(tx: Tx, actor: Actor, listed: readonly Listed[]): Promise<void> {
  const [first] = listed;
  if (!first) return;
  const { entity, entity_id: id, legacy_id, why } = first;
  if (why === "receipt-twice") return takeReceiptOnce(tx, actor, legacy_id ?? "");
  const named = listed.map(({ field }) => field);
  const apart = (field: string): boolean =>
    (entity === "documents" && WHOLE.has(field)) ||
    (entity === "stock_items" && (field === "quantity_in_stock" || field === "tracked"));
  if (named.some(apart))
    await (entity === "documents" ? takeWholeDocument(tx, actor, id) : takeQuantity(tx, actor, id));
  const fields = wholeGroup(
    entity,
    named.filter((field) => !apart(field)),
  );
  if (fields.length > 0) await takeFields(tx, actor, entity, id, fields);
}
