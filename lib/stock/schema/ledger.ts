import { z } from "zod";
import { Day, firstDay, lastDay } from "@/lib/core/dates/day-fields";
import { instant, needed, wholeInAddress } from "@/lib/core/input/fields";
import { supplierId } from "@/lib/core/input/id-fields";
import { listParams } from "@/lib/core/input/list";
import type { MovementShown } from "../responses";
import { deadStockList, ledgerList, valuationList } from "./further-lists";
import { MOVEMENT_KINDS } from "./stock-item";

const category = needed("Give at least one character", 120)
  .optional()
  .meta({ description: "Only this category." });

/** `item_id`: only the movements of one item. `delivery_id`: only what came with one delivery. */
export const LedgerList = listParams(ledgerList.sorts, {
  item_id: z.uuid().optional().meta({ description: "Only this stock item." }),
  delivery_id: z.uuid().optional().meta({ description: "Only this delivery." }),
  kind: z.enum(MOVEMENT_KINDS).optional().meta({ description: "What kind it is of." }),
  supplier_id: supplierId.filter,
  from: firstDay,
  to: lastDay,
});

export type LedgerRow = z.infer<typeof MovementShown> & { part_number: string; description: string };

/** `at`: the day at whose end, in London, the stock is valued; today if it is not given. */
export const Valuation = z.strictObject({
  at: Day.optional().meta({ description: "The day." }),
  category,
  supplier_id: supplierId.filter,
});

export const ValuationList = listParams(valuationList.sorts, Valuation.shape);

const Valued = z.object({
  id: z.uuid(),
  part_number: z.string(),
  description: z.string(),
  category: z.string().nullable(),
  supplier: z.string().nullable(),
  quantity: z.string(),
  unit_value: z.string().nullable(),
  value: z.string(),
});
export const ValuedRow = Valued;
export type ValuedRow = z.infer<typeof Valued>;

export const DEAD_AFTER = [3, 6, 12, 24, 36] as const;

/** `months`: counted stock of which none was sold for so long. */
export const DeadStock = listParams(deadStockList.sorts, {
  months: wholeInAddress(1, 120).default(12).meta({ description: "None was sold for so many months." }),
  category,
  supplier_id: supplierId.filter,
});

const text = z.string().nullable();

export const DeadStockRow = z.object({
  id: z.uuid(),
  part_number: z.string(),
  description: z.string(),
  category: text,
  location: text,
  supplier_id: text,
  supplier: text,
  quantity_in_stock: z.string(),
  last_purchased_date: text,
  last_sold_date: text,
  /** The day since when none was sold: of the last sale, else of the last delivery, else of its entry. */
  idle_since: z.string(),
  /** Whole months since then. */
  months: z.int(),
  updated_at: instant,
  value: text.optional(),
});
export type DeadStockRow = z.infer<typeof DeadStockRow>;
