import "server-only";
import { sql } from "drizzle-orm";
import { z } from "zod";
import { Day } from "@/lib/core/dates/day-fields";
import { pounds, sum } from "@/lib/core/money";
import { query } from "@/lib/core/query";
import { readRows } from "@/lib/core/read-rows";
import { NOT_REACHED, OUTCOMES } from "@/lib/messages/queries/outcomes";
import { type ResultLine, ResultRow } from "../responses";
import { bookingsAfter, invoicesAfter } from "./followed";

/** The rows of the report, and their sums: no booking and no invoice is in two rows, so that they add up. */
export interface ReminderResults {
  rows: ResultRow[];
  total: Omit<ResultRow, "template_id" | "template" | "channel">;
}

/**
 * What came of the reminders that were to go out on the days of a period, by template and channel: how many were sent, were delivered, and
 * did not arrive; the bookings made within 60 days and the invoices issued within 90 days of the vehicles they were about, each counted
 * once, with the last reminder before it; what those invoices came to with VAT, less credits; and what the texts cost.
 */
export const reminderResults = query({
  name: "reminder_sends.results",
  permission: "reminders:read",
  input: z.strictObject({ from: Day, to: Day }),
  async run({ db, input: days }): Promise<ReminderResults> {
    const rows = await db
      .execute(sql`
      select r.template_id, r.template, d.channel,
        (count(*) filter (where m.state not in ${NOT_REACHED}))::int as sent,
        (count(*) filter (where m.state in ('delivered', 'opened')))::int as delivered,
        (count(*) filter (where m.state in ${NOT_REACHED}))::int as failed,
        coalesce(sum(b.bookings), 0)::int as booked, coalesce(sum(i.invoices), 0)::int as invoiced,
        coalesce(sum(i.gross), 0)::numeric(12, 2)::text as gross,
        coalesce(sum(m.parts), 0)::int as parts, coalesce(sum(m.cost), 0)::numeric(12, 2)::text as cost
      from reminder_sends d
      join ${OUTCOMES} m on m.id = d.message_id
      left join reminders_to_send r on r.id = d.reminder_id
      left join (select f.send_id, count(*) as bookings from ${bookingsAfter(days)} f group by f.send_id) b on b.send_id = d.id
      left join (select f.send_id, count(*) as invoices, sum(f.gross) as gross from ${invoicesAfter(days)} f group by f.send_id) i
        on i.send_id = d.id
      where d.state = 'sent' and d.send_on between ${days.from} and ${days.to}
      group by r.template_id, r.template, d.channel order by r.template nulls last, d.channel`)
      .then(readRows(ResultRow));
    const count = (key: "sent" | "delivered" | "failed" | "booked" | "invoiced" | "parts") =>
      rows.reduce((total, row) => total + row[key], 0);
    return {
      rows,
      total: {
        sent: count("sent"),
        delivered: count("delivered"),
        failed: count("failed"),
        booked: count("booked"),
        invoiced: count("invoiced"),
        parts: count("parts"),
        gross: pounds(sum(rows.map(({ gross }) => gross))),
        cost: pounds(sum(rows.map(({ cost }) => cost))),
      },
    };
  },
});

/** The rows of the report, each with a key of its own. */
export const resultLines = ({ rows }: ReminderResults): ResultLine[] =>
  rows.map((row) => ({ ...row, id: `${row.template_id ?? "deleted"}-${row.channel}` }));
