import fc from "fast-check";
import { expect, test } from "vitest";
import { accountPrefix, nextAccountNumber } from "@/lib/customers/account-number";

test.each([
  ["Stone", "STO"],
  ["O'Neill", "ONE"],
  ["Ng", "NGX"],
  ["Évrard", "EVR"],
  ["3M", "MXX"],
  ["", "CUS"],
  ["123", "CUS"],
])("%s begins %s", (name, prefix) => expect(accountPrefix(name)).toBe(prefix));

test.each([
  [[], "STO001"],
  [[13], "STO014"],
  [[1, 2, 999], "STO003"],
  [Array.from({ length: 999 }, (_, i) => i + 1), "STO1000"],
])("after %s", (taken, expected) => expect(nextAccountNumber("STO", taken)).toBe(expected));

test("a number is never given twice", () => {
  fc.assert(
    fc.property(fc.uniqueArray(fc.integer({ min: 1, max: 1200 }), { maxLength: 1100 }), (taken) => {
      const next = nextAccountNumber("ABC", taken);
      expect(taken.map((n) => `ABC${String(n).padStart(3, "0")}`)).not.toContain(next);
      expect(next).toMatch(/^ABC\d{3,4}$/);
    }),
  );
});
