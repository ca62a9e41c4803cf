import "server-only";
import { z } from "zod";
import { may } from "@/lib/core/actor";
import { query } from "@/lib/core/query";
import { type OrderNeed, orderNeeds } from "@/lib/stock/queries/order-needs";

/** A need; what one costs only for those who may see costs. */
export type SuggestedPart = Omit<OrderNeed, "cost_net"> & { cost_net?: string | null };

/** Returns what jobs require and what runs low, by supplier, with how many to order; what is covered by orders and drafts has zero. */
export const suggestedParts = query({
  name: "purchase_orders.suggested",
  permission: "stock:read",
  input: z.strictObject({}),
  async run({ db, actor }): Promise<SuggestedPart[]> {
    const needs = await orderNeeds(db);
    return may(actor, "stock:cost") ? needs : needs.map(({ cost_net: _, ...need }) => need);
  },
});
