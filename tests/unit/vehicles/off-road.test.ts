import { expect, test } from "vitest";
import { isGone, OFF_ROAD, offRoadHint, offRoadName } from "@/lib/vehicles/rules/off-road";

test("each way of being off the road has its words; only the scrapped and the exported are gone", () => {
  expect(OFF_ROAD.map(offRoadName)).toEqual(["Off the road (SORN)", "Scrapped", "Exported"]);
  expect(OFF_ROAD.filter(isGone)).toEqual(["scrapped", "exported"]);
  expect(offRoadHint("scrapped")).toBe("On file as scrapped");
  expect(offRoadName("stolen")).toBeNull();
  expect(isGone(null)).toBe(false);
});
