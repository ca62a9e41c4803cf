import { endpoint } from "@/lib/api/endpoint";
import { SalesAsked, withPeriod } from "@/lib/reports/api-schema";
import { SalesFigures } from "@/lib/reports/returns";
import { salesReport } from "@/lib/reports/sales";

export const GET = endpoint(salesReport, {
  summary: "Sales by day, week, month, type, technician, tax code or kind of work",
  description: "The present month where no days are given.",
  returns: SalesFigures,
  input: SalesAsked,
  toInput: withPeriod,
});
