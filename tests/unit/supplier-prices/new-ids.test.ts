import { validate, version } from "uuid";
import { expect, test } from "vitest";
import { newIds } from "@/lib/supplier-prices/internal/new-ids";

test("ids of many rows are version 7, all different, and in the order in which they were made", () => {
  const newId = newIds();
  const ids = Array.from({ length: 20_000 }, newId);
  expect(ids.every((id) => validate(id) && version(id) === 7)).toBe(true);
  expect(new Set(ids).size).toBe(ids.length);
  expect(ids.toSorted()).toEqual(ids);
});
