import "server-only";
import { type SQL, sql } from "drizzle-orm";
import type { Db, Tx } from "@/db/client";
import { invalid } from "@/lib/core/errors";
import { accountPrefix, HIGHEST, nextAccountNumber } from "./account-number";

type Named = { surname?: string | null; forename?: string | null; company_name?: string | null };

/** The account number that a customer of this name would get. */
export const suggestAccountNumber = (db: Db | Tx, name: Named): Promise<string> => next(db, prefixOf(name));

/** The same, and kept from everybody else of such a name until the transaction ends. */
export async function takeAccountNumber(tx: Tx, name: Named): Promise<string> {
  const prefix = prefixOf(name);
  await tx.execute(
    sql`select pg_advisory_xact_lock(hashtext('customers.account_number'), hashtext(${prefix}))`,
  );
  return next(tx, prefix);
}

const prefixOf = ({ surname, company_name, forename }: Named) =>
  accountPrefix(surname || company_name || forename || "");

/** By the highest counter alone, until that is the last of three digits: then all are read to find a gap. */
async function next(db: Db | Tx, prefix: string): Promise<string> {
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
