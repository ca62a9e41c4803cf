import "server-only";
import { type SQL, sql } from "drizzle-orm";
import { z } from "zod";
import type { Db, Tx } from "@/db/client";
import { oneRow } from "@/lib/core/database/one-row";
import { invalid } from "@/lib/core/errors";
import { readRows } from "@/lib/core/read-rows";
import { accountPrefix } from "../rules/account-number";

type Named = { surname?: string | null; forename?: string | null; company_name?: string | null };

const prefixOf = (name: Named) => accountPrefix(name.surname || name.company_name || name.forename || "");

const Proposed = z.object({ number: z.string() });

/**
 * Returns the account number that a new customer of this name would get. Does not reserve it: two callers at once get the same
 * one.
 */
export async function suggestAccountNumber(db: Db | Tx, name: Named): Promise<string> {
  const row = await oneRow(
    db.execute(sql`select next_account_number(${prefixOf(name)}, false) as number`).then(readRows(Proposed)),
  );
  return row.number;
}

/**
 * The same as an SQL expression for a row that is being inserted. A concurrent insert may get the same number; the unique index
 * lets only one of them in.
 */
export const ownAccountNumber = (name: Named): SQL => sql`next_account_number(${prefixOf(name)}, true)`;

const Owner = z.object({ name: z.string() });

/** Refuses an account number that another customer has, including archived and merged customers. */
export async function requireFreeAccountNumber(tx: Tx, number: string, exceptId?: string): Promise<void> {
  const [owner] = await tx
    .execute(sql`
    select name from customers where account_number = ${number} and id is distinct from ${exceptId ?? null} limit 1`)
    .then(readRows(Owner));
  if (owner) throw invalid({ field: "account_number", message: `${owner.name} already has this number` });
}
