import "server-only";
import { sql } from "drizzle-orm";
import { z } from "zod";
import type { Db, Tx } from "@/db/client";
import { may } from "@/lib/core/actor";
import { notFound } from "@/lib/core/errors";
import { ask, query } from "@/lib/core/query";
import { readRows } from "@/lib/core/read-rows";
import { type ServicePackage, ServicePackageLineShown, ServicePackageWritten } from "../responses";
import { PresetDescription } from "../schema";

/** The garage's packages with their lines; with costs of stock items for those who may see them. */
export const listServicePackages = query({
  name: "saved_jobs.list",
  permission: "documents:read",
  input: z.strictObject({ id: z.uuid().optional().meta({ description: "The id of the record." }) }),
  run: ({ db, actor, input: { id = null } }): Promise<ServicePackage[]> =>
    readServicePackages(db, { id, costs: may(actor, "stock:cost") }),
});

const LineOfPackage = ServicePackageLineShown.extend({ saved_job_id: z.string() });

/** All packages, or the one with this id, inside or outside a transaction. */
export async function readServicePackages(
  db: Db | Tx,
  { id = null, costs }: { id?: string | null; costs: boolean },
): Promise<ServicePackage[]> {
  const cost = costs ? sql`, s.cost_net as unit_cost` : sql``;
  const [jobs, lines] = await Promise.all([
    db
      .execute(sql`
        select id, name, description, fixed_price_gross, reminder_template_id, version from saved_jobs
        where deleted_at is null and (${id}::uuid is null or id = ${id}::uuid) order by position, name, id`)
      .then(readRows(ServicePackageWritten)),
    db
      .execute(sql`
        select l.saved_job_id, l.id, l.item_type, l.description, l.part_number, l.quantity, l.unit_price, l.tax_code,
               case when s.deleted_at is null then s.id end as stock_item_id${cost}
        from saved_job_lines l join saved_jobs j on j.id = l.saved_job_id left join stock_parts s on s.id = l.stock_item_id
        where j.deleted_at is null and (${id}::uuid is null or j.id = ${id}::uuid) order by l.saved_job_id, l.position`)
      .then(readRows(LineOfPackage)),
  ]);
  const ofJob = Map.groupBy(lines, ({ saved_job_id }) => saved_job_id);
  return jobs.map((job) => ({
    ...job,
    lines: (ofJob.get(job.id) ?? []).map(({ saved_job_id: _job, ...line }) => line),
  }));
}

/** One package with its lines. */
export const getServicePackage = query({
  name: "saved_jobs.get",
  permission: "documents:read",
  input: z.strictObject({ id: z.uuid() }),
  async run({ actor, input }): Promise<ServicePackage> {
    const [job] = await ask(listServicePackages, actor, input);
    if (!job) throw notFound("package");
    return job;
  },
});

/** The preset descriptions: text that is written every day. */
export const listPresets = query({
  name: "saved_jobs.presets",
  permission: "documents:read",
  input: z.strictObject({}),
  async run({ db }): Promise<PresetDescription[]> {
    const rows = await db
      .execute(sql`
      select id, name, body, version from preset_descriptions where deleted_at is null order by position, name, id`)
      .then(readRows(PresetDescription));
    return rows;
  },
});
