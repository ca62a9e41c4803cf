import "server-only";
import { sql } from "drizzle-orm";
import { z } from "zod";
import type { Tx } from "@/db/client";
import { readRows } from "@/lib/core/read-rows";

const OfPackage = z.object({ name: z.string(), template_id: z.string() });

/** Which templates' reminders the packages of these names set, by the name that stands on their lines. */
export async function remindersOfPackages(
  tx: Tx,
  names: readonly string[],
): Promise<z.infer<typeof OfPackage>[]> {
  if (names.length === 0) return [];
  return tx
    .execute(sql`
    select distinct name, reminder_template_id as template_id from saved_jobs
    where name in ${[...names]} and reminder_template_id is not null and deleted_at is null
    order by template_id, name`)
    .then(readRows(OfPackage));
}

/** The names of all packages, former ones too, that set the reminder of a template. */
export async function packagesThatRemind(tx: Tx, templateId: string): Promise<string[]> {
  const rows = await tx
    .execute(sql`select name from saved_jobs where reminder_template_id = ${templateId}`)
    .then(readRows(OfPackage.pick({ name: true })));
  return rows.map(({ name }) => name);
}
