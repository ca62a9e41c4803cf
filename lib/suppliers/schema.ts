import { z } from "zod";
import { needed } from "@/lib/core/fields";
import { exactly } from "@/lib/core/filters";
import { archived, listParams } from "@/lib/core/list";

export const SupplierList = listParams(["name"], {
  ...exactly("account_number", needed("Give at least one character", 40)),
  ...exactly("email", z.string().trim().min(3).max(254)),
  archived,
});

/** A supplier who is archived is found only by asking for them. */
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
  /** Stock items that are bought there. */
  items: number;
  created_at: string;
  updated_at: string;
  version: number;
}

/** A part that was fitted from a supplier. */
export interface SupplierLine {
  line_id: string;
  document_id: string;
  document_type: string;
  document_number: string | null;
  document_date: string | null;
  part_number: string | null;
  description: string;
  quantity: string | null;
  supplier_invoice: string | null;
  /** Only for those who may see costs. */
  line_cost?: string | null;
}

export interface Supplier extends SupplierRow {
  fax: string | null;
  address: string | null;
  notes: string | null;
  deleted_at: string | null;
  /** The latest parts fitted from there. */
  lines: SupplierLine[];
}
