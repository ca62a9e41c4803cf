import { expect, test } from "vitest";
import { motExpiryOf } from "@/lib/integrations/vehicle-data";
import { coveredSince } from "@/lib/vehicle-data/rules/covered-since";
import { findingValue, findingWords } from "@/lib/vehicle-data/rules/finding-words";
import { FINDING_KINDS } from "@/lib/vehicle-data/rules/findings";
import { type KnownHistory, tellsMore, toldHistory } from "@/lib/vehicle-data/rules/told-history";

const file = (created_on: string) => ({ name: "f", kind: "delta" as const, url: "", size: 1, created_on });

test("the files reach back to the first day from which on none is missing", () => {
  expect(coveredSince([], [])).toBeNull();
  expect(coveredSince([], [file("2026-12-01"), file("2026-11-30")])).toBe("2026-11-30");
  expect(coveredSince(["2026-11-29 a", "2026-11-28 b"], [file("2026-11-30")])).toBe("2026-11-28");
  expect(coveredSince(["2026-11-27 a"], [file("2026-11-29"), file("2026-11-30")])).toBe("2026-11-29");
});

const test1 = { number: "1", completed_at: "2025-12-01T10:00:00Z", passed: true, expires: "2026-12-01" };
const KNOWN: KnownHistory = {
  ...{ make: "FORD", model: "FOCUS", first_used: "2016-03-01", recall: "yes", mot_expiry: "2026-12-01" },
  tests: [test1],
};
const SAID = {
  ...{ make: "FORD", model: "FOCUS", colour: "Blue", fuel: "Petrol", engine_cc: 998, first_used: null },
  ...{ recall: "unknown" as const, first_due: null },
};
const told = { ...test1, odometer: null, defects: [] };

test("what a file leaves out stays as it was, and what was known already tells nothing", () => {
  const again = toldHistory(KNOWN, { ...SAID, tests: [told] });
  expect(again).toMatchObject({ recall: "yes", first_used: "2016-03-01", first_due: null });
  expect(tellsMore(KNOWN, again)).toBe(false);
  const failed = { ...told, number: "2", completed_at: "2026-11-20T10:00:00Z", passed: false, expires: null };
  const more = toldHistory(KNOWN, { ...SAID, tests: [failed] });
  expect(more.tests.map(({ number }) => number)).toEqual(["2", "1"]);
  expect(motExpiryOf(more)).toBe("2026-12-01");
  expect(tellsMore(KNOWN, more)).toBe(true);
});

test("the day on which a first MOT falls due stays, though files do not have it", () => {
  const never = { ...KNOWN, tests: [], recall: null, mot_expiry: "2027-03-01" };
  const same = toldHistory(never, { ...SAID, tests: [] });
  expect(motExpiryOf(same)).toBe("2027-03-01");
  expect(tellsMore(never, same)).toBe(false);
});

test("every kind has its words, and values are said as people read them", () => {
  for (const kind of FINDING_KINDS) expect(findingWords(kind)).toBeTruthy();
  expect(findingValue("mot_renewed", "2027-02-03")).toBe("3 Feb 2027");
  expect(findingValue("tax_changed", "taxed 2027-03-01")).toBe("Taxed 1 Mar 2027");
  expect(findingValue("sorn", "sorn")).toBe("SORN");
  expect(findingValue("recall", null)).toBeNull();
});
