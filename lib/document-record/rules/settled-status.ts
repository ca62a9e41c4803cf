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
 * Where an issued document stands by its money: paid once nothing is owed, credited where credit notes took all of it, part
 * paid where something was paid or credited. A credit note is settled once all of it was refunded, put on account or set against
 * invoices, and issued until then; a draft stays one.
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
