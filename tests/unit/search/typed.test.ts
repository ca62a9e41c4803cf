import { describe, expect, test } from "vitest";
import { namesNumber, readDocument } from "@/lib/document-record/rules/typed-document";
import { isSlip, slipsOf } from "@/lib/matching/slips";
import { amountTyped, withoutTitles } from "@/lib/matching/terms";

test.each([
  ["smith", "smyth", true],
  ["smith", "smiths", true],
  ["smith", "smth", true],
  ["smith", "simth", true],
  ["O'Brien", "OBrein", true],
  ["smith", "smith", false],
  ["smith", "smytt", false],
  ["smith", "mithss", false],
])("%s and %s are a letter apart: %s", (a, b, apart) => {
  expect(isSlip(a, b)).toBe(apart);
  if (apart) expect(slipsOf(a).some((slip) => slipsOf(b).includes(slip))).toBe(true);
});

describe("what was typed is read as", () => {
  test.each([
    ["JS 5992", "job_sheet", "5992"],
    ["js-5992", "job_sheet", "5992"],
    ["invoice no. 9091", "invoice", "9091"],
    ["#1042", null, "1042"],
    ["000345", null, "345"],
    ["wood golf", null, undefined],
    ["AB12 CDE", null, undefined],
  ])("a document: %s", (q, type, digits) => {
    const typed = readDocument(q);
    expect([typed.type, typed.number?.digits]).toEqual([type, digits]);
  });

  test.each([
    ["JS 5992", true],
    ["invoice no. 9091", true],
    ["JS59", false],
    ["invoice wood 12", false],
    ["invoice HB-9335", false],
    ["5992", false],
  ])("a kind and its number alone: %s", (q, alone) => expect(namesNumber(q)).toBe(alone));

  test.each([
    ["412.50", "412.50"],
    ["£1,412.50", "1412.50"],
    ["-88.20", "88.20"],
    ["£5", "5.00"],
    ["412", null],
    ["12.5.2026", null],
  ])("an amount: %s", (q, amount) => expect(amountTyped(q)).toBe(amount));

  test.each([
    ["Mr & Mrs Tom Wood", "Mr", "Tom Wood"],
    ["Wood", null, "Wood"],
    ["Mrs", "Mrs", ""],
  ])("a printed name: %s", (q, title, rest) => expect(withoutTitles(q)).toEqual({ title, rest }));
});
