import { reportEndpoint } from "@/lib/api/report-endpoint";
import { ReceiptsAsked, withPeriod } from "@/lib/reports/api-schema";
import { receiptsReport } from "@/lib/reports/receipts-by-method";
import { RECEIPTS_FILE } from "@/lib/reports/report-files";
import { ReceiptsFigures } from "@/lib/reports/returns";

export const GET = reportEndpoint(receiptsReport, RECEIPTS_FILE, {
  summary: "Receipts by method or day",
  description: "The present month where no days are given.",
  returns: ReceiptsFigures,
  input: ReceiptsAsked,
  toInput: withPeriod,
});
