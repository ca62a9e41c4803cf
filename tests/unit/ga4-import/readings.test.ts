import { describe, expect, test } from "vitest";
import { readEmails, readPostcode, readTelephones } from "@/lib/ga4-import/parsers/contacts";
import { plausibleDates, readDate, readTime, readTimestamp } from "@/lib/ga4-import/parsers/dates";
import { decimalText, divideHalfUp, readDecimal, readWhole } from "@/lib/ga4-import/parsers/decimals";
import { readPlate } from "@/lib/ga4-import/parsers/plates";
import { Noted } from "@/lib/ga4-import/parsers/reading";
import { readFlag, readMileage, readText } from "@/lib/ga4-import/parsers/words";
import { fc } from "../../support/property";

const rules = plausibleDates("2026-06-30");
const pence = (text: string) => readDecimal(text, 2, "letters-in-sum");
const repaired = (value: unknown, kind: string) => new Noted(value, kind, "repaired");
const kept = (value: unknown, kind: string) => new Noted(value, kind, "kept");

describe("sums", () => {
  test.each([
    ["12", 1200],
    ["12.5", 1250],
    ["12.50", 1250],
    ["12.", 1200],
    ["-3.20", -320],
    ["0", 0],
    ["-0", -0],
    [".5", repaired(50, "leading-dot")],
    ["-.05", repaired(-5, "leading-dot")],
    ["1,234.56", repaired(123_456, "thousands-separator")],
    ["-1,234,567.8", repaired(-123_456_780, "thousands-separator")],
    ["£12.50", repaired(1250, "pound-sign")],
    ["-£12", repaired(-1200, "pound-sign")],
    ["£1,234.50", repaired(123_450, "pound-sign")],
    ["(12.00)", repaired(-1200, "parentheses")],
    ["(£1,000)", repaired(-100_000, "pound-sign")],
    [" 12.00 ", repaired(1200, "spaces")],
    ["NULL", repaired(null, "null-literal")],
    ["12.345", kept(1235, "too-many-decimals")],
    ["-12.345", kept(-1235, "too-many-decimals")],
    ["12.340", 1234],
    ["l2.O0", kept(null, "letters-in-sum")],
    ["12.00 inc", kept(null, "letters-in-sum")],
    ["TBA", kept(null, "letters-in-sum")],
    ["1,23", kept(null, "letters-in-sum")],
    ["12.00p?", kept(null, "letters-in-sum")],
    ["-", kept(null, "letters-in-sum")],
    [".", kept(null, "letters-in-sum")],
    ["(12", kept(null, "letters-in-sum")],
    ["99999999999999999999", kept(null, "too-large")],
  ])("%s", (text, expected) => {
    expect(pence(text)).toEqual(expected);
  });

  test("every spelling of an amount reads as that amount, and prints as one", () => {
    fc.assert(
      fc.property(fc.integer({ min: -99_999_999, max: 99_999_999 }), (amount) => {
        const plain = decimalText(amount, 2);
        const [whole = "", decimals = ""] = plain.split(".");
        const grouped = `${whole.replace(/\B(?=(\d{3})+$)/g, ",")}.${decimals}`;
        for (const text of [plain, grouped, plain.replace(/^(-?)0\./, "$1."), `${plain}0`, ` ${plain}`]) {
          const reading = pence(text);
          expect((reading instanceof Noted ? reading.value : reading) ?? Number.NaN).toBeCloseTo(amount, 10);
        }
        expect(Number(plain)).toBe(amount / 100);
      }),
    );
  });

  test("counts fit their columns", () => {
    expect(readWhole("1998", 32_767, "letters-in-number")).toBe(1998);
    expect(readWhole("40000", 32_767, "letters-in-number")).toEqual(kept(null, "too-large"));
  });

  test("halves go up, away from nothing", () => {
    expect([divideHalfUp(5, 10), divideHalfUp(-5, 10), divideHalfUp(4, 10), divideHalfUp(15, 10)]).toEqual([
      1, -1, 0, 2,
    ]);
  });
});

