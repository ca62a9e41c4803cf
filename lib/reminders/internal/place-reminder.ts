import "server-only";
import { sql } from "drizzle-orm";
import { z } from "zod";
import type { Tx } from "@/db/client";
import { addMonths, type IsoDate, today } from "@/lib/core/dates/dates";
import { conflict, invalid } from "@/lib/core/errors";
import { readRows } from "@/lib/core/read-rows";
import { readReminderTemplate } from "../queries/templates";
import type { ReminderTemplateRow } from "../responses";

interface Place {
  vehicle_id: string;
  template_id: string;
  /** The id of the reminder itself, if it already exists. */
  except_id?: string;
}

/** Returns the template of a new reminder. VALIDATION_ERROR at `field` if it does not exist or is switched off. */
export async function usableTemplate(
  tx: Tx,
  id: string,
  field = "template_id",
): Promise<ReminderTemplateRow> {
  const live = await tx.execute(
    sql`select 1 from reminder_templates where id = ${id} and deleted_at is null for key share`,
  );
  if (live.length === 0) throw invalid({ field, message: "This reminder template does not exist" });
  const template = await readReminderTemplate(tx, id);
  if (!template.active) throw invalid({ field, message: "This template is switched off" });
  return template;
}

const Other = z.object({ id: z.string(), due_date: z.string(), name: z.string() });

/** A vehicle has at most one due reminder of a template. CONFLICT gives the due date of the existing one. */
export async function requireOnlyOne(tx: Tx, { vehicle_id, template_id, except_id }: Place): Promise<void> {
  const [other] = await tx
    .execute(sql`
    select m.id, m.due_date, t.name from reminders m join reminder_templates t on t.id = m.template_id
    where m.vehicle_id = ${vehicle_id} and m.template_id = ${template_id} and m.status = 'due' and m.deleted_at is null
      and m.id is distinct from ${except_id ?? null}::uuid limit 1`)
    .then(readRows(Other));
  if (other)
    throw conflict(`This vehicle has a reminder for ${other.name} on ${other.due_date}: change that one`, {
      field: "template_id",
      message: other.id,
    });
}

/** VALIDATION_ERROR for a date more than a year ago or more than twenty years ahead: that is a typing slip. */
export function requireSensibleDay(field: string, day: IsoDate): void {
  const now = today();
  if (day < addMonths(now, -12) || day > addMonths(now, 240))
    throw invalid({ field, message: "A day from a year ago to twenty years ahead" });
}
