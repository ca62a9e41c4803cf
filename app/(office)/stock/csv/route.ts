import { may } from "@/lib/core/actor";
import { csvDownload } from "@/lib/lists/csv";
import { stockCsv } from "@/lib/stock/csv-columns";
import { listStock } from "@/lib/stock/queries/stock-items";

export const GET = csvDownload(listStock, {
  columns: (actor) => stockCsv(may(actor, "stock:cost")),
  filename: "stock",
});