describe("dates", () => {
  test.each([
    ["25/12/2019", "2019-12-25"],
    ["29/02/2020", "2020-02-29"],
    ["1/2/2019", "2019-02-01"],
    ["01/01/2000", "2000-01-01"],
    ["14/04/25", repaired("2025-04-14", "two-digit-year")],
    ["12/03/98", repaired("1998-03-12", "two-digit-year")],
    ["12/03/30", repaired("2030-03-12", "two-digit-year")],
    ["12/03/40", kept("1940-03-12", "implausible-date")],
    ["29/02/2019", kept(null, "impossible-date")],
    ["31/04/2019", kept(null, "impossible-date")],
    ["00/05/2019", kept(null, "impossible-date")],
    ["12/13/2019", kept(null, "impossible-date")],
    ["?", kept(null, "question-mark")],
    ["99", kept(null, "bare-number")],
    ["2015", kept(null, "bare-number")],
    ["next week", kept(null, "not-a-date")],
    ["04/03/1912", kept("1912-03-04", "implausible-date")],
    ["04/03/2088", kept("2088-03-04", "implausible-date")],
    ["null", repaired(null, "null-literal")],
  ])("%s", (text, expected) => {
    expect(readDate(text, rules)).toEqual(expected);
  });

  test("01/01/2000 is no date in documents", () => {
    expect(readDate("01/01/2000", rules, true)).toEqual(repaired(null, "date-none"));
  });

  test("every day there is reads as itself", () => {
    fc.assert(
      fc.property(
        fc.date({ min: new Date("1950-01-01"), max: new Date("2036-06-30"), noInvalidDate: true }),
        (day) => {
          const iso = day.toISOString().slice(0, 10);
          expect(readDate(iso.split("-").reverse().join("/"), rules)).toBe(iso);
        },
      ),
    );
  });

  test.each([
    ["63713433600", repaired("2020-01-01T00:00:00", "eleven-digit-timestamp")],
    ["06/01/2026 14:00:46", "2026-01-06T14:00:46"],
    ["06/01/2026 14:00", "2026-01-06T14:00:00"],
    ["06/01/2026", "2026-01-06T00:00:00"],
    ["06/01/2026 25:00", kept(null, "impossible-time")],
    ["?", kept(null, "question-mark")],
  ])("time stamp %s", (text, expected) => {
    expect(readTimestamp(text, rules)).toEqual(expected);
  });

  test("times", () => {
    expect([readTime("08:30"), readTime("8:30:15")]).toEqual(["08:30:00", "08:30:15"]);
    expect(readTime("24:00")).toEqual(kept(null, "impossible-time"));
  });
});

describe("words, flags and miles", () => {
  test.each([
    ["plain", "plain"],
    [" Bristol  ", repaired("Bristol", "spaces")],
    ["one\vtwo", repaired("one\ntwo", "vertical-tab")],
    ["one\r\ntwo", "one\ntwo"],
    ["   ", repaired(null, "spaces")],
    ["NULL", repaired(null, "null-literal")],
    ["Null", "Null"],
  ])("text %j", (text, expected) => {
    expect(readText(text)).toEqual(expected);
  });

  test.each([
    ["1", true],
    ["0", false],
    ["Yes", repaired(true, "flag-word")],
    ["False", repaired(false, "flag-word")],
    ["NA", repaired(false, "na-flag")],
    ["maybe", kept(null, "letters-in-flag")],
  ])("flag %s", (text, expected) => {
    expect(readFlag(text)).toEqual(expected);
  });

  test.each([
    ["42680", 42_680],
    ["111,739", repaired(111_739, "mileage-comma")],
    ["26K", repaired(26_000, "mileage-k")],
    ["26.5k", repaired(26_500, "mileage-k")],
    ["TBA", kept(null, "mileage-text")],
  ])("mileage %s", (text, expected) => {
    expect(readMileage(text)).toEqual(expected);
  });
});

describe("telephones", () => {
  const phone = (numbers: string[], contact: string | null = null, extension: string | null = null) => ({
    numbers,
    contact,
    extension,
  });
  test.each([
    ["07700900123", "07700900123"],
    ["07700 900 123", repaired(phone(["07700900123"]), "phone-format")],
    ["+447700900123", repaired(phone(["07700900123"]), "phone-format")],
    ["+44 (0)7700 900123", repaired(phone(["07700900123"]), "phone-format")],
    ["07700900123 MARIA", repaired(phone(["07700900123"], "MARIA"), "phone-name")],
    ["Sunita 07700 900123", repaired(phone(["07700900123"], "Sunita"), "phone-name")],
    ["07700900123 (WIFE)", repaired(phone(["07700900123"], "WIFE"), "phone-name")],
    ["07700900123 - WORK", repaired(phone(["07700900123"], "WORK"), "phone-name")],
    ["01174960352 / 07700900682", repaired(phone(["01174960352", "07700900682"]), "phone-two")],
    ["07700900075 or 07700900682", repaired(phone(["07700900075", "07700900682"]), "phone-two")],
    ["07700900075 07700900682", repaired(phone(["07700900075", "07700900682"]), "phone-two")],
    ["7700900166", repaired(phone(["07700900166"]), "phone-no-zero")],
    ["7946 0721", repaired(phone(["02079460721"]), "phone-london")],
    ["01632960283 ext 314", repaired(phone(["01632960283"], null, "314"), "phone-extension")],
    ["0117 496 0352 x21", repaired(phone(["01174960352"], null, "21"), "phone-extension")],
    ["ask at home", kept("ask at home", "phone-text")],
    ["12345", kept("12345", "phone-text")],
  ])("%s", (text, expected) => {
    expect(readTelephones(text)).toEqual(expected);
  });
});

