import "server-only";
import { sql } from "drizzle-orm";
import { z } from "zod";
import type { Db, Tx } from "@/db/client";
import { readRows } from "@/lib/core/read-rows";
import type { ReminderTemplateRow } from "../responses";
import { readReminderTemplate } from "./templates";

const Id = z.object({ id: z.string() });

/** The template of which a vehicle's first MOT reminder is made: the garage's oldest that is active; null if it has none. */
export async function motTemplate(db: Db | Tx): Promise<ReminderTemplateRow | null> {
  const [oldest] = await db
    .execute(sql`
    select t.id from reminder_templates t where t.kind = 'mot' and t.active and t.deleted_at is null order by t.created_at, t.id limit 1`)
    .then(readRows(Id));
  return oldest ? readReminderTemplate(db, oldest.id) : null;
}
