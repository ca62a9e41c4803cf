import { endpoint } from "@/lib/api/endpoint";
import { sendPriceFile } from "@/lib/supplier-prices/commands/send-price-file";
import { listPriceFiles } from "@/lib/supplier-prices/queries/price-files";
import { PriceFile, PriceFileSent } from "@/lib/supplier-prices/responses";
import { getSupplier } from "@/lib/suppliers/queries/suppliers";

export const GET = endpoint(listPriceFiles, {
  summary: "Price files of a supplier that were taken in",
  list: true,
  returns: PriceFile,
  parent: getSupplier,
});

export const POST = endpoint(sendPriceFile, {
  summary: "Take a supplier's price file in",
  description:
    "The body is the file itself: CSV in UTF-8 or Windows-1252, at most 100 MB. With `dry_run=true` it only says what would happen. A file with an error is refused whole, naming the lines, unless `leave_out_errors=true`. The same file again changes nothing. Needs `stock:cost` too.",
  returns: PriceFileSent,
  parent: getSupplier,
  alsoNeeds: "stock:cost",
  rawBody: "text/csv",
  status: 200,
});
