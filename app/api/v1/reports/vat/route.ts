import { VatParameters, withPeriod } from "@/lib/accounting/reports/api-schema";
import { VAT_FILE } from "@/lib/accounting/reports/report-files";
import { VatFigures } from "@/lib/accounting/reports/responses";
import { vatSummary } from "@/lib/accounting/reports/vat-summary";
import { reportEndpoint } from "@/lib/api/report-endpoint";

export const GET = reportEndpoint(vatSummary, VAT_FILE, {
  summary: "The nine boxes of a VAT return",
  description: "The present month where no days are given.",
  returns: VatFigures,
  input: VatParameters,
  toInput: withPeriod,
});
