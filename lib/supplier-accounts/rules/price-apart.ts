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

/** Whether what came costs something else than was agreed, by what is billed for it. */
export const costsOther = ({
  kind,
  purchase_receipt_id,
  agreed,
  unit_net,
}: {
  kind: string;
  purchase_receipt_id: string | null;
  agreed: Decimal | null;
  unit_net: Decimal;
}): boolean =>
  kind === "part" &&
  purchase_receipt_id !== null &&
  (agreed === null || priceApart(agreed, unit_net) !== null);
