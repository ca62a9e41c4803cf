import "server-only";
import { type SQL, sql } from "drizzle-orm";
import { z } from "zod";
import type { Db, Tx } from "@/db/client";
import { readRows } from "@/lib/core/read-rows";
import { NOT_REACHED } from "./outcomes";

/** Both sides of a condition by whom messages are with: expressions, of which one is null. */
interface Whom {
  customer_id: SQL;
  number: SQL;
}

const byCustomer = ({ customer_id }: Whom) => sql`m.customer_id = ${customer_id}`;
const byNumber = ({ customer_id, number }: Whom) =>
  sql`${customer_id} is null and m.customer_id is null and m.channel = 'sms' and m.recipient = ${number}`;

/** The last text with somebody, as a row for a lateral join. Two look-ups by two indexes, of which one finds nothing. */
export const lastTextWith = (whom: Whom): SQL => sql`
  select t.body, t.direction, t.state, t.recipient from (
    (select m.id, m.body, m.direction, m.state, m.recipient from messages m
     where ${byCustomer(whom)} and m.channel = 'sms' order by m.id desc limit 1)
    union all
    (select m.id, m.body, m.direction, m.state, m.recipient from messages m where ${byNumber(whom)} order by m.id desc limit 1)) t limit 1`;

/** How many texts of somebody nobody has read. */
export const unreadFrom = (whom: Whom): SQL => sql`
  (select count(*)::int from messages m where m.direction = 'in' and m.read_at is null and ${byCustomer(whom)})
  + (select count(*)::int from messages m where m.direction = 'in' and m.read_at is null and ${byNumber(whom)})`;

/** The ids of all messages with somebody: a customer's by any channel, a number's texts. */
export const idsWith = (whom: Whom): SQL => sql`
  select m.id from messages m where ${byCustomer(whom)} union all select m.id from messages m where ${byNumber(whom)}`;

/** From how many people there are texts that nobody has read. */
export const COUNT_UNREAD: SQL = sql`
  select count(distinct coalesce(m.customer_id::text, m.recipient))::int as unread from messages m
  where m.direction = 'in' and m.read_at is null`;

const Found = z.object({ customer_id: z.string() });

/** Whom of several customers, or of all, we wrote to last at a number; null if none of them. */
export async function lastWrittenTo(
  db: Db | Tx,
  number: string,
  customers: readonly string[] | null,
): Promise<string | null> {
  const among = customers
    ? sql`m.customer_id = any (${`{${customers.join(",")}}`}::uuid[])`
    : sql`m.customer_id is not null`;
  const [last] = await db
    .execute(sql`
    select m.customer_id from messages m
    where m.channel = 'sms' and m.recipient = ${number} and m.direction = 'out' and ${among}
    order by m.id desc limit 1`)
    .then(readRows(Found));
  return last?.customer_id ?? null;
}

const From = z.object({ recipient: z.string() });

/**
 * The number at which texts with a customer go on: from which they wrote last; or else at which somebody of the garage wrote to them last,
 * unless that failed. Null if there is none such.
 */
export async function numberOfTexts(db: Db | Tx, customer_id: string): Promise<string | null> {
  const [last] = await db
    .execute(sql`
    select m.recipient from messages m
    where m.customer_id = ${customer_id} and m.channel = 'sms' and m.recipient is not null
      and (m.direction = 'in' or (m.sent_by is not null and m.purpose <> 'reminder' and m.state not in ${NOT_REACHED}))
    order by m.direction = 'in' desc, m.id desc limit 1`)
    .then(readRows(From));
  return last?.recipient ?? null;
}
