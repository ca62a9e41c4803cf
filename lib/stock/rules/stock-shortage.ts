import { type Decimal, decimal } from "@/lib/core/money";

/** What one document takes of one item, and what is available. Quantities to 3 places. */
export interface Taking {
  /** Less what the same document returns. */
  wanted: Decimal;
  in_stock: Decimal;
  /** On the shelf, but going back to its supplier: it is not sold. */
  to_return: Decimal;
  /** Reserved for all jobs, including this document's own reservation. */
  reserved: Decimal;
  /** Reserved for this document. */
  own: Decimal;
}

/**
 * Returns why a counted item cannot be taken from stock; null if it can. A document can always take what is reserved for it,
 * whatever other jobs are waiting; beyond that, only what nobody has reserved. Taking 3 of 2 in stock is a shortage, and so is
 * taking 1 of 1 that another job has reserved.
 */
export function shortage({ wanted, in_stock, to_return, reserved, own }: Taking): string | null {
  const need = decimal(wanted);
  const there = decimal(in_stock).minus(to_return);
  if (need.lte(0)) return null;
  const goesBack = decimal(to_return).gt(0) ? ` of which ${plain(to_return)} goes back to the supplier` : "";
  if (need.gt(there))
    return `Only ${plain(in_stock)} in stock${goesBack}: take goods in, count it, or lower the quantity`;
  const beyond = need.minus(own);
  if (beyond.lte(0) || beyond.lte(there.minus(reserved))) return null;
  const others = decimal(reserved).minus(own).toString();
  return `${plain(there.toString())} in stock, of which ${plain(others)} is reserved for other jobs`;
}

/** A quantity without trailing zeros: "2.500" as "2.5". */
export const plain = (quantity: Decimal): string => decimal(quantity).toString();
