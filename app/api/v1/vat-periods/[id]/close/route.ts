import { endpoint } from "@/lib/api/endpoint";
import { closeVatPeriod } from "@/lib/receipts/commands/vat-periods";
import { VatPeriodWritten } from "@/lib/receipts/day-returns";

export const POST = endpoint(closeVatPeriod, {
  summary: "Close a VAT period that has ended",
  description: "From then on nothing can be issued or credited within it.",
  returns: VatPeriodWritten,
});
