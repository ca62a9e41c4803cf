import "server-only";
import { and, eq, isNull, sql } from "drizzle-orm";
import type { Tx } from "@/db/client";
import { inspection_template_versions, inspection_templates } from "@/db/schema/inspections";
import { command, Traced } from "@/lib/core/command";
import { nextVersion } from "@/lib/core/database/next-version";
import { oneRow } from "@/lib/core/database/one-row";
import { conflict } from "@/lib/core/errors";
import { userOf } from "../internal/change-check";
import { requireFreeName, requirePackages, writeDraft } from "../internal/template-draft";
import { readCheckTemplate } from "../queries/templates";
import type { InspectionTemplateWhole } from "../responses";
import { TemplateCreate, TemplateKey, TemplateUpdate } from "../schema/template";

const subject = { table: inspection_templates, noun: "template", id: (input: { id: string }) => input.id };
const LAST = sql`coalesce((select max(position) + 1 from inspection_templates), 0)`;
/** What it asks is too much for the log: the numbers of its versions are enough, as versions stay. */
const told = ({ name, description, active_number, draft_number }: InspectionTemplateWhole) => ({
  ...{ name, description, active_number, draft_number },
});
const entity = "inspection_templates";
const trace = (template: InspectionTemplateWhole) => ({ entity, id: template.id, after: told(template) });

/** The template after a change, with what the log keeps of it. */
async function changed(tx: Tx, before: InspectionTemplateWhole) {
  const after = await readCheckTemplate(tx, before.id);
  return new Traced(after, { ...trace(after), before: told(before) });
}

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
    const before = await readCheckTemplate(tx, id);
    if (fields.name) await requireFreeName(tx, fields.name, id);
    if (content) {
      await requirePackages(tx, content);
      await writeDraft(tx, id, content, userOf(actor));
    }
    await tx
      .update(inspection_templates)
      .set({ ...fields, ...nextVersion(inspection_templates) })
      .where(eq(inspection_templates.id, id));
    return changed(tx, before);
  },
});

/** Lets new checks begin with the draft of a template, which never changes from then on. Checks that are open keep the version they have. */
export const activateCheckTemplate = command({
  name: "inspections.activate_template",
  permission: "inspections:templates",
  input: TemplateKey,
  subject,
  async run({ tx, input: { id } }) {
    const before = await readCheckTemplate(tx, id);
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
    return changed(tx, before);
  },
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
  trace: ({ id }, { subject: { name } }) => ({ entity, id, before: { name } }),
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
