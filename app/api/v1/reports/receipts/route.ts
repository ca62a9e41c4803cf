import { endpoint } from "@/lib/api/endpoint";
import { ReceiptsAsked, withPeriod } from "@/lib/reports/api-schema";
import { receiptsReport } from "@/lib/reports/receipts-by-method";
import { ReceiptsFigures } from "@/lib/reports/returns";

export const GET = endpoint(receiptsReport, {
  summary: "Receipts by method or day",
  description: "The present month where no days are given.",
  returns: ReceiptsFigures,
  input: ReceiptsAsked,
  toInput: withPeriod,
});
