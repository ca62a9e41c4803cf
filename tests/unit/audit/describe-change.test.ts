import { expect, test } from "vitest";
import { describeChange, entityWords } from "@/lib/audit/describe-change";

const json = JSON.stringify;

test("of a change only what differs is told", () => {
  expect(
    describeChange(
      json({ name: "A", town: null, active: true, version: 1 }),
      json({ name: "B", town: "", active: false, version: 2 }),
    ),
  ).toEqual([
    { field: "name", before: "A", after: "B" },
    { field: "active", before: "yes", after: "no" },
  ]);
});

test("fields that the answer leaves out are not said to be emptied", () => {
  expect(describeChange(json({ name: "A", notes: "long" }), json({ name: "A" }))).toEqual([]);
});

test("a new record is told whole, a nothing not at all", () => {
  expect(describeChange(null, json({ name: "A", tags: ["x"], empty: null }))).toEqual([
    { field: "name", before: null, after: "A" },
    { field: "tags", before: null, after: '["x"]' },
  ]);
  expect(describeChange(null, null)).toEqual([]);
});

test("commands and records in words", () => {
  expect(entityWords("api_keys")).toBe("API keys");
});
