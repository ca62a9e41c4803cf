import { describe, expect, test } from "vitest";
import { formatTelephone, nationalNumber, telephoneSearchKey } from "@/lib/core/telephone";
import { formatPostcode, isOutwardCode } from "@/lib/customers/rules/postcode";

describe("telephone numbers", () => {
  test.each([
    ["07700 900 123", "07700900123", "07700 900 123"],
    ["+44 7700 900123", "07700900123", "07700 900 123"],
    ["+44 (0) 7700 900123", "07700900123", "07700 900 123"],
    ["0044 117 496 0352", "01174960352", "0117 496 0352"],
    ["(020) 7946-0721", "02079460721", "020 7946 0721"],
    ["01632 960283", "01632960283", "01632 960283"],
    ["0800 123 4567", "08001234567", "0800 123 4567"],
    ["0191 498 0123", "01914980123", "0191 498 0123"],
    ["+33 1 23 45 67 89", "+33123456789", "+33123456789"],
  ])("%s", (typed, dialled, shown) => {
    expect(nationalNumber(typed)).toBe(dialled);
    expect(formatTelephone(dialled)).toBe(shown);
    expect(telephoneSearchKey(typed)).toBe(telephoneSearchKey(dialled));
  });

  test.each(["7700900123", "12345", "07700 900 123 MARIA", "", "0770090"])("no number: %s", (typed) => {
    expect(nationalNumber(typed)).toBeNull();
  });

  test("an extension stays behind the number", () => {
    expect(formatTelephone("01632960283 ext 314")).toBe("01632 960283 ext 314");
    expect(formatTelephone("ask at home")).toBe("ask at home");
  });
});

test("postcodes have their space and capitals", () => {
  expect(["bs12ab", "BS1 2AB", " bs1  2ab "].map(formatPostcode)).toEqual(["BS1 2AB", "BS1 2AB", "BS1 2AB"]);
  expect(["EC1A1BB", "M11AE", "W1A0AX"].map(formatPostcode)).toEqual(["EC1A 1BB", "M1 1AE", "W1A 0AX"]);
  expect(["BS3", "12345", "BS1 2CC", ""].map(formatPostcode)).toEqual([null, null, null, null]);
  expect([isOutwardCode("bs3"), isOutwardCode("BS1 2AB")]).toEqual([true, false]);
});
