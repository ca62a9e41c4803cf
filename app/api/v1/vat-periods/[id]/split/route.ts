import { endpoint } from "@/lib/api/endpoint";
import { splitVatPeriod } from "@/lib/receipts/commands/amend-vat-periods";
import { VatPeriodWritten } from "@/lib/receipts/day-returns";

export const POST = endpoint(splitVatPeriod, {
  list: true,
  summary: "Make two VAT periods of one",
  description: "Answers with both. CONFLICT once it is closed with documents in it.",
  returns: VatPeriodWritten,
  answer: ({ periods }) => periods,
  status: 200,
  example: { body: { starts_on: "2026-12-01" } },
});
