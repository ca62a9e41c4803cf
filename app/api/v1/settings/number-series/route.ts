import { endpoint } from "@/lib/api/endpoint";
import { listSeries } from "@/lib/documents/series";
import { NumberSeriesRow } from "@/lib/documents/status-returns";

export const GET = endpoint(listSeries, {
  list: true,
  summary: "Number series, with the next number of each",
  returns: NumberSeriesRow,
});
