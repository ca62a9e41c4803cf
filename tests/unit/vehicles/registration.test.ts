import { describe, expect, test } from "vitest";
import {
  classifyRegistration,
  formatRegistration,
  normaliseRegistration,
} from "@/lib/vehicles/rules/registration";

describe("the kinds of UK registration", () => {
  test.each([
    ["AB12 CDE", "current"],
    ["AA19 AAA", "current"],
    ["A123 BCD", "prefix"],
    ["L2 WPS", "prefix"],
    ["ABC 123D", "suffix"],
    ["Q123 ABC", "q"],
    ["101 D 234", "diplomatic"],
    ["123 X 456", "diplomatic"],
    ["AIZ 1234", "northern_ireland"],
    ["1234 IA", "northern_ireland"],
    ["12345", "trade"],
    ["ABC 123", "dateless"],
    ["A 1", "dateless"],
    ["AB 1234", "dateless"],
    ["123 ABC", "reversed"],
    ["1234 AB", "reversed"],
    ["J 12345", "islands"],
    ["123456", "islands"],
  ])("%s", (mark, kind) => {
    expect(classifyRegistration(mark)).toBe(kind);
    expect(formatRegistration(mark.replaceAll(" ", "").toLowerCase())).toBe(mark);
  });

  test.each(["AB00 CDE", "AB01 CDE", "I123 ABC", "ABC 1234", "TBA", "B-KX 4821", "WX 48213", ""])(
    "none: %s",
    (mark) => {
      expect(classifyRegistration(mark)).toBeNull();
      expect(formatRegistration(mark)).toBe(mark);
    },
  );
});

test("a registration is stored without spaces in capitals, and otherwise as typed", () => {
  expect(normaliseRegistration(" ab12 cde ")).toBe("AB12CDE");
  expect(normaliseRegistration("b-kx 4821")).toBe("B-KX4821");
  expect(normaliseRegistration("O0 OOO")).toBe("O0OOO");
});
