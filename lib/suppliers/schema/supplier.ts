import { z } from "zod";
import { exactly } from "@/lib/core/database/filters";
import { needed } from "@/lib/core/input/fields";
import { archived, listParams } from "@/lib/core/input/list";
import { supplierList } from "../list";
import type { SupplierWhole } from "../responses";

export const SupplierList = listParams(supplierList.sorts, {
  ...exactly("account_number", needed("Give at least one character", 40)),
  ...exactly("email", z.string().trim().min(3).max(254)),
  archived,
});

/** An archived supplier is found only with `archived`. */
export const SupplierGet = z.strictObject({ id: z.uuid(), archived });

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

type Whole = z.infer<typeof SupplierWhole>;

export interface Supplier extends Whole {
  deleted_at: string | null;
  /** The latest fitted parts from this supplier. */
  lines: SupplierLine[];
}
