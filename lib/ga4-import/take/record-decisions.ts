import "server-only";
import { type SQL, sql } from "drizzle-orm";
import { z } from "zod";
import type { Tx } from "@/db/client";
import { withDependentFields } from "../load/merge/merge-plan";

/** One field of a record that an import listed. */
export const ListedConflict = z.object({
  id: z.string(),
  entity: z.string(),
  entity_id: z.string(),
  legacy_id: z.string().nullable(),
  field: z.string(),
  why: z.string(),
});
export type ListedConflict = z.infer<typeof ListedConflict>;

/** Returns the condition for the chosen conflicts of a list. */
export const isAmong = (ids: readonly string[]): SQL =>
  sql`k.id in (select jsonb_array_elements_text(${JSON.stringify(ids)}::jsonb)::uuid)`;

/**
 * Records a decision on the conflicts and on the record's other fields that only make sense together with
 * them.
 */
export async function recordDecisions(
  tx: Tx,
  runId: string,
  decided: readonly ListedConflict[],
  how: SQL,
): Promise<void> {
  const together = decided
    .filter(({ why }) => why === "changed" || why === "unknown")
    .flatMap(({ entity, entity_id, field, why }) =>
      withDependentFields(entity, [field]).map((one) => ({ entity, entity_id, field: one, why })),
    );
  await tx.execute(sql`
    update import_conflicts k set ${how} where k.run_id = ${runId} and k.taken_at is null
      and (${isAmong(decided.map(({ id }) => id))} or (k.kept_at is null and (k.entity, k.entity_id, k.field, k.why) in (
        select d.entity, d.entity_id, d.field, d.why from jsonb_to_recordset(${JSON.stringify(together)}::jsonb)
          as d(entity text, entity_id uuid, field text, why text))))`);
}
