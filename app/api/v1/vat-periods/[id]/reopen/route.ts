import { endpoint } from "@/lib/api/endpoint";
import { reopenVatPeriod } from "@/lib/receipts/commands/vat-periods";
import { VatPeriodWritten } from "@/lib/receipts/day-returns";

export const POST = endpoint(reopenVatPeriod, {
  summary: "Open a closed VAT period again",
  description: "The reason stands in the audit.",
  returns: VatPeriodWritten,
  example: { body: { reason: "The return was not filed yet" } },
});
