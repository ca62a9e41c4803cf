import { ProfitParameters, withPeriod } from "@/lib/accounting/reports/api-schema";
import { profitAndLoss } from "@/lib/accounting/reports/profit-and-loss";
import { PROFIT_FILE } from "@/lib/accounting/reports/report-files";
import { ProfitFigures } from "@/lib/accounting/reports/responses";
import { reportEndpoint } from "@/lib/api/report-endpoint";

export const GET = reportEndpoint(profitAndLoss, PROFIT_FILE, {
  summary: "Profit and loss, beside the period before",
  description: "The present month where no days are given.",
  returns: ProfitFigures,
  alsoNeeds: "stock:cost",
  input: ProfitParameters,
  toInput: withPeriod,
});
