import "server-only";
import { type SQL, sql } from "drizzle-orm";
import { z } from "zod";
import type { Actor } from "@/lib/core/actor";
import { type IsoDate, today } from "@/lib/core/dates/dates";
import { query } from "@/lib/core/query";
import { readRows } from "@/lib/core/read-rows";
import { filtered } from "@/lib/lists/filtered";
import { listQuery, type Orders } from "@/lib/lists/list-query";
import { vehiclesMatching } from "@/lib/vehicles/matching";
import type { sendList } from "../list";
import type { ReminderSendRow } from "../responses";
import { shownDays } from "../rules/going-days";
import { isForeseen } from "../rules/send-states";
import { SendList } from "../schema/queue";
import { followedSends } from "./followed";
import { type ForeseenSend, type Foresight, foreseen } from "./foresee";
import { DECIDED_SENDS, foreseenSends, standsAs } from "./sends";

type Filters = z.output<typeof SendList>;

const ORDERS: Orders<typeof sendList> = { send_on: { by: sql`s.send_on`, index: "asc" } };

async function sendsOf({ state, from, to }: Filters): Promise<SQL> {
  if (!isForeseen(state)) return DECIDED_SENDS;
  const days = shownDays({ from, to }, today());
  const { sends } = await foreseen(days.to);
  return foreseenSends(sends.filter((one) => one.goes_on >= days.from && stands(one) === state));
}

/** Lists the sends of reminders that stand in one state, each with its vehicle and that vehicle's present owner. */
export const listSends = listQuery<ReminderSendRow, typeof SendList>({
  name: "reminder_sends.list",
  permission: "reminders:read",
  input: SendList,
  async select({ actor, input }) {
    const sends = await sendsOf(input);
    return {
      from: sql`${sends} s`,
      id: sql`s.id`,
      where: conditions(input, actor),
      sorts: ORDERS,
      rows: (keys) => sql`
      select s.id, s.reminder_id, s.channel, s.days_before, s.send_on, s.due_date, s.template_id, s.template,
        ${input.state} as state, s.reason, s.by_hand, s.instead_of, s.message_id, s.message_state, s.message_kept, s.message_reason,
        s.leaves_at, s.sent_at, s.vehicle_id, v.registration, v.make, v.model, v.customer_id, c.name as customer_name
      from ${keys} page join ${sends} s on s.id = page.id
      left join vehicle_names v on v.id = s.vehicle_id left join customer_names c on c.id = v.customer_id`,
    };
  },
});

const BY_COLUMN = {
  template_id: sql`s.template_id`,
  channel: sql`s.channel`,
  reason: sql`s.reason`,
};

function conditions(filters: Filters, actor: Actor): SQL[] {
  const { state, from, to, q, outcome } = filters;
  const where = filtered(filters, BY_COLUMN);
  if (!isForeseen(state)) {
    where.push(standsAs(state));
    if (from) where.push(sql`s.send_on >= ${from}`);
    if (to) where.push(sql`s.send_on <= ${to}`);
  }
  if (outcome === "delivered") where.push(sql`s.message_state in ('delivered', 'opened')`);
  else if (outcome) where.push(sql`s.id in (${followedSends(outcome, { from, to })})`);
  if (q) where.push(sql`s.vehicle_id = any (array(${vehiclesMatching(q, actor)}))`);
  return where;
}

const Counts = z.object({ held: z.int(), failed: z.int(), sent: z.int(), passed: z.int() });
export type DecidedCounts = z.infer<typeof Counts>;

/** Returns how many sends were decided, by where they stand. */
export const countDecided = query({
  name: "reminder_sends.count_decided",
  permission: "reminders:read",
  input: z.strictObject({}),
  async run({ db }): Promise<DecidedCounts> {
    const [row] = await db
      .execute(sql`
      select count(*) filter (where ${standsAs("held")})::int as held, count(*) filter (where ${standsAs("failed")})::int as failed,
        count(*) filter (where ${standsAs("sent")})::int as sent, count(*) filter (where ${standsAs("passed")})::int as passed
      from ${DECIDED_SENDS} s`)
      .then(readRows(Counts));
    return row ?? { held: 0, failed: 0, sent: 0, passed: 0 };
  },
});

/** What is due now: on which day it goes out, how many go and how many would be held. */
export interface NextSends {
  day: IsoDate;
  goes: number;
  held: number;
}

export interface ForeseenCounts {
  /** The last day that is counted. */
  until: IsoDate;
  going: number;
  to_hold: number;
  /** Of those what is due now. */
  next: NextSends;
}

/** Returns how many sends go out within a fortnight, and how many would be held, as things stand. */
export const countForeseen = query({
  name: "reminder_sends.count_foreseen",
  permission: "reminders:read",
  input: z.strictObject({}),
  async run(): Promise<ForeseenCounts> {
    const { to: until } = shownDays({}, today());
    const foresight = await foreseen(until);
    const { sends } = foresight;
    return { until, going: count(sends, "going"), to_hold: count(sends, "to_hold"), next: nextOf(foresight) };
  },
});

/** Returns what becomes of what is due now, without what comes later. */
export const nextSends = query({
  name: "reminder_sends.next",
  permission: "reminders:read",
  input: z.strictObject({}),
  run: async (): Promise<NextSends> => nextOf(await foreseen(null)),
});

function nextOf({ next_day: day, sends }: Foresight): NextSends {
  const next = sends.filter(({ goes_on }) => goes_on === day);
  return { day, goes: count(next, "going"), held: count(next, "to_hold") };
}

const count = (sends: readonly ForeseenSend[], state: "going" | "to_hold") =>
  sends.filter((one) => stands(one) === state).length;

const stands = ({ reason }: ForeseenSend) => (reason === null ? "going" : "to_hold");
