import { parsePhoneNumberFromString } from "libphonenumber-js/min";
import { expect, test } from "vitest";
import { nationalNumber, shownTelephone, telephoneHref, telephoneSearchKey } from "@/lib/core/telephone";
import { fc } from "../../support/property";

test.each([
  ["01539441234", "015394 41234"],
  ["+44 15394 41234", "015394 41234"],
  ["0169772345", "016977 2345"],
  ["016977 2345", "016977 2345"],
  ["01697 345678", "016973 45678"],
  ["0800123456", "0800 123456"],
  ["0800 1111", "0800 1111"],
  ["0500 123456", "0500 123456"],
  ["05612345678", "056 1234 5678"],
  ["0120412345", "01204 12345"],
  ["03001234567", "0300 123 4567"],
  ["01534 123456", "01534 123456"],
  ["01481-234567", "01481 234567"],
  ["(01624) 612345", "01624 612345"],
  ["07700900123", "07700 900 123"],
  ["01539441234 after six", "015394 41234 after six"],
  ["Ann 07700900123 / Joe 01539441234", "Ann 07700 900 123 / Joe 015394 41234"],
  ["01632960283 ext 314", "01632 960283 ext 314"],
  ["0033 1 42 68 53 00", "0033 1 42 68 53 00"],
  ["+1 (212) 555-0123", "+1 (212) 555-0123"],
  ["ask at home", "ask at home"],
  ["496 0352", "496 0352"],
  ["", ""],
  [null, ""],
])("%s is shown as %s", (written, shown) => {
  expect(shownTelephone(written)).toBe(shown);
});

test.each([
  ["07700 900123", "tel:+447700900123"],
  ["+44 (0)7700 900123", "tel:+447700900123"],
  ["0044 7700 900123", "tel:+447700900123"],
  ["015394 41234 after six", "tel:+441539441234"],
  ["01632 960283 ext 314", "tel:+441632960283;ext=314"],
  ["01632 960283 x3", "tel:+441632960283;ext=3"],
  ["07700 900123 / 01632 960283", "tel:+447700900123"],
  ["+33 1 42 68 53 00", "tel:+33142685300"],
  ["496 0352", "tel:4960352"],
  ["ask at home", null],
  ["flat 12", null],
])("%s dials %s", (written, href) => {
  expect(telephoneHref(written)).toBe(href);
});

/** Numbers of 9 and 10 digits after the 0, all areas that can be. */
const number = fc
  .tuple(fc.constantFrom("1", "2", "3", "5", "7", "8", "9"), fc.stringMatching(/^\d{8,9}$/))
  .map(([first, rest]) => `0${first}${rest}`);
const digits = (text: string) => text.replace(/\D/g, "");

test("what is possible in the United Kingdom, on Man and in the Channel Islands is taken, and is found as it was", () => {
  fc.assert(
    fc.property(number, (typed) => {
      fc.pre(parsePhoneNumberFromString(typed, "GB")?.isPossible() ?? false);
      expect(nationalNumber(typed)).toBe(typed);
      expect(digits(shownTelephone(typed))).toBe(typed);
      expect(telephoneSearchKey(shownTelephone(typed))).toBe(telephoneSearchKey(typed));
      expect(telephoneHref(shownTelephone(typed))).toBe(`tel:+44${typed.slice(1)}`);
    }),
    { numRuns: 1000 },
  );
});

test("numbers in use are grouped as libphonenumber groups them, mobiles in threes besides", () => {
  let compared = 0;
  fc.assert(
    fc.property(number, (typed) => {
      const parsed = parsePhoneNumberFromString(typed, "GB");
      fc.pre(parsed?.isValid() ?? false);
      compared++;
      const shown = shownTelephone(typed);
      const grouped = parsed?.formatNational();
      expect(typed.startsWith("07") ? shown.replace(/ (\d{3})$/, "$1") : shown).toBe(grouped);
    }),
    { numRuns: 1000 },
  );
  expect(compared).toBeGreaterThan(100);
});
