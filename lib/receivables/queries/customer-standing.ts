import "server-only";
import { type SQL, sql } from "drizzle-orm";
import { z } from "zod";
import type { Db, Tx } from "@/db/client";
import { oneRow } from "@/lib/core/database/one-row";
import { today } from "@/lib/core/dates/dates";
import type { Decimal } from "@/lib/core/money";
import { claimedRows, readRows } from "@/lib/core/read-rows";
import type { Age } from "../rules/ageing";
import { lateness, owedSums } from "./by-age";
import { kindOn, moneyAt, owedAt } from "./standing";

/** Where a customer stands now, in pounds. */
export interface CustomerStanding extends Record<Age, Decimal> {
  /** Invoices, excess invoices and vehicle sales less credit notes; below nothing where we owe the customer. */
  balance: Decimal;
  /** What of it is past its due day. */
  overdue: Decimal;
  documents: number;
  /** Money taken that no document claims. */
  on_account: Decimal;
  /** Paid on work that may still be billed. */
  deposits: Decimal;
  /** Paid on work that was called off, refused, has lapsed or was deleted: theirs to have back. */
  unclaimed: Decimal;
}

/** Where a customer stands now; inside a command by its transaction. */
export async function standingOf(tx: Db | Tx, customerId: string): Promise<CustomerStanding> {
  const day = today();
  return oneRow(
    tx
      .execute(sql`
    select s.*, coalesce(m.on_account, 0.00) as on_account, coalesce(m.deposits, 0.00) as deposits, coalesce(m.unclaimed, 0.00) as unclaimed
    from (
      select ${owedSums(day)} from (
        select o.*, ${lateness(day, "due")} as late from (${owedAt(day, { where: sql`d.customer_id = ${customerId}` })}) o) aged
    ) s left join (${moneyAt(day, (column) => sql`${column} = ${customerId}`)}) m on true`)
      .then(claimedRows<CustomerStanding>),
  );
}

/** What the customer of a list's row owes, by the column of their id. */
export const owedByColumn = (customerId: SQL): SQL =>
  sql`(select coalesce(sum(d.owed), 0)::numeric(12, 2) from owed_documents d where d.customer_id = ${customerId})`;

/** The same as a table of one row: `balance`, `overdue`, and `own_money`, what of theirs no document claims. */
export const owedAndOwn = (customerId: SQL): SQL => sql`(
  select coalesce(sum(d.owed), 0)::numeric(14, 2) as balance,
         coalesce(sum(d.owed) filter (where d.due_on < ${today()}::date), 0)::numeric(14, 2) as overdue,
         (select coalesce(sum(m.amount), 0)::numeric(14, 2) from customer_money m
          where m.customer_id = ${customerId} and ${kindOn(today())} <> 'deposit') as own_money
  from owed_documents d where d.customer_id = ${customerId})`;

/** A document that holds a customer's money and is no bill. */
export const HoldingDocument = z.object({
  id: z.string(),
  type: z.string(),
  number: z.string().nullable(),
  status: z.string(),
  deleted: z.boolean(),
  amount: z.string(),
  version: z.number(),
});
export type HoldingDocument = z.infer<typeof HoldingDocument>;

/** What of a customer's money lies on work that may be billed (`deposit`), or on work that came to nothing (`unclaimed`). */
export async function documentsHolding(
  tx: Db | Tx,
  customerId: string,
  kind: "deposit" | "unclaimed",
): Promise<HoldingDocument[]> {
  const rows = await tx
    .execute(sql`
    select d.id, d.type, d.number, d.status, d.deleted_at is not null as deleted, m.amount, d.version
    from customer_money m join document_heads d on d.id = m.document_id
    where m.customer_id = ${customerId} and m.kind <> 'on_account' and ${kindOn(today())} = ${kind} order by d.id limit 200`)
    .then(readRows(HoldingDocument));
  return rows;
}
