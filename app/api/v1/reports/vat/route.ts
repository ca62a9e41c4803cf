import { reportEndpoint } from "@/lib/api/report-endpoint";
import { VatAsked, withPeriod } from "@/lib/reports/api-schema";
import { VAT_FILE } from "@/lib/reports/report-files";
import { VatFigures } from "@/lib/reports/returns";
import { vatSummary } from "@/lib/reports/vat-summary";

export const GET = reportEndpoint(vatSummary, VAT_FILE, {
  summary: "The nine boxes of a VAT return",
  description: "The present month where no days are given.",
  returns: VatFigures,
  input: VatAsked,
  toInput: withPeriod,
});
