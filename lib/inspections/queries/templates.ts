import "server-only";
import { type SQL, sql } from "drizzle-orm";
import { z } from "zod";
import type { Db, Tx } from "@/db/client";
import { notFound } from "@/lib/core/errors";
import { query } from "@/lib/core/query";
import { jsonColumn, readRows } from "@/lib/core/read-rows";
import { InspectionTemplate, type InspectionTemplateRow, InspectionTemplateWhole } from "../responses";
import { TemplateContent } from "../schema/content";
import { TemplateList } from "../schema/template";

const SHOWN = sql`t.id, t.name, t.description, t.created_at, t.updated_at, t.version,
  (select max(v.number) from inspection_template_versions v where v.template_id = t.id and v.activated_at is not null) as active_number,
  (select v.number from inspection_template_versions v where v.template_id = t.id and v.activated_at is null) as draft_number`;

/** The garage's templates of health checks. */
export const listCheckTemplates = query({
  name: "inspections.templates",
  permission: "inspections:read",
  input: TemplateList,
  run: ({ db, input: { archived = false } }): Promise<InspectionTemplateRow[]> =>
    db
      .execute(sql`select ${SHOWN} from inspection_templates t where (t.deleted_at is not null) = ${archived}
        order by t.position, t.name, t.id`)
      .then(readRows(InspectionTemplate)),
});

/** One template with what it asks, an archived one too. */
export const getCheckTemplate = query({
  name: "inspections.template",
  permission: "inspections:read",
  input: z.strictObject({ id: z.uuid() }),
  run: ({ db, input }) => readCheckTemplate(db, input.id),
});

const Whole = InspectionTemplateWhole.extend({ content: jsonColumn(TemplateContent) });

/** The same inside or outside a transaction. */
export async function readCheckTemplate(db: Db | Tx, id: string): Promise<InspectionTemplateWhole> {
  const [row] = await db
    .execute(sql`
    select ${SHOWN}, v.content from inspection_templates t
    join lateral (select content from inspection_template_versions where template_id = t.id order by number desc limit 1) v on true
    where t.id = ${id}`)
    .then(readRows(Whole));
  if (!row) throw notFound("template");
  return row;
}

const Version = z.object({ id: z.string(), name: z.string(), content: jsonColumn(TemplateContent) });
export type TemplateVersion = z.infer<typeof Version>;

/** The version with which a live template's checks begin now; undefined where none is activated. */
export const activeVersion = (db: Db | Tx, templateId: string): Promise<TemplateVersion | undefined> =>
  readVersion(db, sql`v.template_id = ${templateId} and v.activated_at is not null and t.deleted_at is null`);

/** What a version asks. */
export async function versionContent(db: Db | Tx, id: string): Promise<TemplateContent> {
  const version = await readVersion(db, sql`v.id = ${id}`);
  if (!version) throw notFound("version of a template");
  return version.content;
}

async function readVersion(db: Db | Tx, where: SQL): Promise<TemplateVersion | undefined> {
  const [row] = await db
    .execute(
      sql`select v.id, t.name, v.content from inspection_template_versions v
        join inspection_templates t on t.id = v.template_id where ${where} order by v.number desc limit 1`,
    )
    .then(readRows(Version));
  return row;
}
