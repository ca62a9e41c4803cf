import { reportEndpoint } from "@/lib/api/report-endpoint";
import { ProfitAsked, withPeriod } from "@/lib/reports/api-schema";
import { profitAndLoss } from "@/lib/reports/profit-and-loss";
import { PROFIT_FILE } from "@/lib/reports/report-files";
import { ProfitFigures } from "@/lib/reports/returns";

export const GET = reportEndpoint(profitAndLoss, PROFIT_FILE, {
  summary: "Profit and loss, beside the period before",
  description: "The present month where no days are given.",
  returns: ProfitFigures,
  alsoNeeds: "stock:cost",
  input: ProfitAsked,
  toInput: withPeriod,
});
