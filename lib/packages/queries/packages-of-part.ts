import "server-only";
import { sql } from "drizzle-orm";
import { z } from "zod";
import { query } from "@/lib/core/query";
import { readRows } from "@/lib/core/read-rows";

const PackageOfPart = z.object({
  id: z.string(),
  name: z.string(),
  quantity: z.string(),
  /** How many of its lines are parts: with several, the package is a kit. */
  parts: z.int(),
});
export type PackageOfPart = z.infer<typeof PackageOfPart>;

/** The packages that put a part on a document, with how many of it. */
export const packagesOfPart = query({
  name: "saved_jobs.of_part",
  permission: "documents:read",
  input: z.strictObject({ stock_item_id: z.uuid() }),
  run: ({ db, input: { stock_item_id } }): Promise<PackageOfPart[]> =>
    db
      .execute(sql`
      select j.id, j.name, sum(l.quantity) as quantity,
        (select count(*)::int from saved_job_lines p where p.saved_job_id = j.id and p.item_type = 'part') as parts
      from saved_jobs j join saved_job_lines l on l.saved_job_id = j.id
      where l.stock_item_id = ${stock_item_id} and j.deleted_at is null
      group by j.id, j.name, j.position order by j.position, j.name, j.id limit 50`)
      .then(readRows(PackageOfPart)),
});
