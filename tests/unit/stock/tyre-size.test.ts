import { describe, expect, test } from "vitest";
import { readTyreSize, tyreSizeDigits, tyreSizeText } from "@/lib/stock/rules/tyre-size";
import { fc } from "../../support/property";

describe("a tyre's size", () => {
  test.each([
    ["205/55R16 91V XL RF", "205/55R16 91V XL", "2055516"],
    ["205/55 r16", "205/55R16", "2055516"],
    ["2055516", "205/55R16", "2055516"],
    ["205 55 16", "205/55R16", "2055516"],
    ["205/55/16 91v", "205/55R16 91V", "2055516"],
    ["205/55ZR16", "205/55ZR16", "2055516"],
    ["225/45 ZR 17 (94Y) EXTRA LOAD", "225/45ZR17 94Y XL", "2254517"],
    ["195/70R15C 104/102R", "195/70R15C 104/102R", "1957015"],
    ["1957015C", "195/70R15C", "1957015"],
    ["185R14C 102/100Q", "185R14C 102/100Q", "18514"],
    ["295/80R22.5", "295/80R22.5", "29580225"],
    ["2055516V", "205/55R16 V", "2055516"],
    ["P205/55R16 91H", "205/55R16 91H", "2055516"],
  ])("%s", (typed, text, digits) => {
    const size = readTyreSize(typed);
    expect(size && tyreSizeText(size)).toBe(text);
    expect(size && tyreSizeDigits(size)).toBe(digits);
    expect(size?.rest).toBe("");
  });

  test.each([
    ["205/55R16 91V Michelin Primacy 4", "MICHELIN PRIMACY 4"],
    ["2055516 goodyear", "GOODYEAR"],
    ["2055516 XL Dunlop", "DUNLOP"],
  ])("%s has words behind it", (typed, rest) => {
    expect(readTyreSize(typed)?.rest).toBe(rest);
  });

  test.each([
    "OF-1234",
    "1234567",
    "2005516",
    "2055716",
    "2055530",
    "20555",
    "20555167",
    "185 14",
    "5012345678900",
    "07700 900123",
    "W712/75",
    "",
  ])("%s is none", (typed) => expect(readTyreSize(typed)).toBeNull());

  test("is the same size however it is written", () => {
    const sizes = fc.record({
      width: fc.integer({ min: 12, max: 39 }).map((tens) => tens * 10 + 5),
      ratio: fc.integer({ min: 4, max: 19 }).map((fives) => fives * 5),
      zr: fc.boolean(),
      rim: fc.integer({ min: 10, max: 24 }).map(String),
      commercial: fc.boolean(),
      load_index: fc.constantFrom("91", "104/102", "121"),
      speed_rating: fc.constantFrom("T", "H", "V", "W", "Y"),
      extra_load: fc.boolean(),
    });
    fc.assert(
      fc.property(sizes, fc.constantFrom("", " ", "/", "-"), (size, between) => {
        const { rest, ...read } = readTyreSize(tyreSizeText(size)) ?? { rest: null };
        expect([rest, read]).toEqual(["", size]);
        const typed = [size.width, size.ratio, size.rim].join(between);
        const found = readTyreSize(typed);
        expect(found && tyreSizeDigits(found)).toBe(tyreSizeDigits(size));
      }),
    );
  });
});
