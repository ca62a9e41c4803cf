import "server-only";
import { sql } from "drizzle-orm";
import { z } from "zod";
import { db } from "@/db/client";
import { addDays, type IsoDate, today } from "@/lib/core/dates/dates";
import { readRows } from "@/lib/core/read-rows";

const text = z.string().nullable();

const Known = z.object({
  vehicle_id: z.string(),
  registration: z.string(),
  make: text,
  model: text,
  first_used: text,
  recall: text,
  mot_expiry: text,
  heard: z.boolean(),
  tests: z.array(
    z.object({ number: z.string(), completed_at: z.string(), passed: z.boolean(), expires: text }),
  ),
});
/** A vehicle of the garage with what DVSA said of it. `heard` since a day: else a file may tell only a part of what is new of it. */
export type KnownVehicle = z.infer<typeof Known>;

/** The instant at which a day began here. */
const beginningOf = (day: IsoDate) => sql`(${day}::text::timestamp at time zone 'Europe/London')`;

/** The garage's vehicles among these registrations, in one question. */
export async function knownVehicles(
  registrations: readonly string[],
  since: IsoDate,
): Promise<KnownVehicle[]> {
  // Letters and digits alone, so that they need no quotes.
  const list = `{${registrations.join(",")}}`;
  return db()
    .execute(sql`
    select v.id as vehicle_id, v.registration, s.make, s.model, s.first_used, s.recall, s.mot_expiry,
      coalesce(s.dvsa_at >= ${beginningOf(since)}, false) as heard, coalesce(t.tests, '[]') as tests
    from vehicle_names v
    left join vehicle_data_states s on s.vehicle_id = v.id and s.registration = v.registration
    left join lateral (
      select json_agg(json_build_object('number', t.test_number, 'completed_at', t.completed_at, 'passed', t.passed, 'expires', t.expires)) as tests
      from vehicle_data_mot_tests t where t.vehicle_id = v.id) t on true
    where v.registration = any (${list}::text[]) and v.deleted_at is null order by v.id`)
    .then(readRows(Known));
}

const Asked = z.object({ vehicle_id: z.string(), registration: z.string() });
export type AskedVehicle = z.infer<typeof Asked>;

/** Neither scrapped nor exported, and with what can be a registration. */
const ASKED_OF = sql`
  vehicles_to_remind v left join vehicle_data_states s on s.vehicle_id = v.id and s.registration = v.registration
  where v.deleted_at is null and v.registration ~ '^[A-Z0-9]{2,8}$' and v.off_road is distinct from 'scrapped' and v.off_road is distinct from 'exported'`;

/** The vehicles of which DVSA was never asked, or not since a day: the longest unheard of first. */
export const unheardOfDvsa = (since: IsoDate, limit: number): Promise<AskedVehicle[]> =>
  db()
    .execute(sql`
    select v.id as vehicle_id, v.registration from ${ASKED_OF} and (s.dvsa_at is null or s.dvsa_at < ${beginningOf(since)})
    order by s.dvsa_at nulls first, v.id limit ${limit}`)
    .then(readRows(Asked));

/** A vehicle whose tax is about to end is asked about again after so many days, any other after so many. */
const AGAIN_DAYS = { near: 5, far: 60 };
const NEAR_DAYS = 7;

/** The vehicles of which DVLA is asked next: those first whose tax has ended or is about to. */
export function unheardOfDvla(limit: number): Promise<AskedVehicle[]> {
  const near = sql`coalesce(s.tax_due <= ${addDays(today(), NEAR_DAYS)} or s.tax = 'untaxed', false)`;
  return db()
    .execute(sql`
    select v.id as vehicle_id, v.registration from ${ASKED_OF} and (s.dvla_at is null
      or s.dvla_at < now() - make_interval(days => ${AGAIN_DAYS.far})
      or (s.dvla_at < now() - make_interval(days => ${AGAIN_DAYS.near}) and ${near}))
    order by ${near} desc, s.dvla_at nulls first, v.id limit ${limit}`)
    .then(readRows(Asked));
}
