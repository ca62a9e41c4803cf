import "server-only";
import { sql } from "drizzle-orm";
import { z } from "zod";
import { query } from "@/lib/core/query";
import { readRows } from "@/lib/core/read-rows";
import { hasDemo } from "@/lib/settings/queries/garage";
import { isDemo, references, rowsToKeep } from "./rows";

export interface DemoStatus {
  /** Number of demo rows. */
  customers: number;
  vehicles: number;
  documents: number;
  /** Number of rows by table that would stay, because the garage's own records use them. */
  kept: Record<string, number>;
}

const Counts = z.object({ customers: z.number(), vehicles: z.number(), documents: z.number() });

/** Returns how much of the demo garage there is; null where there is none. */
export const getDemoStatus = query({
  name: "demo.status",
  permission: "settings:read",
  input: z.strictObject({}),
  async run({ db }): Promise<DemoStatus | null> {
    if (!(await hasDemo(db))) return null;
    const [counts] = await db
      .execute(sql`
      select (select count(*)::int from customer_names where ${isDemo(sql`id`)}) as customers,
             (select count(*)::int from vehicle_names where ${isDemo(sql`id`)}) as vehicles,
             (select count(*)::int from document_heads where ${isDemo(sql`id`)}) as documents`)
      .then(readRows(Counts));
    const kept = await rowsToKeep(db, await references(db));
    return {
      customers: counts?.customers ?? 0,
      vehicles: counts?.vehicles ?? 0,
      documents: counts?.documents ?? 0,
      kept: Object.fromEntries([...kept].map(([table, ids]) => [table, ids.size])),
    };
  },
});
