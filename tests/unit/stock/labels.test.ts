import { describe, expect, test } from "vitest";
import { isEan13, labelCode } from "@/lib/stock/rules/barcode";
import { LABEL_SHEETS, labelPlace, labelProblems } from "@/lib/stock/rules/label-sheets";

describe("the code on a label", () => {
  test.each([
    ["5012345678900", true],
    ["4006381333931", true],
    ["5012345678901", false],
    ["501234567890", false],
    ["50123456789OO", false],
  ])("%s is an EAN-13: %s", (code, is) => expect(isEan13(code)).toBe(is));

  test.each([
    ["4006381333931", "OF-1234", { kind: "ean13", text: "4006381333931" }],
    ["4006381333930", "OF-1234", { kind: "code128", text: "4006381333930" }],
    [null, "OF-1234", { kind: "code128", text: "OF-1234" }],
    ["ÖL", "OF-1234", { kind: "code128", text: "OF-1234" }],
    [null, "ÖLFILTER", null],
    [null, "A".repeat(29), null],
  ])("of %s and %s", (barcode, part_number, code) =>
    expect(labelCode({ barcode, part_number })).toEqual(code),
  );
});

describe("a sheet of labels", () => {
  test.each(LABEL_SHEETS.map((sheet) => [sheet.name, sheet] as const))(
    "%s lies within its page",
    (_, sheet) => {
      const last = labelPlace(sheet, sheet.columns * sheet.rows - 1);
      expect(last.page).toBe(0);
      expect(last.left + sheet.size[0]).toBeLessThanOrEqual(sheet.page[0]);
      expect(last.top + sheet.size[1]).toBeLessThanOrEqual(sheet.page[1]);
      expect(sheet.step[0]).toBeGreaterThanOrEqual(sheet.size[0]);
      expect(sheet.step[1]).toBeGreaterThanOrEqual(sheet.size[1]);
      expect(labelPlace(sheet, sheet.columns * sheet.rows)).toEqual({ ...labelPlace(sheet, 0), page: 1 });
    },
  );
});

describe("what is typed for labels", () => {
  test.each([
    ["1", { a: "2" }, {}],
    [" 21 ", { a: "", b: "0" }, {}],
    ["22", { a: "1" }, { first: "A whole number from 1 to 21" }],
    ["0", { a: "1" }, { first: "A whole number from 1 to 21" }],
    ["", { a: "1.5" }, { first: "A whole number from 1 to 21", a: "A whole number, at most 500" }],
    ["x", { a: "-1", b: "501" }, expect.objectContaining({ a: expect.anything(), b: expect.anything() })],
  ])("first %j and copies %j", (first, copies, problems) =>
    expect(labelProblems({ first, copies }, 21)).toEqual(problems),
  );

  test("a roll has no first free label", () =>
    expect(labelProblems({ first: "", copies: { a: "1" } }, 1)).toEqual({}));
});
