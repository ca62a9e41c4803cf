import { type Decimal, decimal } from "@/lib/core/money";

/** What is taken of one item by one document, and what there is of it. Quantities to 3 places. */
export interface Taking {
  /** Less what comes back on the same document. */
  wanted: Decimal;
  in_stock: Decimal;
  /** Reserved for jobs, this document's own part among it. */
  reserved: Decimal;
  /** Put by for this document. */
  own: Decimal;
}

/**
 * Why a counted item cannot be taken from stock; null where it can. What was put by for this very job is there for it, whoever
 * else waits for the item; beyond that only what nobody has put by. "3" of 2 in stock is a shortage, and so is "1" of 1 that
 * another job has put by.
 */
export function shortage({ wanted, in_stock, reserved, own }: Taking): string | null {
  const need = decimal(wanted);
  const there = decimal(in_stock);
  if (need.lte(0)) return null;
  if (need.gt(there))
    return `Only ${plain(in_stock)} in stock: take goods in, count it, or lower the quantity`;
  const beyond = need.minus(own);
  if (beyond.lte(0) || beyond.lte(there.minus(reserved))) return null;
  const others = decimal(reserved).minus(own).toString();
  return `${plain(in_stock)} in stock, of which ${plain(others)} is reserved for other jobs`;
}

/** "2.500" as people say it: "2.5". */
export const plain = (quantity: Decimal): string => decimal(quantity).toString();
