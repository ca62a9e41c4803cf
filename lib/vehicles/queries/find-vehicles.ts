import "server-only";
import { type SQL, sql } from "drizzle-orm";
import { z } from "zod";
import { may } from "@/lib/core/actor";
import { readRows } from "@/lib/core/read-rows";
import { shownTelephone } from "@/lib/core/telephone";
import {
  ASKED,
  bestHits,
  type Finder,
  type Finding,
  type FoundRecord,
  NOTHING,
  RANK,
  type Search,
} from "@/lib/matching/finder";
import { BY_A_SLIP } from "@/lib/matching/reasons";
import { holdsKey, searchKey } from "@/lib/matching/search-key";
import { amountTyped, beginsWith, firstOf, holdsAll, isSearchable, searchTerms } from "@/lib/matching/terms";
import { matchingOwnerAndVehicle } from "../matching";
import { formatRegistration, normaliseRegistration } from "../rules/registration";

const Found = z.object({
  id: z.string(),
  registration: z.string(),
  make: z.string().nullable(),
  model: z.string().nullable(),
  derivative: z.string().nullable(),
  colour: z.string().nullable(),
  fuel_type: z.string().nullable(),
  vin: z.string().nullable(),
  engine_number: z.string().nullable(),
  engine_code: z.string().nullable(),
  key_code: z.string().nullable(),
  radio_code: z.string().nullable(),
  owner: z.string().nullable(),
  owner_telephone: z.string().nullable(),
  old_plate: z.string().nullable(),
  rank: z.number(),
});
type Found = z.infer<typeof Found>;

const COLUMNS = sql`v.id, v.registration, v.make, v.model, v.derivative, v.colour, v.fuel_type, v.vin, v.engine_number, v.engine_code, v.key_code, v.radio_code, v.customer_id`;
const FEW = sql.raw(String(ASKED));
const SOME = sql.raw("24");
/** The most owners to try for each word. */
const OWNERS = sql.raw("1000");

/**
 * Finds vehicles by registration (with or without the space, whole or in part, former ones too) and by their other printed
 * details. If none matches, tries words that name the owner.
 */
export const findVehicles: Finder = async (search) => {
  const found = await findByVehicle(search);
  return found.hits.length > 0 || !may(search.actor, "customers:read") ? found : findWithOwners(search);
};

export const findByVehicle: Finder = async (search) => {
  const { q } = search;
  if (amountTyped(q) !== null) return { hits: [], more: false };
  const mark = normaliseRegistration(q);
  const start = sql`${mark}::text`;
  const ways = [
    sql`(select ${COLUMNS}, null as old_plate, 1 as rank from vehicles v where v.deleted_at is null and ${beginsWith(sql`v.registration`, start)} order by v.registration, v.id limit ${FEW})`,
    sql`(select ${COLUMNS}, p.registration, 2 from vehicle_plates p join vehicles v on v.id = p.vehicle_id
         where ${beginsWith(sql`p.registration`, start)} and v.deleted_at is null order by p.registration, p.vehicle_id limit ${FEW})`,
  ];
  if (isSearchable(q))
    ways.push(
      firstOf(
        sql`select ${COLUMNS}, null, 2 from vehicles v where v.deleted_at is null and ${holdsAll(sql`v.search_text`, q)}`,
        SOME,
      ),
    );
  return read(search, sql.join(ways, sql` union all `));
};

/** Finds vehicles where some words of the search name the owner: `wood golf`. */
export const findWithOwners: Finder = async (search) => {
  const ids = matchingOwnerAndVehicle(search.q, OWNERS);
  if (!ids) return { hits: [], more: false };
  return read(
    search,
    sql`select ${COLUMNS}, null as old_plate, 3 as rank from vehicles v where v.deleted_at is null and v.id in (${ids}) limit ${SOME}`,
  );
};

/** Returns the vehicles of the customers who were found, most recently invoiced first. */
export async function carsOf(search: Search, people: readonly string[]): Promise<Finding> {
  if (people.length === 0) return { hits: [], more: false };
  return read(
    search,
    // `offset 0` keeps the inner query separate: otherwise the database would walk all vehicles in order and check the owner of
    // each.
    sql`select * from (select ${COLUMNS}, null as old_plate, 4 as rank, v.last_invoice_date as seen from vehicles v
      where v.deleted_at is null and v.customer_id = any (${`{${people.join(",")}}`}::uuid[]) offset 0) v
      order by seen desc nulls last, id limit ${FEW}`,
  );
}

