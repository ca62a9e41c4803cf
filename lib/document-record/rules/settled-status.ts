import { type Decimal, decimal } from "@/lib/core/money";
import { isBilled } from "./lifecycle";

interface Settled {
  type: string;
  status: string;
  issued_date: string | null;
  total_gross: Decimal | null;
  received: Decimal;
  balance: Decimal;
}

/**
 * The status of an issued document by its money: `paid` once nothing is owed, `credited` if credit notes took all of it,
 * `part_paid` if something was paid or credited. A credit note is `issued` until all of it was refunded, put on account or set
 * against invoices, and then `settled`. A draft keeps its status.
 */
export function settledStatus({
  type,
  status,
  issued_date,
  total_gross,
  received,
  balance,
}: Settled): string {
  if (!isBilled({ type, issued_date })) return status;
  if (type === "credit_note") return decimal(balance).eq(0) ? "settled" : "issued";
  const gross = decimal(total_gross);
  if (decimal(balance).eq(0)) return gross.gt(0) && decimal(received).eq(0) ? "credited" : "paid";
  return decimal(balance).eq(gross) ? "issued" : "part_paid";
}
