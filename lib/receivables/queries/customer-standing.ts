import "server-only";
import { type SQL, sql } from "drizzle-orm";
import { z } from "zod";
import type { Db, Tx } from "@/db/client";
import { oneRow } from "@/lib/core/database/one-row";
import { today } from "@/lib/core/dates/dates";
import { readRows } from "@/lib/core/read-rows";
import { OwedByAge } from "../responses";
import { lateness, owedSums } from "./by-age";
import { moneyAt, moneyKindOn, owedAt } from "./standing";

/** A customer's current balance and money, in pounds. */
export const CustomerStanding = OwedByAge.extend({
  /** Invoices, excess invoices and vehicle sales less credit notes; negative if we owe the customer. */
  balance: z.string(),
  /** How much of it is past its due date. */
  overdue: z.string(),
  documents: z.number(),
  /** Money taken that is not allocated to any document. */
  on_account: z.string(),
  /** Paid on work that may still be invoiced. */
  deposits: z.string(),
  /** Paid on work that was called off, declined, has expired or was deleted: the customer can have it back. */
  unclaimed: z.string(),
});
export type CustomerStanding = z.infer<typeof CustomerStanding>;

/** A customer's current balance and money. Inside a command, pass its transaction. */
export async function readCustomerStanding(tx: Db | Tx, customerId: string): Promise<CustomerStanding> {
  const day = today();
  return oneRow(
    tx
      .execute(sql`
    select s.*, coalesce(m.on_account, 0.00) as on_account, coalesce(m.deposits, 0.00) as deposits, coalesce(m.unclaimed, 0.00) as unclaimed
    from (
      select ${owedSums(day)} from (
        select o.*, ${lateness(day, "due")} as late from (${owedAt(day, { where: sql`d.customer_id = ${customerId}` })}) o) aged
    ) s left join (${moneyAt(day, (column) => sql`${column} = ${customerId}`)}) m on true`)
      .then(readRows(CustomerStanding)),
  );
}

/** What the customer of a list's row owes, by the column of their id. */
export const owedByColumn = (customerId: SQL): SQL =>
  sql`(select coalesce(sum(d.owed), 0)::numeric(12, 2) from owed_documents d where d.customer_id = ${customerId})`;

/** The same as a table of one row: `balance`, `overdue`, and `own_money`, the customer's money not allocated to any document. */
export const balanceAndOwnMoney = (customerId: SQL): SQL => sql`(
  select coalesce(sum(d.owed), 0)::numeric(14, 2) as balance,
         coalesce(sum(d.owed) filter (where d.due_on < ${today()}::date), 0)::numeric(14, 2) as overdue,
         (select coalesce(sum(m.amount), 0)::numeric(14, 2) from customer_money m
          where m.customer_id = ${customerId} and ${moneyKindOn(today())} <> 'deposit') as own_money
  from owed_documents d where d.customer_id = ${customerId})`;

/** A document that is not an invoice but holds a customer's money. */
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

/**
 * The documents holding a customer's money: work that may still be invoiced (`deposit`), or that came to nothing (`unclaimed`).
 */
export async function documentsHolding(
  tx: Db | Tx,
  customerId: string,
  kind: "deposit" | "unclaimed",
): Promise<HoldingDocument[]> {
  const rows = await tx
    .execute(sql`
    select d.id, d.type, d.number, d.status, d.deleted_at is not null as deleted, m.amount, d.version
    from customer_money m join document_heads d on d.id = m.document_id
    where m.customer_id = ${customerId} and m.kind <> 'on_account' and ${moneyKindOn(today())} = ${kind} order by d.id limit 200`)
    .then(readRows(HoldingDocument));
  return rows;
}
