import "server-only";
import { sql } from "drizzle-orm";
import { z } from "zod";
import { inspection_template_versions, inspection_templates } from "@/db/schema/inspections";
import { AlreadyDone, command, Traced } from "@/lib/core/command";
import { oneRow } from "@/lib/core/database/one-row";
import { readRows } from "@/lib/core/read-rows";
import { userOf } from "../internal/change-check";
import type { ShippedAdded } from "../responses";
import { FIRST_TEMPLATES } from "../rules/shipped/first-templates";

const Name = z.object({ name: z.string() });

/** Adds the templates that come with the program, ready to use. Those whose name the garage has already are left out. */
export const addShippedTemplates = command({
  name: "inspections.add_shipped_templates",
  permission: "inspections:templates",
  input: z.strictObject({}),
  async run({ tx, actor }) {
    await tx.execute(sql`select pg_advisory_xact_lock(hashtext('templates of health checks'))`);
    const taken = await tx
      .execute(sql`select lower(name) as name from inspection_templates where deleted_at is null`)
      .then(readRows(Name));
    const known = new Set(taken.map(({ name }) => name));
    const missing = FIRST_TEMPLATES.filter(({ name }) => !known.has(name.toLowerCase()));
    const added: ShippedAdded = { names: missing.map(({ name }) => name) };
    if (missing.length === 0) return new AlreadyDone(added);
    for (const { name, description, content } of missing) {
      const position = sql`coalesce((select max(position) + 1 from inspection_templates), 0)`;
      const { id: template_id } = await oneRow(
        tx
          .insert(inspection_templates)
          .values({ name, description, position })
          .returning({ id: inspection_templates.id }),
      );
      await tx.insert(inspection_template_versions).values({
        ...{ template_id, number: 1, content, written_by: userOf(actor), activated_at: sql`now()` },
      });
    }
    return new Traced(added, {
      entity: "inspection_templates",
      id: null,
      after: { names: added.names.join(", ") },
    });
  },
});
