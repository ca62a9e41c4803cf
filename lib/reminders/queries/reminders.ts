import "server-only";
import { type SQL, sql } from "drizzle-orm";
import { z } from "zod";
import type { Db, Tx } from "@/db/client";
import type { Actor } from "@/lib/core/actor";
import { among, countedRows, countsOf, isFiltered, rowsWhere } from "@/lib/core/database/page";
import { today } from "@/lib/core/dates/dates";
import { notFound } from "@/lib/core/errors";
import { query } from "@/lib/core/query";
import { readRows } from "@/lib/core/read-rows";
import { filtered } from "@/lib/lists/filtered";
import { listQuery, type Orders } from "@/lib/lists/list-query";
import { vehiclesMatching } from "@/lib/vehicles/matching";
import type { reminderList } from "../list";
import { ReminderInList, type ReminderRow } from "../responses";
import { ReminderList } from "../schema/reminder";
import { STILL_BOOKED } from "./still-booked";

const FROM = sql`reminders m`;

/** The ids of the reminders of a vehicle with alias `parent`, by due date. */
export const REMINDERS_OF_PARENT = sql`
  select m.id from reminders m where m.vehicle_id = parent.id and m.deleted_at is null order by m.due_date, m.id`;

const shown = () => sql`
  m.id, m.due_date, m.due_mileage, m.status, (m.status = 'due' and m.due_date < ${today()}::date) is true as overdue,
  m.template_id, t.name as template, m.vehicle_id, v.registration, v.make, v.model, v.mot_expiry, v.customer_id,
  c.name as customer_name, coalesce(c.mobile, c.telephone) as telephone, c.reminders_allowed, (
    select min(a.starts_at) from vehicle_appointments a where a.vehicle_id = m.vehicle_id and ${STILL_BOOKED}) as booked_for,
  m.wanted_sms, m.wanted_email, m.wanted_print, m.done_sms, m.done_email, m.done_print, m.recurs_weeks,
  m.created_at, m.updated_at, m.version`;

const PARTIES = sql`
  left join reminder_templates t on t.id = m.template_id
  left join vehicle_names v on v.id = m.vehicle_id left join customer_names c on c.id = v.customer_id`;

const ORDERS: Orders<typeof reminderList> = {
  due_date: { by: sql`m.due_date`, index: "asc" },
  updated_at: { by: sql`m.updated_at`, index: "asc" },
};

/** Returns one page of reminders, each with its vehicle and that vehicle's present owner. */
export const listReminders = listQuery<ReminderRow, typeof ReminderList>({
  name: "reminders.list",
  permission: "reminders:read",
  input: ReminderList,
  select: ({ actor, input }) => ({
    from: FROM,
    id: sql`m.id`,
    where: conditions(input, actor),
    sorts: ORDERS,
    rows: (keys) => sql`select ${shown()} from ${keys} page join reminders m on m.id = page.id ${PARTIES}`,
  }),
  total: ({ actor, input }) => total(input, actor),
});

type Filters = z.output<typeof ReminderList>;

const BY_COLUMN = {
  status: sql`m.status`,
  template_id: sql`m.template_id`,
  vehicle_id: sql`m.vehicle_id`,
  due_date: sql`m.due_date`,
  updated_at: sql`m.updated_at`,
};

function conditions(filters: Filters, actor: Actor): SQL[] {
  const where = [sql`m.deleted_at is null`, ...filtered(filters, BY_COLUMN)];
  if (filters.overdue) where.push(sql`m.status = 'due'`, sql`m.due_date < ${today()}`);
  if (filters.coming) where.push(sql`m.status = 'due'`, sql`m.due_date >= ${today()}`);
  if (filters.from) where.push(sql`m.due_date >= ${filters.from}`);
  if (filters.to) where.push(sql`m.due_date <= ${filters.to}`);
  if (filters.updated_since) where.push(sql`m.updated_at >= ${filters.updated_since}`);
  if (filters.q) where.push(sql`m.vehicle_id = any (array(${vehiclesMatching(filters.q, actor)}))`);
  return where;
}

function total(filters: Filters, actor: Actor): SQL {
  const { status, "status[in]": statuses, ...others } = filters;
  if (isFiltered(others)) return rowsWhere(FROM, conditions(filters, actor));
  const shown = among<string>(status && [status], statuses);
  if (shown) return countedRows("reminders", shown);
  return sql`${countedRows("reminders", ["%"])} - ${countedRows("reminders", ["archived"])}`;
}

/** Returns one reminder with its vehicle and that vehicle's present owner. */
export const getReminder = query({
  name: "reminders.get",
  permission: "reminders:read",
  input: z.strictObject({ id: z.uuid() }),
  run: ({ db, input }) => readReminder(db, input.id),
});

/** Returns a reminder; NOT_FOUND if there is none. */
export async function readReminder(db: Db | Tx, id: string): Promise<ReminderRow> {
  const [row] = await db
    .execute(sql`select ${shown()} from reminders m ${PARTIES} where m.id = ${id} and m.deleted_at is null`)
    .then(readRows(ReminderInList));
  if (!row) throw notFound("reminder");
  return row;
}

export interface ReminderCounts {
  /** Due today or later. */
  coming: number;
  overdue: number;
  done: number;
  all: number;
}

const Counts = z.object({
  coming: z.string(),
  overdue: z.string(),
  done: z.string(),
  all: z.string(),
});

/** Returns how many reminders are due from today on, overdue and done. */
export const countReminders = query({
  name: "reminders.count",
  permission: "reminders:read",
  input: z.strictObject({}),
  async run({ db }): Promise<ReminderCounts> {
    const day = today();
    const due = sql`select count(*) from reminders where status = 'due' and deleted_at is null`;
    const [row] = await db
      .execute(sql`
      select (${due} and due_date >= ${day}) as coming, (${due} and due_date < ${day}) as overdue,
             coalesce(sum(total) filter (where facet = 'done'), 0) as done,
             coalesce(sum(total) filter (where facet <> 'archived'), 0) as all
      from ${countsOf("reminders")}`)
      .then(readRows(Counts));
    const number = (name: keyof ReminderCounts) => Number(row?.[name] ?? 0);
    return {
      coming: number("coming"),
      overdue: number("overdue"),
      done: number("done"),
      all: number("all"),
    };
  },
});
