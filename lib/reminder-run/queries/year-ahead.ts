import "server-only";
import { sql } from "drizzle-orm";
import { z } from "zod";
import type { Db } from "@/db/client";
import { addDays, addMonths, type IsoDate, today } from "@/lib/core/dates/dates";
import { query } from "@/lib/core/query";
import { readRows } from "@/lib/core/read-rows";
import { mayWriteTo } from "@/lib/messages/queries/may-write";
import { YearAhead, type YearAheadRow } from "../responses";
import { holdReason } from "../rules/hold-reasons";
import { SEND_CHANNELS, type SendChannel } from "../rules/send-states";
import { undecidedSends } from "./sends";
import { readReminderSettings } from "./settings";
import { LAST_SEEN, STILL_BOOKED } from "./vehicle-facts";

/**
 * Returns how many reminders go out in each of the next twelve months, the present one from today, by template and channel, and how many of
 * them would be held as things stand today.
 */
export const yearAhead = query({
  name: "reminder_sends.year_ahead",
  permission: "reminders:read",
  input: z.strictObject({}),
  async run({ db }): Promise<YearAheadRow[]> {
    const from = today();
    const to = addDays(addMonths(`${from.slice(0, 7)}-01`, 12), -1);
    const held = await heldVehicles(db, from, to);
    return db
      .execute(sql`
      with held as (
        select * from jsonb_to_recordset(${JSON.stringify(held)}::jsonb) as h(vehicle_id uuid, channel text))
      select to_char(s.send_on, 'YYYY-MM') as month, s.template_id, s.template, s.channel, count(*)::int as sends,
        (count(*) filter (where h.vehicle_id is not null or s.text is null
          or s.kind = 'mot' and v.mot_expiry > s.due_date))::int as held
      from ${undecidedSends(from, to)} s
      join vehicles_to_remind v on v.id = s.vehicle_id
      left join held h on h.vehicle_id = s.vehicle_id and h.channel = s.channel
      group by 1, 2, 3, 4 order by s.template, s.template_id, s.channel, 1`)
      .then(readRows(YearAhead));
  },
});

const Vehicle = z.object({
  id: z.string(),
  customer_id: z.string().nullable(),
  vehicle_archived: z.boolean(),
  off_road: z.enum(["sorn", "scrapped", "exported"]).nullable(),
  booked: z.boolean(),
  last_seen: z.string().nullable(),
});

/** The vehicles that are to be reminded of, with the channels on which they would be held, whatever they are reminded of. */
async function heldVehicles(db: Db, from: IsoDate, to: IsoDate) {
  const vehicles = await db
    .execute(sql`
    select v.id, v.customer_id, v.deleted_at is not null as vehicle_archived, v.off_road, a.vehicle_id is not null as booked,
      ${LAST_SEEN} as last_seen
    from vehicles_to_remind v
    left join (select distinct a.vehicle_id from vehicle_appointments a where ${STILL_BOOKED}) a on a.vehicle_id = v.id
    where v.id in (select s.vehicle_id from ${undecidedSends(from, to)} s)`)
    .then(readRows(Vehicle));
  const { stale_years } = await readReminderSettings(db);
  const held: { vehicle_id: string; channel: SendChannel }[] = [];
  for (let at = 0; at < vehicles.length; at += AT_ONCE)
    held.push(...(await heldAmong(db, vehicles.slice(at, at + AT_ONCE), { today: from, stale_years })));
  return held;
}

/** Reading telephone numbers takes its time: between so many vehicles other requests are answered. */
const AT_ONCE = 500;

async function heldAmong(
  db: Db,
  vehicles: readonly z.infer<typeof Vehicle>[],
  asked: { today: IsoDate; stale_years: number },
) {
  const customers = vehicles.flatMap(({ customer_id }) => customer_id ?? []);
  const mayWrite = await mayWriteTo(db, customers);
  return vehicles.flatMap(({ id, ...vehicle }) =>
    SEND_CHANNELS.filter((channel) => {
      const refusal = vehicle.customer_id ? mayWrite(vehicle.customer_id, channel, true).refusal : null;
      // What differs from one reminder of a vehicle to the next is looked at where they are counted.
      const facts = { ...vehicle, kind: "other", due_date: asked.today, mot_expiry: null, text: "any" };
      return holdReason(facts, refusal, asked) !== null;
    }).map((channel) => ({ vehicle_id: id, channel })),
  );
}
