import { type Decimal, decimal } from "@/lib/core/money";

/** What a sum of a document adds to what customers are charged: a credit note's is below nothing, whichever sign it was printed with. */
export function signedSum(type: string, amount: Decimal | null): Decimal | null {
  if (type !== "credit_note" || amount === null) return amount;
  const size = decimal(amount).abs();
  return size.eq(0) ? amount : size.times(-1).toFixed(2);
}
