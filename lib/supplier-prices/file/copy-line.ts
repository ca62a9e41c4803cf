import { findTyreSize, tyreSizeDigits } from "@/lib/stock/rules/tyre-size";
import type { PriceRow } from "../rules/price-row";
import { priceText } from "../rules/price-text";

/** The columns of what a supplier says of a part, in the order of `copyLine`: prices first, as they are compared by themselves. */
export const SAID_COLUMNS = [
  ...[
    "net_price",
    "list_price",
    "surcharge",
    "part_number",
    "description",
    "brand",
    "manufacturer_number",
    "unit",
  ],
  ...["vat_code", "barcode", "discount_code", "superseded_by", "discontinued"],
] as const;

const NULL = "\\N";
const OTHERS = ["barcode", "discount_code", "superseded_by"] as const;

/** Returns a row as COPY writes and reads these columns, so that what is held and what a file says can be compared as bytes. */
export function copyLine(row: PriceRow): string {
  let line = `${priceText(row.net)}\t${orNull(row.list)}\t${orNull(row.surcharge)}\t${escaped(row.part_number)}\t${escaped(row.text("description"))}\t${cell(row.text("brand"))}\t${cell(row.text("manufacturer_number"))}\t${cell(row.text("unit"))}\t${row.vat_code}`;
  for (const field of OTHERS) line += `\t${cell(row.text(field))}`;
  return `${line}\tf`;
}

/** By which a part is found: worked out of what is said, so that it is not compared. In the order of `foundBy`. */
export const FOUND_BY = ["part_key", "tyre_size"] as const;

/** Returns these columns of a row, as COPY reads them. */
export function foundBy(row: PriceRow): string {
  const size = findTyreSize(row.text("description"));
  return `${escaped(row.part_key)}\t${size ? tyreSizeDigits(size) : NULL}`;
}

const orNull = (price: number): string => (price < 0 ? NULL : priceText(price));
const cell = (text: string): string => (text === "" ? NULL : escaped(text));
/** Control characters are no part of a row's texts. */
const escaped = (text: string): string => (text.includes("\\") ? text.replaceAll("\\", "\\\\") : text);
