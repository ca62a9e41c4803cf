/** What a price file may say of a part, with the largest number of characters; the names are those of its columns. */
export const PRICE_FIELDS = {
  part_number: { label: "Part number", needed: true, longest: 80 },
  description: { label: "Description", needed: true, longest: 500 },
  net_price: { label: "Net price", needed: true, longest: 40 },
  brand: { label: "Brand", needed: false, longest: 120 },
  manufacturer_number: { label: "Maker's number", needed: false, longest: 80 },
  unit: { label: "Unit", needed: false, longest: 40 },
  list_price: { label: "List price", needed: false, longest: 40 },
  surcharge: { label: "Surcharge", needed: false, longest: 40 },
  vat_code: { label: "VAT code", needed: false, longest: 10 },
  barcode: { label: "Barcode", needed: false, longest: 80 },
  discount_code: { label: "Discount code", needed: false, longest: 40 },
  superseded_by: { label: "Superseded by", needed: false, longest: 80 },
  effective_from: { label: "Effective from", needed: false, longest: 40 },
} as const satisfies Record<string, { label: string; needed: boolean; longest: number }>;

export type PriceField = keyof typeof PRICE_FIELDS;

export const FIELD_NAMES = Object.keys(PRICE_FIELDS) as PriceField[];

export const NEEDED_FIELDS = FIELD_NAMES.filter((name) => PRICE_FIELDS[name].needed);

/** Which of the file's columns, by its own name, is which field. */
export type PriceMapping = Partial<Record<PriceField, string>>;

/** Names that suppliers and their programs give these columns. They are only proposed: a person says whether they are meant. */
const ALSO_CALLED: Partial<Record<PriceField, readonly string[]>> = {
  part_number: [
    "part_no",
    "partno",
    "part",
    "sku",
    "stock_code",
    "product_code",
    "item_code",
    "code",
    "article",
  ],
  description: ["desc", "product_description", "item_description", "product", "name", "title"],
  net_price: [
    "net",
    "cost",
    "cost_price",
    "your_price",
    "trade_price",
    "trade",
    "buy_price",
    "price",
    "nett",
  ],
  brand: ["make", "manufacturer", "supplier_brand"],
  manufacturer_number: ["mpn", "manufacturer_part_number", "oe_number", "maker_s_number"],
  unit: ["uom", "unit_of_measure", "pack", "per"],
  list_price: ["retail", "rrp", "list", "retail_price", "retail_net"],
  surcharge: ["core", "core_charge", "exchange", "exchange_surcharge", "old_unit", "deposit"],
  vat_code: ["vat", "tax_code"],
  barcode: ["ean", "ean13", "gtin", "upc"],
  discount_code: ["discount", "discount_group", "disc_code"],
  superseded_by: ["replaced_by", "supersession", "superseded", "supersedes_to"],
  effective_from: ["effective", "effective_date", "valid_from", "price_date", "date"],
};

/** A column's name in the form that is compared: case, spaces and dashes do not matter. */
export const columnKey = (header: string): string =>
  header
    .trim()
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, "_")
    .replace(/^_+|_+$/g, "");

/** Returns which columns are probably meant by which fields, for a person to confirm. */
export function proposedMapping(headers: readonly string[], known: PriceMapping): PriceMapping {
  const proposed: PriceMapping = { ...known };
  const free = headers.filter((header) => !Object.values(known).includes(header));
  for (const field of FIELD_NAMES) {
    if (proposed[field] !== undefined) continue;
    const names = ALSO_CALLED[field] ?? [];
    const found = names.flatMap((name) => free.filter((header) => columnKey(header) === name))[0];
    if (found === undefined) continue;
    proposed[field] = found;
    free.splice(free.indexOf(found), 1);
  }
  return proposed;
}
