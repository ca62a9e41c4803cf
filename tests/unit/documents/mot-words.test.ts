import { expect, test } from "vitest";
import { motKindName, motResultName, resultsOf, shownResult } from "@/lib/vehicles/rules/mot-words";

test("GA4's words are said as a tester says them, and what is none of them stands as it is", () => {
  expect(["Full", "Retest", "Duplicate", "Voluntary", null].map(motKindName)).toEqual([
    "MOT test",
    "MOT retest",
    "Duplicate certificate",
    "Voluntary",
    null,
  ]);
  expect(["Pass", "fail", "Pass Retest", "Fail Retest", "Aborted", null].map(motResultName)).toEqual([
    "Passed",
    "Failed",
    "Retest passed",
    "Retest failed",
    "Aborted",
    null,
  ]);
});

test("a retest is passed or failed as a retest", () => {
  expect(resultsOf("Retest")).toEqual(["Pass Retest", "Fail Retest"]);
  expect(resultsOf("Full")).toEqual(["Pass", "Fail", "Pass Retest", "Fail Retest"]);
  expect(shownResult("Retest", "Pass")).toBe("Pass Retest");
  expect(shownResult("Retest", "Fail")).toBe("Fail Retest");
  expect(shownResult("Full", "Pass")).toBe("Pass");
  expect(shownResult("Retest", null)).toBeNull();
});
