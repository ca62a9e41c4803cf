import { describe, expect, test } from "vitest";
import { readFigure } from "@/lib/core/input/typed-figure";

describe("a figure is read as British people type it", () => {
  test.each([
    ["", null],
    ["  ", null],
    ["12", "12"],
    ["12.50", "12.50"],
    [".5", "0.5"],
    ["5.", "5"],
    ["-.5", "-0.5"],
    ["−3", "-3"],
    ["£65", "65"],
    ["£ 65.00", "65.00"],
    ["-£3.20", "-3.20"],
    ["12.5%", "12.5"],
    ["12,500", "12500"],
    ["1,250.00", "1250.00"],
    ["£1,234,567.89", "1234567.89"],
    ["1 250.00", "1250.00"],
    ["007", "007"],
  ])("%j is %j", (typed, figure) => {
    expect(readFigure(typed)).toBe(figure);
  });

  test.each([
    "12,50",
    "1,5",
    "1,20",
    "65,00",
    "1.250,00",
    "1,2500",
    "0,125",
    "12500,000",
    ",5",
    "1,",
    "1,250,00",
  ])("%j could mean two things, so it is not read", (typed) => {
    expect(readFigure(typed)).toBeUndefined();
  });

  test.each(["0x10", "1e3", "£", "-", ".", "abc", "1.2.3", "--1", "Infinity", "٣"])(
    "%j is no figure",
    (typed) => {
      expect(readFigure(typed)).toBeUndefined();
    },
  );
});
