import { endpoint } from "@/lib/api/endpoint";
import { ProfitAsked, withPeriod } from "@/lib/reports/api-schema";
import { profitAndLoss } from "@/lib/reports/profit-and-loss";
import { ProfitFigures } from "@/lib/reports/returns";

export const GET = endpoint(profitAndLoss, {
  summary: "Profit and loss, beside the period before",
  description: "The present month where no days are given.",
  returns: ProfitFigures,
  alsoNeeds: "stock:cost",
  input: ProfitAsked,
  toInput: withPeriod,
});
