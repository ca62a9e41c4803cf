import { closeVatPeriod } from "@/lib/accounting/commands/vat-periods";
import { VatPeriodWritten } from "@/lib/accounting/schema/day-responses";
import { endpoint } from "@/lib/api/endpoint";

export const POST = endpoint(closeVatPeriod, {
  summary: "Close a VAT period that has ended",
  description: "From then on nothing can be issued or credited within it.",
  returns: VatPeriodWritten,
});
