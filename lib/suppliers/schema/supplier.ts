import { z } from "zod";
import { exactly } from "@/lib/core/database/filters";
import { needed } from "@/lib/core/input/fields";
import { archived, listParams } from "@/lib/core/input/list";

export const SupplierList = listParams(["name"], {
  ...exactly("account_number", needed("Give at least one character", 40)),
  ...exactly("email", z.string().trim().min(3).max(254)),
  archived,
});

/** An archived supplier is found only with `archived`. */
export const SupplierGet = z.strictObject({ id: z.uuid(), archived });

export interface SupplierRow {
  id: string;
  name: string;
  account_number: string | null;
  email: string | null;
  telephone: string | null;
  locality: string | null;
  postcode: string | null;
  account_held: boolean;
  credit_limit: string | null;
  credit_terms: number | null;
  /** The number of stock items bought from them. */
  items: number;
  created_at: string;
  updated_at: string;
  version: number;
}

/** A part from a supplier that was fitted. */
export const SupplierLine = z.object({
  line_id: z.string(),
  document_id: z.string(),
  document_type: z.string(),
  document_number: z.string().nullable(),
  document_date: z.string().nullable(),
  part_number: z.string().nullable(),
  description: z.string(),
  quantity: z.string().nullable(),
  supplier_invoice: z.string().nullable(),
  /** Only for those who may see costs. */
  line_cost: z.string().nullable().optional(),
});
export type SupplierLine = z.infer<typeof SupplierLine>;

export interface Supplier extends SupplierRow {
  fax: string | null;
  address: string | null;
  notes: string | null;
  deleted_at: string | null;
  /** The latest fitted parts from this supplier. */
  lines: SupplierLine[];
}
