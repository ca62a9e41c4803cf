import { SalesParameters, withPeriod } from "@/lib/accounting/reports/api-schema";
import { SALES_FILE } from "@/lib/accounting/reports/report-files";
import { SalesFigures } from "@/lib/accounting/reports/responses";
import { salesReport } from "@/lib/accounting/reports/sales";
import { reportEndpoint } from "@/lib/api/report-endpoint";

export const GET = reportEndpoint(salesReport, SALES_FILE, {
  summary: "Sales by day, week, month, type, technician, tax code or kind of work",
  description: "The present month where no days are given.",
  returns: SalesFigures,
  input: SalesParameters,
  toInput: withPeriod,
});
