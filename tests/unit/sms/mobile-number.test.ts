import { describe, expect, test } from "vitest";
import { asMobile, numberOf } from "@/lib/sms/rules/mobile-number";
import { fc } from "../../support/property";

describe("a number to send texts to", () => {
  test.each([
    ["07700900123", "+447700900123"],
    ["07700 900 123", "+447700900123"],
    ["(07700) 900-123", "+447700900123"],
    ["+44 (0)7700 900123", "+447700900123"],
    ["+44 7700 900123", "+447700900123"],
    ["0044 7700 900123", "+447700900123"],
    ["0044 (0) 7700 900123", "+447700900123"],
    ["447700900123", "+447700900123"],
    [" 07400 123456 ", "+447400123456"],
    ["07624 312345", "+447624312345"],
    ["07797 712345", "+447797712345"],
    ["+33 6 12 34 56 78", "+33612345678"],
    ["0033 612345678", "+33612345678"],
    ["+353 85 123 4567", "+353851234567"],
    ["+1 415 555 2671", "+14155552671"],
  ])("%s is %s", (typed, number) => {
    expect(asMobile(typed)).toEqual({ number });
  });

  test.each([
    ["01632 960123", /landline/],
    ["+44 (0)117 496 0123", /landline/],
    ["020 7946 0018", /landline/],
    ["+33 1 42 68 53 00", /landline/],
    ["0800 123 4567", /takes no texts/],
    ["070 1234 5678", /takes no texts/],
    ["07600 123456", /takes no texts/],
    ["07700 900 12", /digit is missing/],
    ["07700 900 1234", /digit too many/],
    ["+33 6 12 34 56", /no such number in that country/],
    ["07700 90012O", /not a telephone number/],
    ["07700 900123 (wife)", /not a telephone number/],
    ["07700 900123 / 07700 900124", /not a telephone number/],
    ["07400 123456 ext 3", /extension/],
    ["garbage", /not a telephone number/],
    ["12345", /not a telephone number/],
    ["", /not a telephone number/],
    ["+", /not a telephone number/],
  ])("%j takes none, and it says why", (typed, problem) => {
    expect(asMobile(typed)).toEqual({ problem: expect.stringMatching(problem) });
  });

  test("all that Ofcom keeps for examples is one, however it is typed", () => {
    const last = fc.integer({ min: 0, max: 999 }).map((n) => String(n).padStart(3, "0"));
    const lead = fc.constantFrom("0", "+44", "0044", "+44 (0)", "44 ");
    const gap = fc.constantFrom("", " ", "-", ".");
    fc.assert(
      fc.property(last, lead, gap, (end, start, between) => {
        expect(asMobile(`${start}7700${between}900${between}${end}`)).toEqual({ number: `+447700900${end}` });
      }),
    );
  });

  test("whatever is typed, it is a number as E.164 has it or a problem in words", () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom(..."0123456789+() -x#"), maxLength: 20 }), (typed) => {
        const read = asMobile(typed);
        if ("number" in read) {
          expect(read.number).toMatch(/^\+[1-9]\d{6,14}$/);
          expect(asMobile(read.number)).toEqual(read);
        } else expect(read.problem).not.toBe("");
      }),
    );
  });
});

test.each([
  ["+447700900123", "+447700900123"],
  ["01632 960123", "+441632960123"],
  ["+33612345678", "+33612345678"],
  ["HALFORDS", null],
  ["60777", null],
  ["", null],
])("who a text is from: %j is %j", (raw, number) => {
  expect(numberOf(raw)).toBe(number);
});
