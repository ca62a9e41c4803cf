import "server-only";
import { isDeepStrictEqual } from "node:util";
import { and, desc, eq, isNull, sql } from "drizzle-orm";
import type { Tx } from "@/db/client";
import { inspection_template_versions, inspection_templates } from "@/db/schema/inspections";
import { command } from "@/lib/core/command";
import { nextVersion } from "@/lib/core/database/next-version";
import { oneRow } from "@/lib/core/database/one-row";
import { conflict, type ErrorDetail, invalid } from "@/lib/core/errors";
import { packageNames } from "@/lib/packages/queries/package-names";
import { userOf } from "../internal/change-check";
import { readCheckTemplate } from "../queries/templates";
import type { InspectionTemplateWhole } from "../responses";
import { itemsOf } from "../rules/template-items";
import { TemplateContent } from "../schema/content";
import { TemplateCreate, TemplateKey, TemplateUpdate } from "../schema/template";

const subject = { table: inspection_templates, noun: "template", id: (input: { id: string }) => input.id };
const LAST = sql`coalesce((select max(position) + 1 from inspection_templates), 0)`;
const trace = (template: InspectionTemplateWhole) => ({
  ...{ entity: "inspection_templates", id: template.id, after: template },
});

/** Creates a template of health checks as a draft: new checks begin with it once it is activated. */
export const createCheckTemplate = command({
  name: "inspections.create_template",
  permission: "inspections:templates",
  input: TemplateCreate,
  async run({ tx, actor, input: { content, ...fields } }) {
    await requireFreeName(tx, fields.name);
    await requirePackages(tx, content);
    const row = await oneRow(
      tx
        .insert(inspection_templates)
        .values({ ...fields, position: LAST })
        .returning({ id: inspection_templates.id }),
    );
    const first = { template_id: row.id, number: 1, content, written_by: userOf(actor) };
    await tx.insert(inspection_template_versions).values(first);
    return readCheckTemplate(tx, row.id);
  },
  trace,
});

/** Changes a template. What it asks is written to its draft, and to a new one where the last version was activated. */
export const updateCheckTemplate = command({
  name: "inspections.update_template",
  permission: "inspections:templates",
  input: TemplateUpdate,
  subject,
  async run({ tx, actor, input: { id, version: _version, content, ...fields } }) {
    if (fields.name) await requireFreeName(tx, fields.name, id);
    if (content) {
      await requirePackages(tx, content);
      await writeDraft(tx, id, content, userOf(actor));
    }
    await tx
      .update(inspection_templates)
      .set({ ...fields, ...nextVersion(inspection_templates) })
      .where(eq(inspection_templates.id, id));
    return readCheckTemplate(tx, id);
  },
  trace: (after, { subject: before }) => ({ ...trace(after), before }),
});

/** Lets new checks begin with the draft of a template, which never changes from then on. Checks that are open keep the version they have. */
export const activateCheckTemplate = command({
  name: "inspections.activate_template",
  permission: "inspections:templates",
  input: TemplateKey,
  subject,
  async run({ tx, input: { id } }) {
    const activated = await tx
      .update(inspection_template_versions)
      .set({ activated_at: sql`now()`, updated_at: sql`now()` })
      .where(
        and(
          eq(inspection_template_versions.template_id, id),
          isNull(inspection_template_versions.activated_at),
        ),
      )
      .returning({ id: inspection_template_versions.id });
    if (activated.length === 0) throw conflict("Nothing of it was changed since it was activated");
    await tx
      .update(inspection_templates)
      .set(nextVersion(inspection_templates))
      .where(eq(inspection_templates.id, id));
    return readCheckTemplate(tx, id);
  },
  trace,
});

/** Archives a template: no new check begins with it, and those that there are stay. */
export const archiveCheckTemplate = command({
  name: "inspections.archive_template",
  permission: "inspections:templates",
  input: TemplateKey,
  subject,
  async run({ tx, input: { id } }) {
    await tx
      .update(inspection_templates)
      .set({ deleted_at: sql`now()`, ...nextVersion(inspection_templates) })
      .where(eq(inspection_templates.id, id));
    return { id };
  },
  trace: ({ id }, { subject: { name } }) => ({ entity: "inspection_templates", id, before: { name } }),
});

/** Restores an archived template. */
export const restoreCheckTemplate = command({
  name: "inspections.restore_template",
  permission: "inspections:templates",
  input: TemplateKey,
  subject: { ...subject, deleted: true },
  async run({ tx, input: { id }, subject: { name } }) {
    await requireFreeName(tx, name, id);
    await tx
      .update(inspection_templates)
      .set({ deleted_at: null, ...nextVersion(inspection_templates) })
      .where(eq(inspection_templates.id, id));
    return readCheckTemplate(tx, id);
  },
  trace,
});

async function writeDraft(tx: Tx, template_id: string, content: TemplateContent, by: string | null) {
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

async function requireFreeName(tx: Tx, name: string, exceptId: string | null = null): Promise<void> {
  await tx.execute(sql`select pg_advisory_xact_lock(hashtext('templates of health checks'))`);
  const taken = await tx.execute(sql`
    select 1 from inspection_templates where lower(name) = lower(${name}) and deleted_at is null and id is distinct from ${exceptId}::uuid limit 1`);
  if (taken.length > 0) throw invalid({ field: "name", message: "There is a template of this name" });
}

async function requirePackages(tx: Tx, content: TemplateContent): Promise<void> {
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
