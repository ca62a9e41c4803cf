import { type Decimal, decimal } from "@/lib/core/money";

/** The amount that a document adds to customers' charges: negative for a credit note, whichever sign it was printed with. */
export function signedSum(type: string, amount: Decimal | null): Decimal | null {
  if (type !== "credit_note" || amount === null) return amount;
  const size = decimal(amount).abs();
  return size.eq(0) ? amount : size.times(-1).toFixed(2);
}
