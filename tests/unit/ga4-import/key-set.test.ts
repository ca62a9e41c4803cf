import fc from "fast-check";
import { expect, test } from "vitest";
import { KeySet } from "@/lib/ga4-import/key-set";

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
  for (let n = 0; n < 200_000; n++) expect(set.add(`20955431937982${n}`)).toBe(true);
  for (let n = 0; n < 200_000; n += 997) expect(set.add(`20955431937982${n}`)).toBe(false);
  expect([set.add("GaPhZzQZ"), set.add("GaPhZzQz"), set.add("GaPhZzQZ")]).toEqual([true, true, false]);
});
