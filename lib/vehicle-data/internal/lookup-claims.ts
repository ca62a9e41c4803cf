import "server-only";
import { sql } from "drizzle-orm";
import { z } from "zod";
import { db } from "@/db/client";
import type { Lookup } from "@/lib/connections/schema/lookups";
import type { Decimal } from "@/lib/core/money";
import { readRows } from "@/lib/core/read-rows";
import { LONGEST_ASKING } from "../schema/lookups";

interface Claim {
  vehicle_id: string;
  registration: string;
  lookup: Lookup;
  price: Decimal;
  live: boolean;
  bought_by: string | null;
  /** Whoever asks knows that it may have been charged before. */
  again: boolean;
}

const Claimed = z.object({ id: z.string(), code: z.string().nullable() });
const Standing = z.object({ state: z.enum(["kept", "asking", "in_doubt", "free"]) });

/**
 * Claims a lookup before the vendor is asked, so that of two who ask at once one does; or says how it stands: `kept`, being asked, or
 * `in_doubt`. An answer that was made up gives way to a real one.
 */
export async function claimLookup(claim: Claim): Promise<z.infer<typeof Claimed> | z.infer<typeof Standing>> {
  const { vehicle_id, registration, lookup, price, live, bought_by, again } = claim;
  const doubtful = sql`(l.state = 'in_doubt' or (l.state = 'asking' and l.claimed_at < now() - ${LONGEST_ASKING}::interval))`;
  const [claimed] = await db()
    .execute(sql`
    insert into vehicle_data_lookups as l (vehicle_id, registration, lookup, price, live, bought_by)
    values (${vehicle_id}, ${registration}, ${lookup}, ${price}, ${live}, ${bought_by}::uuid)
    on conflict (vehicle_id, registration, lookup) do update set state = 'asking', price = excluded.price, live = excluded.live,
      bought_by = excluded.bought_by, claimed_at = now(), answered_at = null, answer = null, said = null, problem = null,
      code = case when l.live = excluded.live then l.code end,
      doubted = l.doubted + case when l.live and ${doubtful} then l.price else 0 end
    where l.state = 'free' or (l.state = 'kept' and not l.live and excluded.live) or (${again} and ${doubtful})
    returning id, code`)
    .then(readRows(Claimed));
  if (claimed) return claimed;
  const [standing] = await db()
    .execute(sql`
    select case when ${doubtful} then 'in_doubt' else l.state end as state from vehicle_data_lookups l
    where vehicle_id = ${vehicle_id} and registration = ${registration} and lookup = ${lookup}`)
    .then(readRows(Standing));
  return standing ?? { state: "free" };
}

/** Keeps the code under which the vendor knows the car: it was paid for, and is not asked for again. */
export async function keepCode(id: string, code: string): Promise<void> {
  await db().execute(sql`update vehicle_data_lookups set code = ${code} where id = ${id}`);
}

/** Gives a claim up of which nothing was charged: whoever wants it may ask at once. What was paid for before stays. */
export async function giveUpClaim(id: string): Promise<void> {
  await db().execute(sql`
    with gone as (delete from vehicle_data_lookups where id = ${id} and code is null and doubted = 0 returning id)
    update vehicle_data_lookups set state = 'free' where id = ${id} and not exists (select from gone)`);
}
