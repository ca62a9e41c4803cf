import { expect, test } from "vitest";
import { countParts } from "@/lib/sms/rules/parts";
import { priceOf } from "@/lib/sms/rules/price";
import { fc } from "../../support/property";

const x = (n: number, sign = "x") => sign.repeat(n);

test.each([
  ["", { encoding: "gsm", characters: 0, parts: 0, left: 160 }],
  ["Your vehicle is ready: £120.50", { encoding: "gsm", characters: 30, parts: 1, left: 130 }],
  [x(160), { characters: 160, parts: 1, left: 0 }],
  [x(161), { characters: 161, parts: 2, left: 145 }],
  [x(306), { parts: 2, left: 0 }],
  [x(307), { parts: 3, left: 152 }],
  // An extended character is an escape and itself.
  [x(80, "€"), { encoding: "gsm", characters: 160, parts: 1, left: 0 }],
  [`${x(159)}€`, { encoding: "gsm", characters: 161, parts: 2, left: 145 }],
  // It does not stand astride of two parts: the 153rd place stays empty.
  [`${x(152)}€${x(152)}`, { characters: 306, parts: 3, left: 152 }],
  ["^{}\\[~]|€\f", { encoding: "gsm", characters: 20, parts: 1 }],
  ["ÄÖÜäöüßñÑàèéùìòÇØøÅåÆæÉΔΦΓΛΩΠΨΣΘΞ¿¡§¤¥\r\n", { encoding: "gsm", characters: 40 }],
  [x(70, "’"), { encoding: "unicode", characters: 70, parts: 1, left: 0 }],
  [x(71, "’"), { encoding: "unicode", parts: 2, left: 63 }],
  [x(134, "’"), { parts: 2, left: 0 }],
  [`${x(69)}🚗`, { encoding: "unicode", characters: 71, parts: 2, left: 63 }],
  // Nor does an emoji.
  [`${x(66)}🚗${x(66)}`, { characters: 134, parts: 3, left: 66 }],
])("what goes into the parts of a text: %j", (text, counted) => {
  expect(countParts(text)).toMatchObject(counted);
});

test("the characters that shorten a text are named, each once", () => {
  expect(countParts("It’s ready ‘today’ – 🚗🚗 `").odd).toEqual(["’", "‘", "–", "🚗", "`"]);
  expect(countParts("€ is not one of them").odd).toEqual([]);
});

const written = fc.string({ unit: fc.constantFrom(..."xyz £€^é{’–🚗\n"), maxLength: 500 });

test("a text has the parts that it needs, and as much room as is said", () => {
  fc.assert(
    fc.property(written, (text) => {
      const { encoding, characters, parts, left } = countParts(text);
      const { alone, each } = encoding === "gsm" ? { alone: 160, each: 153 } : { alone: 70, each: 67 };
      expect(left).toBeGreaterThanOrEqual(0);
      expect(left).toBeLessThanOrEqual(alone);
      if (parts > 1) {
        expect(characters).toBeGreaterThan(alone);
        // At most one place is lost at the end of each part but the last.
        const room = parts * each - left;
        expect(room).toBeGreaterThanOrEqual(characters);
        expect(room - characters).toBeLessThanOrEqual(parts - 1);
      } else expect(characters + left).toBe(alone);
      // What still fits, fits; one more begins another part.
      const kept = Math.max(parts, 1);
      expect(countParts(text + x(left)).parts).toBe(characters + left === 0 ? 0 : kept);
      if (parts !== 1) expect(countParts(text + x(left + 1)).parts).toBe(kept + 1);
      else expect(countParts(text + x(left + 1)).parts).toBeGreaterThan(1);
    }),
  );
});

test("a longer text never has fewer parts", () => {
  fc.assert(
    fc.property(written, written, (one, other) => {
      expect(countParts(one + other).parts).toBeGreaterThanOrEqual(countParts(one).parts);
    }),
  );
});

test("parts cost what they cost, exactly", () => {
  expect(priceOf(3, "0.0431")).toBe("0.1293");
  expect(priceOf(0, "0.04")).toBe("0.0000");
  expect(priceOf(7, "0.1")).toBe("0.7000");
});
