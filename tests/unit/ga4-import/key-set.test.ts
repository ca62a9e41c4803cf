import { expect, test } from "vitest";
import { KeySet } from "@/lib/ga4-import/csv/key-set";
import { fc } from "../../support/property";

test("a key is new once", () => {
  fc.assert(
    fc.property(fc.array(fc.string({ minLength: 1, maxLength: 6 })), (keys) => {
      const set = new KeySet();
      const seen = new Set<string>();
      for (const key of keys) {
        expect(set.add(key)).toBe(!seen.has(key));
        seen.add(key);
      }
    }),
  );
});

test("keys that differ in case only, or by one digit, are different, however many there are", () => {
  const set = new KeySet();
  const keys = Array.from({ length: 200_000 }, (_, n) => `20955431937982${n}`);
  expect(keys.filter((key) => set.add(key))).toHaveLength(keys.length);
  expect(keys.filter((key) => set.add(key))).toHaveLength(0);
  expect([set.number(keys[0] ?? ""), set.number(keys[199_999] ?? ""), set.number("none")]).toEqual([
    0, 199_999, -1,
  ]);
  expect([set.add("GaPhZzQZ"), set.add("GaPhZzQz"), set.add("GaPhZzQZ")]).toEqual([true, true, false]);
});
