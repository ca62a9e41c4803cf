import { makeVatPeriods } from "@/lib/accounting/commands/vat-periods";
import { listVatPeriods } from "@/lib/accounting/queries/vat-periods";
import { VatPeriodInList, VatPeriodWritten } from "@/lib/accounting/schema/day-responses";
import { endpoint } from "@/lib/api/endpoint";

export const GET = endpoint(listVatPeriods, {
  list: true,
  summary: "VAT periods, the latest first, with what was issued in each",
  returns: VatPeriodInList,
});

export const POST = endpoint(makeVatPeriods, {
  list: true,
  summary: "Make VAT periods ahead",
  returns: VatPeriodWritten,
  status: 201,
  example: { body: { starts_on: "2026-11-01", kind: "quarterly", count: 4 } },
});
