import { expect, test } from "vitest";
import type { CardView } from "@/components/diary/card-view";
import { sameCards } from "@/components/diary/same-cards";

const aCard = (id: string, more: Partial<CardView> = {}): CardView => ({
  id,
  resource_id: "bay",
  technician_id: null,
  start: 540,
  end: 600,
  cut: null,
  version: 1,
  title: "Service",
  customer: "Lee",
  registration: "AB12CDE",
  vehicle: null,
  status: "booked",
  user_status: null,
  loan: null,
  ...more,
});

test("of a day that is sent again, only the cards that changed are other objects", () => {
  const before = [aCard("one"), aCard("two", { start: 600, end: 660 })];
  expect(sameCards(before, structuredClone(before))).toBe(before);
  const now = sameCards(before, [aCard("one"), aCard("two", { start: 615, end: 675, version: 2 })]);
  expect(now[0]).toBe(before[0]);
  expect(now[1]).toMatchObject({ start: 615, version: 2 });
  expect(sameCards(before, [aCard("two", { start: 600, end: 660 })])).toEqual([before[1]]);
  expect(sameCards(before, [...structuredClone(before), aCard("three")])).toHaveLength(3);
});
