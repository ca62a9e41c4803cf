import { splitVatPeriod } from "@/lib/accounting/commands/change-vat-periods";
import { VatPeriodWritten } from "@/lib/accounting/schema/day-responses";
import { endpoint } from "@/lib/api/endpoint";

export const POST = endpoint(splitVatPeriod, {
  list: true,
  summary: "Make two VAT periods of one",
  description: "Answers with both. CONFLICT once it is closed with documents in it.",
  returns: VatPeriodWritten,
  answer: ({ periods }) => periods,
  status: 200,
  example: { body: { starts_on: "2026-12-01" } },
});
