import { type Decimal, decimal } from "@/lib/core/money";

/** By how much one is dearer or cheaper than was agreed; null where it is not, or nothing was agreed. */
export function priceApart(
  agreed: Decimal | null,
  billed: Decimal,
): { each: Decimal; dearer: boolean } | null {
  if (agreed === null) return null;
  const each = decimal(billed).minus(agreed);
  return each.eq(0) ? null : { each: each.abs().toString(), dearer: each.gt(0) };
}
