import "server-only";
import { sql } from "drizzle-orm";
import type { Tx } from "@/db/client";
import { type IsoDate, today } from "@/lib/core/dates/dates";
import { type Decimal, decimal } from "@/lib/core/money";
import { rateOn } from "@/lib/tax/queries/tax-codes";
import { isBilled } from "../rules/lifecycle";
import type { DocumentRecord } from "./saved-document";

/** The types for which a payment in advance is a taxable supply; a payment on account names no supply yet. */
const SUPPLIES = ["estimate", "job_sheet", "invoice", "excess_invoice", "vehicle_sale"];

/**
 * Records the VAT of money received or refunded for a document that is not issued: a payment in advance has its own tax point,
 * the day it was received (VAT Notice 700, 14.2.2). The amount is divided between the document's tax codes in proportion to
 * their sums, or is at the standard rate while the document has no price. A refund takes back each code's share. If the VAT
 * period of that day is closed, it counts today.
 */
export async function recordAdvanceVat(
  tx: Tx,
  document: DocumentRecord,
  amount: Decimal,
  date: IsoDate,
): Promise<void> {
  if (isBilled(document) || !SUPPLIES.includes(document.type) || decimal(amount).eq(0)) return;
  const day = sql`case when exists (
    select 1 from vat_period_days where closed_at is not null and ${date}::date between starts_on and ends_on)
    then ${today()}::date else ${date}::date end`;
  const shares = decimal(amount).gt(0)
    ? sharesOfLines(document.id, amount, date)
    : sharesBack(document.id, amount);
  await tx.execute(sql`
    insert into document_advances (document_id, vat_date, tax_code, net, tax)
    select ${document.id}, ${day}, tax_code, round(gross, 2) - round(tax, 2), round(tax, 2) from (${shares}) shares
    where round(gross, 2) <> 0`);
}

/** The recorded VAT of payments in advance: document, day, tax code, net and tax. */
export const ADVANCES = sql`(select document_id, vat_date, tax_code, net, tax from document_advances)`;

const sharesOfLines = (id: string, amount: Decimal, date: IsoDate) => sql`
  with sums as (
    select tax_code, sum(line_gross) as gross, sum(line_tax) as tax from document_lines
    where document_id = ${id} and item_type <> 'comment' group by tax_code having sum(line_gross) <> 0
  ), whole as (select coalesce(sum(gross), 0) as gross from sums),
  standard as (
    ${rateOn("T1", date)}
  )
  select sums.tax_code, ${amount}::numeric * sums.gross / whole.gross as gross, ${amount}::numeric * sums.tax / whole.gross as tax
  from sums cross join whole where whole.gross > 0
  union all
  select 'T1', ${amount}::numeric, ${amount}::numeric * standard.rate / (100 + standard.rate) from standard cross join whole
  where whole.gross <= 0`;

const sharesBack = (id: string, amount: Decimal) => sql`
  with sums as (
    select tax_code, sum(net + tax) as gross, sum(tax) as tax from document_advances where document_id = ${id} group by tax_code
  ), whole as (select sum(gross) as gross from sums)
  select sums.tax_code, greatest(-1, ${amount}::numeric / whole.gross) * sums.gross as gross,
         greatest(-1, ${amount}::numeric / whole.gross) * sums.tax as tax
  from sums cross join whole where whole.gross > 0`;
