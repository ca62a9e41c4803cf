import "server-only";
import { sql } from "drizzle-orm";
import { all } from "@/lib/core/page";
import { formatRegistration, normaliseRegistration } from "@/lib/vehicles/registration";
import { CANDIDATES, type Finder, folded, SHORTEST_PART, SHOWN } from "./finder";
import { holdsTerms, literal } from "./terms";

interface Found {
  id: string;
  registration: string;
  make: string | null;
  model: string | null;
  colour: string | null;
  vin: string | null;
  owner: string | null;
  old_plate: string | null;
  rank: number;
}

const COLUMNS = sql`v.id, v.registration, v.make, v.model, v.colour, v.vin, v.customer_id`;

/** Vehicles by registration (spaced or not, in whole or part, former plates too), VIN, make and model. */
export const findVehicles: Finder = async (db, q) => {
  const plate = normaliseRegistration(q);
  const start = `${literal(plate)}%`;
  const byStart = sql`
    (select ${COLUMNS}, null as old_plate, 0 as rank from vehicles v where v.deleted_at is null and v.registration like ${start} order by v.registration, v.id limit ${SHOWN})
    union all
    (select ${COLUMNS}, p.registration, 1 from vehicle_plates p join vehicles v on v.id = p.vehicle_id
     where p.registration like ${start} and v.deleted_at is null order by p.registration, p.vehicle_id limit ${SHOWN})`;
  const byPart = sql`
    (select ${COLUMNS}, null, 2 from vehicles v where v.deleted_at is null
       and (${all(holdsTerms(sql`v.search_text`, plate))} or (${all(holdsTerms(sql`v.search_text`, q))})) limit ${CANDIDATES})`;
  const candidates = plate.length >= SHORTEST_PART ? sql`${byStart} union all ${byPart}` : byStart;
  const rows = (await db.execute(sql`
    select found.*, c.name as owner
    from (select distinct on (id) * from (${candidates}) candidates order by id, rank) found
    left join customers c on c.id = found.customer_id
    order by rank, registration limit ${SHOWN}`)) as unknown as Found[];
  return rows.map((v) => ({
    kind: "vehicle",
    id: v.id,
    href: `/vehicles/${v.id}`,
    title: formatRegistration(v.registration) || "No registration",
    subtitle: [[v.make, v.model].filter(Boolean).join(" "), v.colour, v.owner].filter(Boolean).join(" · "),
    reason: reasonFor(v, q, plate),
  }));
};

function reasonFor(v: Found, q: string, plate: string): string {
  if (v.old_plate) return `former registration ${formatRegistration(v.old_plate)}`;
  if (v.registration.includes(plate)) return "registration";
  if (v.vin && folded(v.vin).includes(folded(q))) return `VIN ${v.vin}`;
  return "make and model";
}
