import "server-only";
import { type SQL, sql } from "drizzle-orm";
import { z } from "zod";
import type { Actor } from "@/lib/core/actor";
import { rowsWhere } from "@/lib/core/database/page";
import { addDays, type IsoDate, today } from "@/lib/core/dates/dates";
import { Day } from "@/lib/core/dates/day-fields";
import { query } from "@/lib/core/query";
import { readRows } from "@/lib/core/read-rows";
import { filtered } from "@/lib/lists/filtered";
import { listQuery, type Orders } from "@/lib/lists/list-query";
import { vehiclesMatching } from "@/lib/vehicles/matching";
import type { sendList } from "../list";
import type { ReminderSendRow } from "../responses";
import { DAYS_AHEAD, type SendState } from "../rules/send-states";
import { SendList } from "../schema/queue";
import { followedSends } from "./followed";
import { DECIDED_SENDS, standsAs, undecidedSends } from "./sends";

type Filters = z.output<typeof SendList>;

const ORDERS: Orders<typeof sendList> = { send_on: { by: sql`s.send_on`, index: "asc" } };

/** The days that the list of what goes out shows, where none are asked for: a fortnight from today. */
const goingDays = ({ from, to }: Filters): [IsoDate, IsoDate] => {
  const first = from ?? today();
  const ahead = addDays(today(), DAYS_AHEAD);
  return [first, to ?? (first > ahead ? addDays(first, DAYS_AHEAD) : ahead)];
};

const sendsOf = (filters: Filters): SQL =>
  filters.state === "going" ? undecidedSends(...goingDays(filters)) : DECIDED_SENDS;

/** Lists the sends of reminders that stand in one state, each with its vehicle and that vehicle's present owner. */
export const listSends = listQuery<ReminderSendRow, typeof SendList>({
  name: "reminder_sends.list",
  permission: "reminders:read",
  input: SendList,
  select: ({ actor, input }) => ({
    from: sql`${sendsOf(input)} s`,
    id: sql`s.id`,
    where: conditions(input, actor),
    sorts: ORDERS,
    rows: (keys) => sql`
      select s.id, s.reminder_id, s.channel, s.days_before, s.send_on, s.due_date, s.template_id, s.template,
        ${input.state} as state, s.reason, s.by_hand, s.instead_of, s.message_id, s.message_state, s.message_kept, s.message_reason, s.sent_at,
        s.vehicle_id, v.registration, v.make, v.model, v.customer_id, c.name as customer_name
      from ${keys} page join ${sendsOf(input)} s on s.id = page.id
      left join vehicle_names v on v.id = s.vehicle_id left join customer_names c on c.id = v.customer_id`,
  }),
  total: ({ actor, input }) => rowsWhere(sql`${sendsOf(input)} s`, conditions(input, actor)),
});

const BY_COLUMN = {
  template_id: sql`s.template_id`,
  channel: sql`s.channel`,
  reason: sql`s.reason`,
};

function conditions(filters: Filters, actor: Actor): SQL[] {
  const { state, from, to, q, outcome } = filters;
  const where = filtered(filters, BY_COLUMN);
  if (state !== "going") {
    where.push(standsAs(state));
    if (from) where.push(sql`s.send_on >= ${from}`);
    if (to) where.push(sql`s.send_on <= ${to}`);
  }
  if (outcome === "delivered") where.push(sql`s.message_state in ('delivered', 'opened')`);
  else if (outcome) where.push(sql`s.id in (${followedSends(outcome, { from, to })})`);
  if (q) where.push(sql`s.vehicle_id = any (array(${vehiclesMatching(q, actor)}))`);
  return where;
}

const Counts = z.object({
  today: z.int(),
  going: z.int(),
  held: z.int(),
  failed: z.int(),
  sent: z.int(),
  passed: z.int(),
});
export type SendCounts = Record<SendState | "today", number>;

/**
 * Returns how many sends stand in each state: `going` from a day, or else from today, until a fortnight from now, `today` those of them
 * whose day has come.
 */
export const countSends = query({
  name: "reminder_sends.count",
  permission: "reminders:read",
  input: z.strictObject({ from: Day.optional() }),
  async run({ db, input }): Promise<SendCounts> {
    const day = today();
    const [row] = await db
      .execute(sql`
      select ahead.today, ahead.going, decided.* from (
        select count(*) filter (where s.send_on <= ${day})::int as today, count(*)::int as going
        from ${undecidedSends(input.from ?? day, addDays(day, DAYS_AHEAD))} s) ahead, (
        select count(*) filter (where ${standsAs("held")})::int as held, count(*) filter (where ${standsAs("failed")})::int as failed,
          count(*) filter (where ${standsAs("sent")})::int as sent, count(*) filter (where ${standsAs("passed")})::int as passed
        from ${DECIDED_SENDS} s) decided`)
      .then(readRows(Counts));
    return row ?? { today: 0, going: 0, held: 0, failed: 0, sent: 0, passed: 0 };
  },
});
