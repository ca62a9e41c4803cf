import "server-only";
import { sql } from "drizzle-orm";
import { z } from "zod";
import type { Db } from "@/db/client";
import type { Decimal } from "@/lib/core/money";
import { query } from "@/lib/core/query";
import { readRows } from "@/lib/core/read-rows";
import type { ServiceSchedule } from "@/lib/integrations/vehicle-lookups";
import { vehicleById } from "@/lib/vehicles/queries/on-file";
import { LONGEST_ASKING } from "../schema/lookups";
import { sellerOf } from "./lookup-seller";

const text = z.string().nullable();

const Row = z.object({
  registration: z.string(),
  state: z.enum(["asking", "kept", "in_doubt", "free"]),
  live: z.boolean(),
  price: z.string(),
  answer: z.custom<ServiceSchedule>().nullable(),
  problem: text,
  at: z.string(),
  by: text,
});
type LookupRow = z.infer<typeof Row>;

/** What the vehicle's page shows of its service schedule. */
export interface LookupCard {
  /** What it costs to buy it now, `again` where it may have been charged before; null where it is kept, being bought, or nobody sells it. */
  offer: { price: Decimal; live: boolean; again: boolean } | null;
  /** What was bought, of an earlier registration too: it is the same car. */
  kept: (Omit<LookupRow, "state" | "problem" | "answer"> & { schedule: ServiceSchedule }) | null;
  /** A question under the present registration that had no answer, and may have been charged. */
  doubt: Pick<LookupRow, "price" | "problem" | "at" | "by"> | null;
  /** Somebody is buying it just now. */
  asking: boolean;
}

/** What was bought of a vehicle, and what may be. Nothing is asked of the vendor. */
export const getLookupCard = query({
  name: "vehicle_data.lookup_card",
  permission: "vehicles:read",
  input: z.strictObject({ vehicle_id: z.uuid() }),
  async run({ db, input: { vehicle_id } }): Promise<LookupCard> {
    const [vehicle, rows, seller] = await Promise.all([
      vehicleById(db, vehicle_id),
      rowsOf(db, vehicle_id),
      sellerOf(db),
    ]);
    const present = rows.find(({ registration }) => registration === vehicle?.registration);
    const kept = present?.state === "kept" ? present : rows.find(({ state }) => state === "kept");
    const settled = present?.state === "kept" && (present.live || !seller?.live);
    const asking = present?.state === "asking";
    const doubted = present?.state === "in_doubt" ? present : undefined;
    const sells = Boolean(vehicle?.registration) && !settled && !asking;
    return {
      offer:
        sells && seller
          ? { price: seller.prices.service_schedule, live: seller.live, again: doubted !== undefined }
          : null,
      kept: kept?.answer ? { ...kept, schedule: kept.answer } : null,
      doubt: doubted?.live ? doubted : null,
      asking,
    };
  },
});

/** The newest first. One that is asking for too long is in doubt. */
const rowsOf = (db: Db, vehicle_id: string): Promise<LookupRow[]> =>
  db
    .execute(sql`
    select l.registration, l.live, l.price::text as price, l.answer, l.problem, u.name as by,
      to_json(coalesce(l.answered_at, l.claimed_at)) #>> '{}' as at,
      case when l.state = 'asking' and l.claimed_at < now() - ${LONGEST_ASKING}::interval then 'in_doubt' else l.state end as state
    from vehicle_data_lookups l left join user_names u on u.id = l.bought_by
    where l.vehicle_id = ${vehicle_id} and l.lookup = 'service_schedule' order by l.claimed_at desc`)
    .then(readRows(Row));
