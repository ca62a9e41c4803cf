import { endpoint } from "@/lib/api/endpoint";
import { recordResults } from "@/lib/inspections/commands/record-results";
import { InspectionRecorded } from "@/lib/inspections/responses";

export const POST = endpoint(recordResults, {
  summary: "Record what was found of some items",
  description:
    "All or none. Each item is given whole, with the `revision` that was seen; CONFLICT names each that somebody else has recorded since. Without `state` it has the colour of its figures; worse may be said by hand, better with `better_because`.",
  returns: InspectionRecorded,
  status: 200,
  example: {
    body: {
      key: "0197a3a0-0000-7000-8000-000000000001",
      results: [
        {
          item_key: "tyre_front_left",
          revision: 0,
          measurements: [{ key: "tread", readings: ["2.9", "3.4", "3.1"] }],
          finding: "The tread is getting low.",
        },
      ],
    },
  },
});
