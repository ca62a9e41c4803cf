import { type Actor, may } from "@/lib/core/actor";
import { AppError } from "@/lib/core/errors";

const COSTS = [
  "cost_net",
  "cost_tax_code",
  "retail_markup_percent",
  "trade_markup_percent",
  "unit_cost",
  "unit_surcharge",
  "unit_credit",
  "credited_net",
];

/** FORBIDDEN if the actor gives a cost and may not see costs. */
export function requireCostRights(actor: Actor, fields: object): void {
  if (may(actor, "stock:cost")) return;
  const given = COSTS.filter((name) => (fields as Record<string, unknown>)[name] !== undefined);
  if (given.length > 0)
    throw new AppError("FORBIDDEN", "You may not set costs", {
      details: [
        { field: "permission", message: "stock:cost" },
        ...given.map((field) => ({ field, message: "Costs are for those who may see them" })),
      ],
    });
}
