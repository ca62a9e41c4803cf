import { decimal, pounds } from "@/lib/core/money";
import type { LineType } from "@/lib/pricing/rules/line-types";
import { lineSums } from "@/lib/pricing/rules/totals";
import type { DemoCustomer } from "./customers";
import { ACCIDENT_REPAIR, type Job } from "./jobs";
import { type DemoItem, fitting } from "./stock-items";
import type { DemoCar } from "./vehicles";

/** A line before it is put on a document. */
export interface LineDraft {
  item_type: LineType;
  description: string;
  quantity: string;
  unit_price: string;
  unit_cost?: string;
  part_number?: string;
  item?: DemoItem;
  discount_percent?: string;
  tax_code?: "T1" | "T9";
  technician?: string;
  approval?: string;
}

const LABOUR_RATE = "68.00";

/** Returns the lines for some jobs on a vehicle, at the customer's prices. */
export function linesFor(
  jobs: Job[],
  car: DemoCar,
  items: DemoItem[],
  customer: DemoCustomer,
  technician: string,
): LineDraft[] {
  const fit = [...car.row.make, ...car.row.model].reduce((sum, letter) => sum + letter.charCodeAt(0), 0);
  return jobs.flatMap((job) => [
    {
      item_type: "labour" as const,
      description: job.labour,
      quantity: job.hours,
      unit_price: `${customer.labour_rate ?? LABOUR_RATE}00`,
      technician,
    },
    ...job.parts.map(([category, quantity]) => {
      const item = fitting(items, category, car.model.tyre, fit);
      return partLine(item, quantity, customer.trade_parts);
    }),
    ...(job.sundries
      ? [{ item_type: "sundries" as const, description: "Sundries", quantity: "1", unit_price: job.sundries }]
      : []),
  ]);
}

const partLine = (item: DemoItem, quantity: string, trade: boolean): LineDraft => ({
  item_type: "part",
  description: item.description,
  part_number: item.part_number,
  item,
  quantity,
  unit_price: trade ? item.trade_price_net : item.retail_price_net,
  unit_cost: item.cost_net,
});

/** A line for an MOT that the garage tests itself: outside the scope of VAT, never above the legal maximum, never discounted. */
export const motLine = (price: string, technician: string): LineDraft => ({
  item_type: "mot",
  description: "MOT test, class 4",
  quantity: "1",
  unit_price: price,
  tax_code: "T9",
  technician,
});

export function accidentLines(technician: string): LineDraft[] {
  const { labour, hours, parts, paint } = ACCIDENT_REPAIR;
  return [
    { item_type: "labour", description: labour, quantity: hours, unit_price: LABOUR_RATE, technician },
    ...parts.map(({ description, part_number, price, cost }) => ({
      item_type: "part" as const,
      description,
      part_number,
      quantity: "1",
      unit_price: price,
      unit_cost: cost,
    })),
    { item_type: "paint", description: "Paint and materials", quantity: "1", unit_price: paint },
  ];
}

export interface Discounts {
  discount_percent: string;
  labour_discount_percent: string;
  parts_discount_percent: string;
}

/** Turns a draft into a document line's row. */
export function lineRow(
  draft: LineDraft,
  on: { id: string; document_id: string; position: number; created_at: string; discounts: Discounts },
) {
  const tax_code = draft.tax_code ?? "T1";
  const tax_rate = tax_code === "T1" ? "20" : "0";
  const own = draft.discount_percent ?? "0";
  return {
    id: on.id,
    document_id: on.document_id,
    position: on.position,
    item_type: draft.item_type,
    description: draft.description,
    part_number: draft.part_number ?? null,
    stock_item_id: draft.item?.id ?? null,
    supplier_id: null as string | null,
    quantity: draft.quantity,
    unit_price: draft.unit_price,
    unit_cost: draft.unit_cost ?? null,
    discount_percent: own,
    tax_code,
    tax_rate,
    ...lineSums({ ...draft, discount_percent: own, tax_rate }, on.discounts),
    line_cost: draft.unit_cost ? pounds(decimal(draft.unit_cost).times(draft.quantity)) : null,
    approval: draft.approval ?? null,
    technician: draft.technician ?? null,
    created_at: on.created_at,
  };
}

export type DemoLine = ReturnType<typeof lineRow>;
