import type { SaidOfPart } from "@/lib/integrations/parts-supplier";
import type { OfferedTyre } from "@/lib/stock/rules/tyre-offer";
import { partKey } from "@/lib/supplier-prices/rules/part-key";

/** Under which what a supplier says of a part is found. */
export const saidKey = (supplier_id: string, part_number: string): string =>
  `${supplier_id} ${partKey(part_number)}`;

/** What suppliers say of parts, by `saidKey`. */
export type SaidParts = Readonly<Record<string, SaidOfPart>>;

/** What is said of the part of a line; undefined without a supplier or a part number, and where that supplier was not asked. */
export const saidOfLine = (
  said: SaidParts,
  { supplier_id, part_number }: { supplier_id: string | null; part_number: string | null },
): SaidOfPart | undefined =>
  supplier_id && part_number ? said[saidKey(supplier_id, part_number)] : undefined;

/** Tyres that can be offered, with those that suppliers have told of in place of what their price files say of the same. */
export function withAsked(
  known: readonly OfferedTyre[],
  asked: readonly OfferedTyre[],
): readonly OfferedTyre[] {
  const keyOf = ({ supplier_id, part_number }: OfferedTyre) => saidKey(supplier_id ?? "", part_number);
  const told = new Set(asked.map(keyOf));
  return [...known.filter((one) => one.source !== "price_file" || !told.has(keyOf(one))), ...asked];
}
