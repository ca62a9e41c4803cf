import { ReceiptsParameters, withPeriod } from "@/lib/accounting/reports/api-schema";
import { receiptsReport } from "@/lib/accounting/reports/receipts-by-method";
import { RECEIPTS_FILE } from "@/lib/accounting/reports/report-files";
import { ReceiptsFigures } from "@/lib/accounting/reports/responses";
import { reportEndpoint } from "@/lib/api/report-endpoint";

export const GET = reportEndpoint(receiptsReport, RECEIPTS_FILE, {
  summary: "Receipts by method or day",
  description: "The present month where no days are given.",
  returns: ReceiptsFigures,
  input: ReceiptsParameters,
  toInput: withPeriod,
});
