import { z } from "zod";
import { instant } from "@/lib/core/input/fields";
import { ORDER_STATES, SupplierLine } from "./schema/order";

const price = z.string().nullable();

export const AskedSupplier = z.object({
  supplier_id: z.uuid(),
  supplier: z.string(),
  state: z.enum(["answered", "away"]),
  problem: z.string().nullable().meta({ description: "Why it did not answer, in words." }),
  made_up: z.boolean().meta({ description: "A sandbox: nothing of it is true." }),
});
export type AskedSupplier = z.infer<typeof AskedSupplier>;

export const Offer = z.object({
  supplier_id: z.uuid(),
  supplier: z.string(),
  source: z.enum(["asked", "kept", "price_file"]).meta({
    description: "Said just now; said before and kept, as the supplier did not answer; from its price file.",
  }),
  made_up: z.boolean(),
  unit_net: z.string().meta({ description: "What one costs the garage, without VAT." }),
  unit_list: price,
  unit_surcharge: price.meta({ description: "Charged until the old unit is sent back." }),
  availability: z.enum(["in_stock", "from_hub", "part_available", "out_of_stock", "unknown"]),
  branch: z.number().nullable().meta({ description: "How many the branch has." }),
  hub: z.number().nullable().meta({ description: "How many the hub has." }),
  earliest: instant.nullable(),
  as_at: z.string().meta({ description: "When it was said; for a price file the day from which it holds." }),
  old: z.boolean().meta({ description: "Said more than a day ago; for a price file a year." }),
  retail: price.meta({ description: "The price by the garage's mark-up, without VAT." }),
  trade: price,
});
export type Offer = z.infer<typeof Offer>;

export const PartOffers = z.object({
  part_number: z.string(),
  quantity: z.string(),
  offers: z.array(Offer).meta({ description: "The cheapest first." }),
  unknown_to: z.array(z.string()).meta({ description: "The suppliers who do not know the part." }),
});
export type PartOffers = z.infer<typeof PartOffers>;

export const PricesAnswer = z.object({ suppliers: z.array(AskedSupplier), parts: z.array(PartOffers) });
export type PricesAnswer = z.infer<typeof PricesAnswer>;

export const FoundPart = z.object({
  supplier_id: z.uuid(),
  supplier: z.string(),
  made_up: z.boolean(),
  part_number: z.string(),
  brand: z.string().nullable(),
  manufacturer_number: z.string().nullable(),
  description: z.string(),
  unit: z.string().nullable(),
  unit_list: price,
  unit_surcharge: price,
  vat_code: z.enum(["S", "R", "Z", "E"]),
});

export const FoundParts = z.object({ suppliers: z.array(AskedSupplier), parts: z.array(FoundPart) });
export type FoundParts = z.infer<typeof FoundParts>;

export const SentOrder = z.object({
  id: z.uuid(),
  purchase_order_id: z.uuid(),
  reference: z.string().meta({ description: "By which the supplier knows it." }),
  state: z.enum(ORDER_STATES),
});

export const SupplierOrderAnswer = SentOrder.extend({
  supplier: z.string(),
  made_up: z.boolean(),
  supplier_order_id: z.string().nullable().meta({ description: "The supplier's number of it." }),
  supplier_status: z.string().nullable(),
  supplier_invoice: z
    .string()
    .nullable()
    .meta({ description: "The number of their invoice for it, once they tell it." }),
  supplier_lines: z.array(SupplierLine).nullable(),
  outcome: z.string().nullable(),
  problem: z.string().nullable(),
  sent_at: instant.nullable(),
  asked_at: instant.nullable(),
  created_at: instant,
});
export type SupplierOrderAnswer = z.infer<typeof SupplierOrderAnswer>;
