import { z } from "zod";
import { version } from "@/lib/core/input/fields";

/** What is sent, frozen as jsonb: the order, and to which line of ours each of its lines belongs, in the same order. */
export const FrozenOrder = z.strictObject({
  order: z.strictObject({
    reference: z.string().max(40),
    fulfilment: z.enum(["delivery", "collection"]),
    branch: z.string().nullable(),
    lines: z.array(
      z.strictObject({
        part_number: z.string(),
        quantity: z.string(),
        expected_pence: z.int().nullable(),
      }),
    ),
    allow_back_order: z.boolean(),
    notes: z.string().nullable(),
  }),
  line_ids: z.array(z.uuid()),
});
export type FrozenOrder = z.output<typeof FrozenOrder>;

export const SupplierLine = z.strictObject({
  part_number: z.string(),
  quantity: z.string(),
  unit_pence: z.int().nullable(),
  status: z.enum(["allocated", "back_order", "despatched", "cancelled"]),
  substituted_by: z.string().nullable(),
  expected: z.string().nullable(),
});
export type SupplierLine = z.output<typeof SupplierLine>;

export const SupplierStatus = z.enum([
  "accepted",
  "picking",
  "despatched",
  "delivered",
  "invoiced",
  "cancelled",
  "rejected",
]);

export const AnsweredOrder = z.strictObject({
  id: z.string(),
  reference: z.string(),
  status: SupplierStatus,
  invoice_number: z.string().nullable(),
  lines: z.array(SupplierLine),
});

export const ORDER_STATES = ["to_send", "sending", "unknown", "accepted", "refused", "cancelled"] as const;

export const SendOrder = z.strictObject({
  id: z.uuid().meta({ description: "The purchase order." }),
  version,
  allow_back_order: z
    .boolean()
    .default(false)
    .meta({ description: "Whether the supplier may take what it has not in stock." }),
  prices: z
    .array(
      z.strictObject({
        line_id: z.uuid(),
        unit_cost: z
          .string()
          .regex(/^\d{1,8}(\.\d{1,2})?$/, "A price in pounds and pence")
          .meta({ description: "In pounds, net, of one." }),
      }),
    )
    .max(500)
    .default([])
    .meta({
      description: "New prices that a person has agreed to, after the supplier refused for other prices.",
    }),
});

export const OneOrder = z.strictObject({ id: z.uuid().meta({ description: "The purchase order." }) });

/** What somebody has found out of an order of which the supplier's system does not tell: by telephone. */
export const SettleByHand = z.discriminatedUnion("taken", [
  z.strictObject({
    id: z.uuid(),
    taken: z.literal("yes"),
    supplier_order_id: z.string().trim().min(1, "The supplier's number of the order").max(200),
  }),
  z.strictObject({ id: z.uuid(), taken: z.literal("no") }),
]);
