import { type Decimal, decimal, pounds } from "@/lib/core/money";
import type { Document } from "../document";

/** What credit notes took off an issued invoice, in pounds: gross less receipts less the balance. Null if nothing. */
export function creditedAmount(
  document: Pick<Document, "type" | "issued_date" | "total_gross" | "received" | "balance">,
): Decimal | null {
  const { type, issued_date, total_gross, received, balance } = document;
  if (!issued_date || total_gross === null || (type !== "invoice" && type !== "excess_invoice")) return null;
  const credited = decimal(total_gross).minus(received).minus(balance);
  return credited.gt(0) ? pounds(credited) : null;
}
