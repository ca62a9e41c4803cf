import { expect, test } from "vitest";
import { addressLines } from "@/components/customers/postal-address";
import { streetLines } from "@/lib/customers/rules/street";
import { addressLines as printedLines } from "@/lib/printing/blocks/address";

test.each([
  ["14", "Mill Lane", ["14 Mill Lane"]],
  ["14b", "Mill Lane", ["14b Mill Lane"]],
  ["12 - 14", "Mill Lane", ["12 - 14 Mill Lane"]],
  ["12/14", "Mill Lane", ["12/14 Mill Lane"]],
  ["Rose Cottage", "Mill Lane", ["Rose Cottage", "Mill Lane"]],
  ["Flat 2", "14 Mill Lane", ["Flat 2", "14 Mill Lane"]],
  ["2 Mill Cottages", "Mill Lane", ["2 Mill Cottages", "Mill Lane"]],
  [null, "14 Mill Lane", ["14 Mill Lane"]],
  ["14", null, ["14"]],
  [" ", "", []],
])("%s, %s", (house, road, lines) => {
  expect(streetLines(house, road)).toEqual(lines);
});

test("on screen as on paper", () => {
  const address = { house_no: "Rose Cottage", road: "Mill Lane", locality: null, town: "Bath", county: null };
  const lines = ["Rose Cottage", "Mill Lane", "Bath", "BA1 1AA"];
  expect(addressLines({ ...address, postcode: "BA1 1AA" })).toEqual(lines);
  const printed = { house_no: "Rose Cottage", road: "Mill Lane", town: "Bath", postcode: "BA1 1AA" };
  expect(printedLines("Ann Lee", printed)).toEqual(["Ann Lee", ...lines]);
});
