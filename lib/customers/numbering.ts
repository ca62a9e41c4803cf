import "server-only";
import { sql } from "drizzle-orm";
import type { Db, Tx } from "@/db/client";
import { invalid } from "@/lib/core/errors";
import { accountPrefix, nextAccountNumber } from "./account-number";

type Named = { surname?: string | null; forename?: string | null; company_name?: string | null };

/** The account number that a customer of this name would get. */
export async function suggestAccountNumber(db: Db | Tx, name: Named): Promise<string> {
  const prefix = accountPrefix(name.surname || name.company_name || name.forename || "");
  const rows = await db.execute<{ counter: number }>(sql`
    select substring(account_number from 4)::int as counter from customers
    where account_number >= ${`${prefix}0`} and account_number < ${`${prefix}:`} and account_number ~ ${`^${prefix}[0-9]{3,4}$`}`);
  return nextAccountNumber(
    prefix,
    rows.map((row) => row.counter),
  );
}

/** The same, and kept from everybody else until the transaction ends. */
export async function takeAccountNumber(tx: Tx, name: Named): Promise<string> {
  await tx.execute(sql`select pg_advisory_xact_lock(hashtext('customers.account_number'))`);
  return suggestAccountNumber(tx, name);
}

/** Refuses an account number that another customer has, archived and merged ones too. */
export async function requireFreeAccountNumber(tx: Tx, number: string, exceptId?: string): Promise<void> {
  const [owner] = await tx.execute<{ name: string }>(sql`
    select name from customers where account_number = ${number} and id is distinct from ${exceptId ?? null} limit 1`);
  if (owner) throw invalid({ field: "account_number", message: `${owner.name} already has this number` });
}
