import { endpoint } from "@/lib/api/endpoint";
import { Id } from "@/lib/auth/returns";
import { removeVatPeriod } from "@/lib/receipts/commands/vat-periods";

export const DELETE = endpoint(removeVatPeriod, {
  summary: "Take away a VAT period that was made by mistake",
  description: "A closed one stays: CONFLICT.",
  returns: Id,
});
