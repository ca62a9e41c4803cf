import "server-only";
import { type SQL, sql } from "drizzle-orm";
import type { Db, Tx } from "@/db/client";
import { invalid } from "@/lib/core/errors";
import { accountPrefix, HIGHEST, nextAccountNumber } from "./account-number";

type Named = { surname?: string | null; forename?: string | null; company_name?: string | null };

/**
 * The account number that a new customer of this name would get, by the highest counter alone until that is the last of three digits: then
 * all are read to find a gap. Two who ask at once are told the same: the database gives a number but once.
 */
export async function suggestAccountNumber(db: Db | Tx, name: Named): Promise<string> {
  const prefix = accountPrefix(name.surname || name.company_name || name.forename || "");
  // The pattern is the same for all prefixes, so that the statement is planned once.
  const counters = (digits: SQL): SQL => sql`
    select substring(account_number from 4)::int as counter from customers
    where account_number >= ${`${prefix}0`} and account_number < ${`${prefix}:`} and account_number ~ ${digits}`;
  type Counter = { counter: number };
  const highest = await db.execute<Counter>(
    sql`${counters(sql`'^...[0-9]{3}$'`)} order by account_number desc limit 1`,
  );
  const taken =
    highest[0]?.counter === HIGHEST ? await db.execute<Counter>(counters(sql`'^...[0-9]{3,4}$'`)) : highest;
  return nextAccountNumber(
    prefix,
    taken.map(({ counter }) => counter),
  );
}

/** Refuses an account number that another customer has, archived and merged ones too. */
export async function requireFreeAccountNumber(tx: Tx, number: string, exceptId?: string): Promise<void> {
  const [owner] = await tx.execute<{ name: string }>(sql`
    select name from customers where account_number = ${number} and id is distinct from ${exceptId ?? null} limit 1`);
  if (owner) throw invalid({ field: "account_number", message: `${owner.name} already has this number` });
}
