import "server-only";
import { type SQL, sql } from "drizzle-orm";
import { addDays, type IsoDate } from "@/lib/core/dates/dates";
import { AGES, type AgeingBy, CURRENT_DAYS } from "../rules/ageing";
import { owedAt } from "./standing";

/** Days by which a document of `owedAt` is past its due date, or past the first thirty days since its issue. */
export const lateness = (day: IsoDate, by: AgeingBy): SQL =>
  sql`(${addDays(day, -CURRENT_DAYS[by])}::date - ${by === "due" ? sql`due_on` : sql`issued_date`})`;

/** The age of `late` days; must match `ageOf`. */
export const AGE_OF = sql`case when late <= 0 then 'current' when late <= 30 then 'days_30' when late <= 60 then 'days_60'
  when late <= 90 then 'days_90' else 'older' end`;

const IN_AGE: Record<(typeof AGES)[number], SQL> = {
  current: sql`late <= 0`,
  days_30: sql`late between 1 and 30`,
  days_60: sql`late between 31 and 60`,
  days_90: sql`late between 61 and 90`,
  older: sql`late > 90`,
};

/**
 * Sums of what is owed over rows of `owedAt` with `late`: `documents, current … older, balance, overdue, oldest`. The ages add
 * up to the balance. Overdue is what is past its due date, less credit notes; oldest is the earliest day of issue of what is
 * owed to us.
 */
export const owedSums = (day: IsoDate): SQL => sql`
  count(*)::int as documents, ${sql.join(
    AGES.map(
      (age) =>
        sql`coalesce(sum(owed) filter (where ${IN_AGE[age]}), 0)::numeric(14, 2) as ${sql.identifier(age)}`,
    ),
    sql`, `,
  )},
  coalesce(sum(owed), 0)::numeric(14, 2) as balance, coalesce(sum(owed) filter (where due_on < ${day}::date), 0)::numeric(14, 2) as overdue,
  min(issued_date) filter (where owed > 0) as oldest`;

/** What every customer owed at the end of a day: `customer_id` and `owedSums`. */
export const owedByCustomer = (day: IsoDate, by: AgeingBy): SQL => sql`
  select customer_id, ${owedSums(day)}
  from (select o.*, ${lateness(day, by)} as late from (${owedAt(day)}) o) aged group by customer_id`;
