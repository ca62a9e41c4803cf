import { z } from "zod";
import { instant } from "@/lib/core/input/fields";
import { ORDER_STATUSES } from "./rules/order-status";
import { ORDERED_HOW } from "./rules/ordered-how";
import { PART_STATES } from "./rules/part-state";
import { RETURN_KINDS, RETURN_STATUSES } from "./rules/return-words";

const text = z.string().nullable();
const key = z.uuid().nullable();
/** Only for those who may see costs. */
const cost = text.optional();

const head = {
  id: z.uuid(),
  number: text,
  supplier_id: z.uuid(),
  status: z.enum(ORDER_STATUSES),
  fulfilment: z.enum(["delivery", "collection"]),
  ordered_how: z.enum(ORDERED_HOW).nullable(),
  ordered_date: text,
  expected_date: text,
  supplier_reference: text,
  notes: text,
  created_at: instant,
  updated_at: instant,
  version: z.int(),
};

/** An order as a command returns it. */
export const OrderWritten = z.object(head).meta({ id: "OrderWritten" });

export const OrderInList = z
  .object({
    ...head,
    supplier: z.string(),
    /** How many lines it has, and how many of them are still to come. */
    lines: z.int(),
    waiting: z.int(),
    /** Expected before today, and not all of it has come. */
    overdue: z.boolean(),
    total_net: cost,
  })
  .meta({ id: "OrderInList" });
export type OrderRow = z.infer<typeof OrderInList>;

export const OrderLineShown = z
  .object({
    id: z.uuid(),
    stock_item_id: key,
    document_line_id: key,
    /** The job for which it is bought; null where it is for the shelf, or the job is gone. */
    document_id: key,
    document_number: text,
    /** Whether it was bought for a job that needs it no more. */
    line_removed: z.boolean(),
    part_number: text,
    description: z.string(),
    quantity: z.string(),
    quantity_received: z.string(),
    quantity_cancelled: z.string(),
    /** What goes back, or went: old units apart. */
    quantity_returned: z.string(),
    to_come: z.string(),
    tax_code: z.string(),
    expected_date: text,
    unit_cost: cost,
    unit_surcharge: cost,
    line_net: cost,
    /** What is odd about the price: `nothing` is charged, or it is more than a year `old`. */
    price_doubt: z.enum(["nothing", "old"]).nullable().optional(),
  })
  .meta({ id: "OrderLineShown" });

export const OrderWhole = z
  .object({ ...OrderInList.shape, lines: z.array(OrderLineShown) })
  .meta({ id: "OrderWhole" });

export const OrderReceived = z
  .object({
    ...head,
    variances: z.array(z.object({ id: z.uuid(), difference: z.string() })),
  })
  .meta({ id: "OrderReceived" });

const back = {
  id: z.uuid(),
  supplier_id: z.uuid(),
  kind: z.enum(RETURN_KINDS),
  status: z.enum(RETURN_STATUSES),
  stock_item_id: key,
  purchase_order_line_id: key,
  part_number: text,
  description: z.string(),
  quantity: z.string(),
  credited_quantity: z.string(),
  return_reference: text,
  credit_reference: text,
  reason: text,
  sent_on: text,
  credited_on: text,
  created_at: instant,
  updated_at: instant,
  version: z.int(),
  unit_credit: cost,
  credited_net: cost,
};

/** A return as a command returns it. */
export const ReturnWritten = z.object(back).meta({ id: "ReturnWritten" });

export const ReturnInList = z
  .object({
    ...back,
    supplier: z.string(),
    order_id: key,
    order_number: text,
    /** Days since it was sent, or put aside. */
    age_days: z.int(),
    owed_net: cost,
  })
  .meta({ id: "ReturnInList" });
export type ReturnRow = z.infer<typeof ReturnInList>;

/** The drafts that were made of what is needed. */
export const OrdersMade = z
  .object({
    orders: z.array(OrderWritten).meta({ description: "One for each supplier." }),
    left_out: z
      .array(z.uuid())
      .meta({ description: "Stock items of which enough is on order, or on drafts, already." }),
  })
  .meta({ id: "OrdersMade" });

/** A counted item that runs low, or for which jobs wait. */
export const OrderSuggestion = z
  .object({
    id: z.uuid().meta({ description: "The stock item." }),
    part_number: z.string(),
    description: z.string(),
    supplier_id: key,
    supplier: text,
    quantity_available: z.string(),
    quantity_required: z.string(),
    quantity_on_order: z.string(),
    on_drafts: z.string().meta({ description: "What drafts of orders would bring." }),
    low_stock_level: text,
    minimum_order_quantity: text,
    suggested_quantity: z
      .string()
      .meta({ description: "How many to order; 0 where orders or drafts cover it." }),
    cost_net: cost,
  })
  .meta({ id: "OrderSuggestion" });

/** A part of a job, and where it is. */
export const PartOfJob = z
  .object({
    id: z.uuid().meta({ description: "The line: `document_line_id` of a line to order." }),
    part_number: text,
    description: z.string(),
    quantity: z.string(),
    stock_item_id: key,
    supplier_id: key,
    supplier: text,
    state: z.enum(PART_STATES).meta({
      description: "Here, coming, on a draft of an order, or none of these.",
    }),
    may_order: z.boolean(),
    came: z.string().meta({ description: "How many were ordered for this line, came, and stayed." }),
    order_id: key.meta({ description: "The order that brings it." }),
    order_number: text,
    expected_date: text,
  })
  .meta({ id: "PartOfJob" });
