import type { Decimal } from "@/lib/core/money";
import type { LineType } from "@/lib/pricing/rules/line-types";

/** Something that a line may be, offered while its description or part number is typed. */
export interface Suggestion {
  kind: "stock" | "job" | "text" | "past";
  id: string;
  item_type: LineType;
  description: string;
  part_number: string | null;
  stock_item_id: string | null;
  unit_price: Decimal | null;
  /** Only for those who may see costs. */
  unit_cost?: Decimal | null;
  tax_code: string | null;
  nominal_code: string | null;
  guarantee: string | null;
  /** Of a stock item that is counted. */
  available: Decimal | null;
  /** Of a past line: when it was charged, to this very car or to one of its model. */
  charged_on: string | null;
  this_vehicle: boolean;
  this_model?: boolean;
  quantity: Decimal | null;
}
