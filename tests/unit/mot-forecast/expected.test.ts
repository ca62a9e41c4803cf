import { expect, test } from "vitest";
import { expectedOf } from "@/lib/mot-forecast/rules/expected";
import { nextStep } from "@/lib/mot-forecast/rules/next-step";

const MARCH = { month: "2027-03", ours: 40, others: 10 };
const others = { due: 200, came: 20 };

test("a month is weighted by who came back in that month, and the others by who came in the year", () => {
  const months = [{ month: "03", due: 50, came: 40 }];
  expect(expectedOf(MARCH, { months, others })).toMatchObject({
    ...{ due: 50, share: 0.8, basis: "month", others_share: 0.1, expected: 33 },
  });
});

test("where too few were due in the month the year counts, and where that is too little all do", () => {
  const months = [
    { month: "03", due: 4, came: 0 },
    { month: "04", due: 36, came: 20 },
  ];
  expect(expectedOf(MARCH, { months, others })).toMatchObject({ share: 0.5, basis: "year", expected: 21 });
  const none = { months: [], others: { due: 0, came: 0 } };
  expect(expectedOf(MARCH, none)).toMatchObject({ share: 1, basis: "none", expected: 50 });
  expect(expectedOf({ month: "2027-03", ours: 0, others: 0 }, none)).toMatchObject({ due: 0, expected: 0 });
});

test("the time that is brought forward is the next to come, or the last where all have passed", () => {
  expect(nextStep([30, 14, 3], 25)).toBe(14);
  expect(nextStep([3, 30, 14], 40)).toBe(30);
  expect(nextStep([30, 14], 5)).toBe(14);
  expect(nextStep([0], 5)).toBe(0);
  expect(nextStep([], 5)).toBeNull();
});
