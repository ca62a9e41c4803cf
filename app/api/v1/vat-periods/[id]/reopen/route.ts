import { reopenVatPeriod } from "@/lib/accounting/commands/vat-periods";
import { VatPeriodWritten } from "@/lib/accounting/schema/day-responses";
import { endpoint } from "@/lib/api/endpoint";

export const POST = endpoint(reopenVatPeriod, {
  summary: "Open a closed VAT period again",
  description: "The reason stands in the audit.",
  returns: VatPeriodWritten,
  example: { body: { reason: "The return was not filed yet" } },
});
