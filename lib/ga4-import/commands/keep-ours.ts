import "server-only";
import { sql } from "drizzle-orm";
import { z } from "zod";
import { command } from "@/lib/core/command";
import { conflict } from "@/lib/core/errors";
import { undecided } from "../differences/open-conflicts";

const word = z.string().min(1).max(60);

/** Which: some of the list, or all of one kind, field and reason. */
export const KeepOurs = z.union([
  z.strictObject({
    run_id: z.uuid(),
    conflict_ids: z.array(z.uuid()).min(1, "Choose at least one").max(500),
  }),
  z.strictObject({ run_id: z.uuid(), entity: word, field: word, why: word }),
]);

/** Decides that what is here stands, so that it is asked no more as long as both sides say the same. Changes no record. */
export const keepOurs = command({
  name: "imports.keep_ours",
  permission: "imports:update",
  input: KeepOurs,
  async run({ tx, actor, input }) {
    const which =
      "entity" in input
        ? sql`k.entity = ${input.entity} and k.field = ${input.field} and k.why = ${input.why}`
        : sql`k.id in (select jsonb_array_elements_text(${JSON.stringify(input.conflict_ids)}::jsonb)::uuid)`;
    const kept = await tx.execute(sql`
      update import_conflicts k set kept_at = now(), kept_by = ${actor.kind === "user" ? actor.id : null}
      where ${undecided(input.run_id)} and ${which} returning k.id`);
    if (kept.length === 0) throw conflict("It is decided already");
    return { id: input.run_id, kept: kept.length };
  },
  trace: ({ id, kept }) => ({ entity: "imports", id, after: { kept } }),
});
