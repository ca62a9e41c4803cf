import { endpoint } from "@/lib/api/endpoint";
import { listSeries } from "@/lib/documents/queries/number-series";
import { NumberSeriesRow } from "@/lib/documents/schema/custom-status-responses";

export const GET = endpoint(listSeries, {
  list: true,
  summary: "Number series, with the next number of each",
  returns: NumberSeriesRow,
});
