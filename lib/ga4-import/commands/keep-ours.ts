import "server-only";
import { sql } from "drizzle-orm";
import { z } from "zod";
import { command } from "@/lib/core/command";
import { conflict } from "@/lib/core/errors";
import { readRows } from "@/lib/core/read-rows";
import { undecided } from "../differences/open-conflicts";
import { requireNewestLoad } from "../take/newest-load";
import { isAmong, ListedConflict, recordDecisions } from "../take/record-decisions";

const word = z.string().min(1).max(60);

/** Which conflicts: chosen ones, or all of one kind, field and reason. */
const KeepOurs = z.union([
  z.strictObject({
    run_id: z.uuid(),
    conflict_ids: z.array(z.uuid()).min(1, "Choose at least one").max(500),
  }),
  z.strictObject({ run_id: z.uuid(), entity: word, field: word, why: word }),
]);

/**
 * Decides that our values stand. The conflicts are not listed again as long as both sides stay the same.
 * Changes no record.
 */
export const keepOurs = command({
  name: "imports.keep_ours",
  permission: "imports:update",
  input: KeepOurs,
  async run({ tx, actor, input }) {
    await requireNewestLoad(tx, input.run_id);
    const which =
      "entity" in input
        ? sql`k.entity = ${input.entity} and k.field = ${input.field} and k.why = ${input.why}`
        : isAmong(input.conflict_ids);
    const kept = await tx
      .execute(sql`
      select k.id, k.entity, k.entity_id, k.legacy_id, k.field, k.why from import_conflicts k
      where ${undecided(input.run_id)} and ${which} order by k.entity, k.entity_id, k.field for update`)
      .then(readRows(ListedConflict));
    if (kept.length === 0) throw conflict("It is decided already");
    const by = actor.kind === "user" ? actor.id : null;
    await recordDecisions(tx, input.run_id, kept, sql`kept_at = now(), kept_by = ${by}`);
    return { id: input.run_id, kept: kept.length };
  },
  trace: ({ id, kept }) => ({ entity: "imports", id, after: { kept } }),
});
