import { reportEndpoint } from "@/lib/api/report-endpoint";
import { SalesAsked, withPeriod } from "@/lib/reports/api-schema";
import { SALES_FILE } from "@/lib/reports/report-files";
import { SalesFigures } from "@/lib/reports/returns";
import { salesReport } from "@/lib/reports/sales";

export const GET = reportEndpoint(salesReport, SALES_FILE, {
  summary: "Sales by day, week, month, type, technician, tax code or kind of work",
  description: "The present month where no days are given.",
  returns: SalesFigures,
  input: SalesAsked,
  toInput: withPeriod,
});
