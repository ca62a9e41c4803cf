import { decimalField } from "@/lib/core/input/fields";

export const Quantity = decimalField(
  { whole: 5, places: 3, signed: true },
  "A quantity up to 99,999, with at most 3 decimals",
).nullable();
export const UnitPrice = decimalField(
  { whole: 7, places: 4 },
  "A price from 0 to 9,999,999.9999; to take something off, give a discount or a credit note",
).nullable();
