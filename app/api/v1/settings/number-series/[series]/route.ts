import { endpoint } from "@/lib/api/endpoint";
import { updateSeries } from "@/lib/documents/commands/number-series";
import { NumberSeriesRow } from "@/lib/documents/schema/custom-status-responses";

export const PUT = endpoint(updateSeries, {
  summary: "Set with which number a series goes on",
  returns: NumberSeriesRow,
  answer: ({ after }) => after,
  example: { body: { prefix: "", next_number: 1001 } },
});

export { PUT as PATCH };
