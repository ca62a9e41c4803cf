import type { Decimal } from "@/lib/core/money";
import type { LineType } from "@/lib/pricing/rules/line-types";

/** A suggested line, offered while its description or part number is typed. */
export interface Suggestion {
  kind: "stock" | "job" | "text" | "past" | "supplier";
  id: string;
  item_type: LineType;
  description: string;
  part_number: string | null;
  stock_item_id: string | null;
  unit_price: Decimal | null;
  /** For parts of a supplier's price file. */
  supplier_id?: string;
  supplier?: string;
  /** Only for those who may see costs. */
  unit_cost?: Decimal | null;
  tax_code: string | null;
  nominal_code: string | null;
  guarantee: string | null;
  /** For stock items with a counted quantity. */
  available: Decimal | null;
  /** For past lines: when it was charged, and whether to this vehicle or to one of its model. */
  charged_on: string | null;
  this_vehicle: boolean;
  this_model?: boolean;
  quantity: Decimal | null;
}
