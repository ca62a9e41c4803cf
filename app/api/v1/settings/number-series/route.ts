import { endpoint } from "@/lib/api/endpoint";
import { NumberSeriesRow } from "@/lib/settings/returns";
import { listSeries } from "@/lib/settings/series";

export const GET = endpoint(listSeries, {
  list: true,
  summary: "Number series, with the next number of each",
  returns: NumberSeriesRow,
});
