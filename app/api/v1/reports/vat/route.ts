import { endpoint } from "@/lib/api/endpoint";
import { VatAsked, withPeriod } from "@/lib/reports/api-schema";
import { VatFigures } from "@/lib/reports/returns";
import { vatSummary } from "@/lib/reports/vat-summary";

export const GET = endpoint(vatSummary, {
  summary: "The nine boxes of a VAT return",
  description: "The present month where no days are given.",
  returns: VatFigures,
  input: VatAsked,
  toInput: withPeriod,
});
