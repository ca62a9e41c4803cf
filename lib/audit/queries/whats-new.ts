import "server-only";
import { sql } from "drizzle-orm";
import { z } from "zod";
import { addDays, today } from "@/lib/core/dates/dates";
import { query } from "@/lib/core/query";
import { readRows } from "@/lib/core/read-rows";

export interface WhatsNew {
  since: string;
  customers: number;
  vehicles: number;
  documents: number;
}

const Counts = z.object({ customers: z.string(), vehicles: z.string(), documents: z.string() });

/**
 * Returns how much was added since yesterday morning: customers and vehicles that were created here, not imported, and documents
 * by their date.
 */
export const whatsNew = query({
  name: "today.whats_new",
  permission: "documents:read",
  input: z.strictObject({}),
  async run({ db }): Promise<WhatsNew> {
    const since = addDays(today(), -1);
    // Walks the audit log back only as far as yesterday; `created_at` would also count every row of a recent import.
    const [row] = await db
      .execute(sql`
      with recent as (
        select command from audit_log
        where id > coalesce((select id from audit_log where at < (${since}::date::timestamp at time zone 'Europe/London') order by id desc limit 1), 0)
          and command in ('customers.create', 'vehicles.create')
      )
      select (select count(*) from recent where command = 'customers.create') as customers,
             (select count(*) from recent where command = 'vehicles.create') as vehicles,
             (select count(*) from document_heads d where d.deleted_at is null and d.document_date >= ${since}) as documents`)
      .then(readRows(Counts));
    return {
      since,
      customers: Number(row?.customers ?? 0),
      vehicles: Number(row?.vehicles ?? 0),
      documents: Number(row?.documents ?? 0),
    };
  },
});
