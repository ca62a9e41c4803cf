import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { tidyMoney } from "@/components/form/tidy-money";
import { matches } from "@/components/search/highlight";
import { initials } from "@/components/ui/avatar";
import { formatDate } from "@/components/ui/date";
import { formatMoney } from "@/components/ui/money";

describe("money for the eye", () => {
  it.each([
    ["0", "£0.00"],
    ["1234.5", "£1,234.50"],
    ["1234567.89", "£1,234,567.89"],
    ["-54.85", "−£54.85"],
    ["-0.00", "£0.00"],
    ["5.9750", "£5.975"],
    ["007.10", "£7.10"],
    [".5", "£0.50"],
    ["n/a", "n/a"],
  ])("%s as %s", (amount, shown) => {
    expect(formatMoney(amount)).toBe(shown);
  });

  it("never loses a penny of a sum too large for a number", () => {
    fc.assert(
      fc.property(fc.bigInt({ min: 0n, max: 10n ** 30n }), (pence) => {
        const text = pence.toString().padStart(3, "0");
        const amount = `${text.slice(0, -2)}.${text.slice(-2)}`;
        expect(BigInt(formatMoney(amount).replace(/[£,.]/gu, ""))).toBe(pence);
      }),
    );
  });

  it.each([
    ["£1,234.5", "1234.50"],
    [" 12 ", "12.00"],
    ["−3", "-3.00"],
    [".5", "0.50"],
    ["", ""],
    ["twelve", "twelve"],
    ["1.2.3", "1.2.3"],
    ["5.975", "5.975"],
  ])("typed %s is sent as %s", (typed, sent) => {
    expect(tidyMoney(typed)).toBe(sent);
  });
});

describe("dates", () => {
  const today = new Date("2026-11-22T12:00:00Z");

  it.each([
    ["2026-11-03", {}, "Tue 3 Nov"],
    ["2024-02-29", {}, "Thu 29 Feb 2024"],
    ["2026-09-01", { noWeekday: true }, "1 Sep"],
    ["2026-11-03", { year: true }, "Tue 3 Nov 2026"],
    ["2026-07-01T23:30:00Z", { time: true }, "Thu 2 Jul, 00:30"],
    ["2026-12-31T23:30:00Z", { time: true }, "Thu 31 Dec, 23:30"],
    ["2026-11-03", { time: true }, "Tue 3 Nov"],
    ["no date", {}, "no date"],
  ] as const)("%s %j reads %s", (iso, style, shown) => {
    expect(formatDate(iso, style, today)).toBe(shown);
  });

  it("takes the year from London's clocks, not from UTC's", () => {
    expect(formatDate("2027-01-01", {}, new Date("2026-12-31T23:59:00Z"))).toBe("Fri 1 Jan 2027");
    expect(formatDate("2027-01-01", {}, new Date("2027-01-01T00:00:00Z"))).toBe("Fri 1 Jan");
  });
});

describe("what a hit matched", () => {
  const marked = (text: string, typed: string) =>
    matches(text, typed).map(([from, to]) => text.slice(from, to));

  it.each([
    ["plate AB12 CDE", "ab12c", ["AB12 C"]],
    ["plate AB12 CDE", "ab12 cde", ["AB12 CDE"]],
    ["telephone 07700 900123", "07700900", ["07700 900"]],
    ["telephone 07700 900123", "+44 7700 900", ["7700 900"]],
    ["Mrs Jane Smith", "smith jane", ["Jane", "Smith"]],
    ["Smith & Sons (Reading)", "sons (rea", ["Sons (Rea"]],
    ["was job sheet 2041", "2041", ["2041"]],
    ["company", "zzz", []],
    ["a+b", "+", []],
  ])("%s for %s", (text, typed, pieces) => {
    expect(marked(text, typed)).toEqual(pieces);
  });

  it("gives places within the text, in order and apart, whatever is typed", () => {
    fc.assert(
      fc.property(fc.string({ unit: "grapheme" }), fc.string({ unit: "grapheme" }), (text, typed) => {
        let before = 0;
        for (const [from, to] of matches(text, typed)) {
          expect(from).toBeGreaterThanOrEqual(before);
          expect(to).toBeGreaterThan(from);
          before = to;
        }
        expect(before).toBeLessThanOrEqual(text.length);
      }),
    );
  });
});

it.each([
  ["Jane Holloway", "JH"],
  ["  Cher ", "C"],
  ["Mary Ann van der Berg", "MB"],
  ["", ""],
])("initials of %j are %j", (name, letters) => {
  expect(initials(name)).toBe(letters);
});
