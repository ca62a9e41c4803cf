import { z } from "zod";
import { instant } from "@/lib/core/input/fields";
import { PriceFileCheck } from "./schema/check";

const text = z.string().nullable();

/** A part of a supplier with the price that holds today; of a part that is only announced, the price to come. */
export const SupplierPrice = z
  .object({
    id: z.uuid(),
    supplier_id: z.uuid(),
    part_number: z.string(),
    description: z.string(),
    brand: text,
    manufacturer_number: text,
    unit: text,
    net_price: z.string(),
    list_price: text,
    /** Charged until the old unit is sent back. */
    surcharge: text,
    vat_code: z.string(),
    barcode: text,
    discount_code: text,
    superseded_by: text,
    discontinued: z.boolean(),
    valid_from: z.string(),
    /** The price that is announced to follow, and its day. */
    next_price: text,
    next_from: text,
    /** How many prices are known of the part. */
    prices: z.int(),
  })
  .meta({ id: "SupplierPrice" });
export type SupplierPriceRow = z.infer<typeof SupplierPrice>;

/** A price file that was taken in. */
export const PriceFile = z
  .object({
    id: z.uuid(),
    file_name: z.string(),
    rows: z.int(),
    new_parts: z.int(),
    changed_prices: z.int(),
    unchanged: z.int(),
    missing_parts: z.int(),
    costs_set: z.int().meta({ description: "How many stock items' cost it set." }),
    made_by: text,
    created_at: instant,
  })
  .meta({ id: "PriceFile" });
export type PriceFileRow = z.infer<typeof PriceFile>;

/** One price of a part, the newest first. */
export const FormerPrice = z.object({
  id: z.string(),
  net_price: z.string(),
  list_price: text,
  surcharge: text,
  discontinued: z.boolean(),
  valid_from: z.string(),
  valid_until: text,
  file_name: text,
});
export type FormerPrice = z.infer<typeof FormerPrice>;

/** What became of a price file that was sent. */
export const PriceFileSent = z
  .object({
    /** The file as it was taken in; null for a dry run, and where the same file was taken in before. */
    taken: z
      .object({
        id: z.uuid(),
        file_name: z.string(),
        rows: z.int(),
        new_parts: z.int(),
        changed_prices: z.int(),
        unchanged: z.int(),
        missing_parts: z.int(),
        costs_set: z.int(),
      })
      .nullable(),
    /** Whether the same file was the last one, so that nothing has changed. */
    taken_before: z.boolean(),
    /** What a dry run has found. */
    check: PriceFileCheck.nullable(),
  })
  .meta({ id: "PriceFileSent" });
