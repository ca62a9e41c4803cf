import "server-only";
import { isDeepStrictEqual } from "node:util";
import { desc, eq, sql } from "drizzle-orm";
import type { Tx } from "@/db/client";
import { inspection_template_versions } from "@/db/schema/inspections";
import { oneRow } from "@/lib/core/database/one-row";
import { type ErrorDetail, invalid } from "@/lib/core/errors";
import { packageNames } from "@/lib/packages/queries/package-names";
import { itemsOf } from "../rules/template-items";
import { TemplateContent } from "../schema/content";

/** Writes the draft of a locked template, a new one where its last version was activated. What says the same writes nothing. */
export async function writeDraft(tx: Tx, template_id: string, content: TemplateContent, by: string | null) {
  const versions = inspection_template_versions;
  const last = await oneRow(
    tx
      .select()
      .from(versions)
      .where(eq(versions.template_id, template_id))
      .orderBy(desc(versions.number))
      .limit(1),
  );
  if (isDeepStrictEqual(TemplateContent.parse(last.content), content)) return;
  if (last.activated_at)
    await tx.insert(versions).values({ template_id, number: last.number + 1, content, written_by: by });
  else
    await tx
      .update(versions)
      .set({ content, written_by: by, updated_at: sql`now()` })
      .where(eq(versions.id, last.id));
}

/** VALIDATION_ERROR at `name` where another live template has it. */
export async function requireFreeName(tx: Tx, name: string, exceptId: string | null = null): Promise<void> {
  await tx.execute(sql`select pg_advisory_xact_lock(hashtext('templates of health checks'))`);
  const taken = await tx.execute(sql`
    select 1 from inspection_templates where lower(name) = lower(${name}) and deleted_at is null and id is distinct from ${exceptId}::uuid limit 1`);
  if (taken.length > 0) throw invalid({ field: "name", message: "There is a template of this name" });
}

/** VALIDATION_ERROR at each item that names a package which the garage does not have. */
export async function requirePackages(tx: Tx, content: TemplateContent): Promise<void> {
  const known = await packageNames(
    tx,
    itemsOf(content).flatMap(({ saved_job_id }) => saved_job_id ?? []),
  );
  const live = new Set(known.map(({ id }) => id));
  const problems = content.sections.flatMap(({ items }, s) =>
    items.flatMap(({ saved_job_id }, i): ErrorDetail[] =>
      saved_job_id && !live.has(saved_job_id)
        ? [{ field: `content.sections.${s}.items.${i}.saved_job_id`, message: "This package does not exist" }]
        : [],
    ),
  );
  if (problems.length > 0) throw invalid(...problems);
}
