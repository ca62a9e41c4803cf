import { z } from "zod";
import { instant } from "@/lib/core/input/fields";

const text = z.string().nullable();

export const SupplierInList = z
  .object({
    id: z.uuid(),
    name: z.string(),
    account_number: text,
    email: text,
    telephone: text,
    locality: text,
    postcode: text,
    account_held: z.boolean(),
    credit_limit: text,
    credit_terms: z.int().nullable(),
    items: z.int(),
    created_at: instant,
    updated_at: instant,
    version: z.int(),
  })
  .meta({ id: "SupplierInList" });

export type SupplierRow = z.infer<typeof SupplierInList>;

/** A supplier as a command returns it. */
export const SupplierWritten = SupplierInList.omit({ items: true })
  .extend({
    fax: text,
    address: text,
    notes: text,
  })
  .meta({ id: "SupplierWritten" });

export const SupplierWhole = z
  .object({ ...SupplierInList.shape, fax: text, address: text, notes: text })
  .meta({ id: "SupplierWhole" });
