import { expect, test } from "vitest";
import { looksScanned, namedExactly } from "@/lib/stock/rules/scan";

const part = (part_number: string, barcode: string | null) => ({ part_number, barcode });
const PARTS = [part("OF-1", "111"), part("OF-2", "111"), part("111", null), part("OF-11", "222")];

test.each([
  ["111", ["OF-1", "OF-2", "111"]],
  [" of-1 ", ["OF-1"]],
  ["222", ["OF-11"]],
  ["OF", []],
])("%s names %j", (typed, numbers) => {
  expect(namedExactly(PARTS, typed).map(({ part_number }) => part_number)).toEqual(numbers);
});

test.each([
  ["5012345678900", true],
  ["50123456", true],
  ["1234567", false],
  ["4.5", false],
  ["", false],
])("%s as a quantity looks like a barcode: %s", (typed, does) => expect(looksScanned(typed)).toBe(does));
