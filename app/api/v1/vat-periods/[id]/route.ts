import { changeVatPeriod, removeVatPeriod } from "@/lib/accounting/commands/change-vat-periods";
import { VatPeriodWritten } from "@/lib/accounting/schema/day-responses";
import { endpoint } from "@/lib/api/endpoint";
import { Id } from "@/lib/auth/responses";

export const PUT = endpoint(changeVatPeriod, {
  summary: "Give a VAT period other days",
  description: "CONFLICT once it is closed with documents in it.",
  returns: VatPeriodWritten,
  answer: ({ after }) => after,
  example: { body: { starts_on: "2026-11-01", ends_on: "2027-01-31" } },
});

export { PUT as PATCH };

export const DELETE = endpoint(removeVatPeriod, {
  summary: "Take away a VAT period that was made by mistake",
  description: "One that is closed with documents in it stays: CONFLICT.",
  returns: Id,
});