test("e-mail fields", () => {
  expect(readEmails("a@example.com")).toBe("a@example.com");
  expect(readEmails("a@example.com; b@example.org")).toEqual(
    repaired({ email: "a@example.com", also: ["b@example.org"] }, "email-two"),
  );
  expect(readEmails("None")).toEqual(repaired(null, "email-none"));
  expect(readEmails("07700 900679")).toEqual(
    repaired(
      { email: null, phone: { numbers: ["07700900679"], contact: null, extension: null } },
      "email-phone",
    ),
  );
  expect(readEmails("later")).toEqual(kept(null, "email-text"));
});

describe("e-mail fields as people fill them", () => {
  const phone = { numbers: ["07700900679"], contact: null, extension: null };
  test.each<[string, unknown]>([
    ["Dr. J. Smith <j.smith@example.com>", kept({ email: "j.smith@example.com" }, "email-name")],
    ["a@b,co.uk", kept(null, "email-broken")],
    ["mailto:a@example.com", repaired("a@example.com", "email-form")],
    ["a @ example.com", repaired("a@example.com", "email-form")],
    [" a@example.com ", repaired("a@example.com", "spaces")],
    [
      "a@example.com\x1db@example.org",
      repaired({ email: "a@example.com", also: ["b@example.org"] }, "email-two"),
    ],
    [
      "a@example.com / b@example.org",
      repaired({ email: "a@example.com", also: ["b@example.org"] }, "email-two"),
    ],
    ["a@example.com 07700 900679", repaired({ email: "a@example.com", phone }, "email-and-phone")],
    ["o'brien@example.co.uk", "o'brien@example.co.uk"],
    ["@", kept(null, "email-text")],
  ])("%j", (text, expected) => {
    expect(readEmails(text)).toEqual(expected);
  });

  test("an address in a telephone's field finds its place", () => {
    const both = { ...phone, emails: ["a@example.com"] };
    expect(readTelephones("07700 900679 a@example.com")).toEqual(repaired(both, "email-and-phone"));
    expect(readTelephones("a@example.com")).toEqual(
      repaired({ numbers: [], contact: null, extension: null, emails: ["a@example.com"] }, "phone-is-email"),
    );
    expect(readTelephones("07700 900679\x1d07700 900680")).toEqual(
      repaired({ numbers: ["07700900679", "07700900680"], contact: null, extension: null }, "phone-two"),
    );
  });
});

test("the values of a repeating field stand on lines of their own", () => {
  expect(readText("one\x1dtwo\vthree")).toEqual(repaired("one\ntwo\nthree", "repeating-field"));
});

test("postcodes", () => {
  expect(readPostcode("BA2 3QJ")).toBe("BA2 3QJ");
  expect(readPostcode("BA23QJ")).toEqual(repaired("BA2 3QJ", "postcode-space"));
  expect(readPostcode("tr1 8de")).toEqual(repaired("TR1 8DE", "postcode-case"));
  expect(readPostcode("BS3")).toBe("BS3");
});

test("plates", () => {
  expect(readPlate("FA10 EZL", rules)).toBe("FA10EZL");
  expect(readPlate("bk56 jcm", rules)).toEqual(repaired("BK56JCM", "plate-case"));
  expect(readPlate("AB12CDE*(10/07/2019)", rules)).toEqual(
    repaired({ registration: "AB12CDE", changed: "2019-07-10" }, "retired-plate"),
  );
  expect(readPlate("TBA", rules)).toBeNull();
  expect(readPlate("B-KX 4821", rules)).toBe("B-KX4821");
});