/** A complete registration, of the current format and most earlier ones: it ends in three letters or digits. */
const WHOLE_MARK = /^(?=.*\d)(?=.*[A-Z])[A-Z\d]{6,8}$/;
const END = 3;
const SLIPPED = sql.raw("100");

/** LIKE patterns for a registration with one wrong, extra or missing letter, or two letters swapped. */
const slippedMarks = (mark: string): string[] =>
  [...mark].flatMap((letter, i) => {
    const [before, after] = [mark.slice(0, i), mark.slice(i + 1)];
    return [
      `${before}_${after}`,
      `${before}${after}`,
      `${before}_${letter}${after}`,
      `${before}${after[0] ?? ""}${letter}${after.slice(1)}`,
    ];
  });

/**
 * Finds vehicles whose registration differs by one letter from the search, if either the last three characters or the part
 * before them is right. For use only when nothing else was found.
 */
export async function findBySlippedMark(search: Search): Promise<Finding> {
  const mark = normaliseRegistration(search.q);
  if (!WHOLE_MARK.test(mark)) return NOTHING;
  const [start, end] = [mark.slice(0, -END), mark.slice(-END)];
  const near = sql`select ${COLUMNS}, null as old_plate, ${sql.raw(String(RANK.nearly))} as rank from vehicles v
    where v.deleted_at is null and v.registration like any (${`{${slippedMarks(mark).join(",")}}`}::text[])`;
  const ways = [beginsWith(sql`v.registration`, sql`${start}::text`), holdsAll(sql`v.search_text`, end)];
  return read(
    search,
    sql.join(
      ways.map((way) => firstOf(sql`${near} and ${way}`, SLIPPED)),
      sql` union all `,
    ),
  );
}

async function read({ db, actor, q }: Search, candidates: SQL): Promise<Finding> {
  const telephone = may(actor, "customers:read")
    ? sql`coalesce(nullif(c.telephone, ''), c.mobile)`
    : sql`null`;
  const rows = await db
    .execute(sql`
    select found.*, c.name as owner, ${telephone} as owner_telephone
    from (select distinct on (id) * from (${candidates}) candidates order by id, rank) found
    left join customer_names c on c.id = found.customer_id
    order by rank, registration limit ${SOME}`)
    .then(readRows(Found));
  return bestHits(rows.map((row) => carOf(row, q)));
}

function carOf(v: Found, q: string): FoundRecord {
  return {
    kind: "vehicle",
    id: v.id,
    href: `/vehicles/${v.id}`,
    title: formatRegistration(v.registration) || "No registration",
    subtitle: [[v.make, v.model].filter(Boolean).join(" "), v.colour, v.owner].filter(Boolean).join(" · "),
    telephone: shownTelephone(v.owner_telephone),
    reason: reasonFor(v, q),
    rank: v.registration === normaliseRegistration(q) ? RANK.whole : v.rank,
  };
}

function reasonFor(v: Found, q: string): string {
  if (v.rank === RANK.nearly) return BY_A_SLIP;
  const mark = normaliseRegistration(q);
  if (v.old_plate) return `former registration ${formatRegistration(v.old_plate)}`;
  if (v.rank === RANK.through) return v.owner ? `owner ${v.owner}` : "";
  const outside = searchTerms(q).find((term) => !holdsKey(`${v.make} ${v.model} ${v.colour}`, term));
  if (outside === undefined) return "make and model";
  if (
    v.registration &&
    (searchKey(v.registration).includes(searchKey(mark)) || holdsKey(v.registration, outside))
  )
    return "registration";
  const told: [string, string | null][] = [
    ["VIN", v.vin],
    ["", v.derivative],
    ["", v.fuel_type],
    ["engine number", v.engine_number],
    ["engine code", v.engine_code],
    ["key code", v.key_code],
    ["radio code", v.radio_code],
    ["owner", v.owner],
  ];
  const [name, value] = told.find(([, text]) => holdsKey(text, outside)) ?? ["", null];
  return value ? `${name} ${value}`.trim() : "make and model";
}
