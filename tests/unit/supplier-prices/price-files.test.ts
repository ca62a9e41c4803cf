import { describe, expect, test } from "vitest";
import { bindColumns } from "@/lib/supplier-prices/rules/bind-columns";
import { partKey } from "@/lib/supplier-prices/rules/part-key";
import { proposedMapping } from "@/lib/supplier-prices/rules/price-fields";
import { PriceRowReader, type RowProblem } from "@/lib/supplier-prices/rules/price-row";
import { priceText, readPrice, risePercent } from "@/lib/supplier-prices/rules/price-text";
import { fc } from "../../support/property";

describe("a price", () => {
  test.each([
    ["12.5", "12.5000"],
    ["£1,234.50", "1234.5000"],
    ["£ 7", "7.0000"],
    [".5", "0.5000"],
    ["0", "0.0000"],
    ["0.00005", "0.0001"],
    ["12.340000001", "12.3400"],
    ["99999999.9999", "99999999.9999"],
  ])("%s is %s", (text, price) => {
    const read = readPrice(text);
    expect(typeof read === "number" ? priceText(read) : read).toBe(price);
  });

  test.each([
    ["-1.20", "not negative"],
    ["(1.20)", "not negative"],
    ["£-3", "not negative"],
    ["12,50", "after a point"],
    ["POA", "no price"],
    ["1,23,4.00", "no price"],
    ["1.2.3", "no price"],
    ["100000000", "more than a part can cost"],
    ["9".repeat(400), "more than a part can cost"],
  ])("%s is none: %s", (text, words) => expect(readPrice(text)).toContain(words));

  test("what is written is read again, to the last ten-thousandth", () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 10 ** 12 - 1 }), (units) => {
        expect(readPrice(priceText(units))).toBe(units);
      }),
    );
  });

  test("a rise is told in per cent of what it was", () => {
    expect(risePercent(100_000, 112_500)).toBe(12.5);
    expect(risePercent(0, 10)).toBeNull();
  });
});

describe("the columns of a price file", () => {
  test("are found in any order and case", () => {
    const { cellOf, missing, unknown } = bindColumns(["NET_PRICE", "Colour", " Description ", "Part Number"]);
    expect(cellOf).toEqual({ net_price: 0, description: 2, part_number: 3 });
    expect([missing, unknown]).toEqual([[], ["Colour"]]);
  });

  test("that lack are named", () => {
    expect(bindColumns(["part_number", "price"]).missing).toEqual(["description", "net_price"]);
  });

  test("called the same are refused by name and place", () => {
    const { problems } = bindColumns(["part_number", "net_price", "description", "Net Price"]);
    expect(problems).toEqual(["Two columns are called net_price: the 2nd and the 4th"]);
  });

  test("are those that a person has named, also in place of their own", () => {
    const headers = ["Code", "Text", "Net_Price", "Your price"];
    const mapping = { part_number: "code", description: "Text", net_price: "Your price" };
    expect(bindColumns(headers, mapping).cellOf).toEqual({ part_number: 0, description: 1, net_price: 3 });
  });

  test("with other names are proposed, never taken", () => {
    const headers = ["SKU", "Desc", "Cost Price", "RRP"];
    expect(bindColumns(headers).missing).toHaveLength(3);
    expect(proposedMapping(headers, {})).toEqual({
      ...{ part_number: "SKU", description: "Desc", net_price: "Cost Price", list_price: "RRP" },
    });
  });
});

describe("a row", () => {
  const HEADERS = ["part_number", "description", "net_price", "vat_code", "effective_from"];
  const read = (...cells: string[]) => {
    const problems: RowProblem[] = [];
    const reader = new PriceRowReader(bindColumns(HEADERS), "2026-12-02", (problem) =>
      problems.push(problem),
    );
    const sound = reader.read(7, [...cells, "", "", ""].slice(0, 5), 5);
    return { sound, problems, reader };
  };

  test.each([["00123"], ["1E5"], ["=1+1"]])("keeps the part number %s as text", (number) => {
    const { sound, reader } = read(number, "Filter", "1.00");
    expect([sound, reader.part_number]).toEqual([true, number]);
  });

  test("takes the standard rate where no code is given, and codes in any case", () => {
    expect(read("A1", "Filter", "1").reader.vat_code).toBe("S");
    expect(read("A1", "Filter", "1", "z").reader.vat_code).toBe("Z");
  });

  test.each([
    ["2027-01-01", "2027-01-01"],
    ["01/02/2027", "2027-02-01"],
    ["2027-01-01 00:00:00", "2027-01-01"],
  ])("begins on %s", (text, day) => expect(read("A1", "F", "1", "", text).reader.effective_from).toBe(day));

  test.each([
    [["", "Filter", "1"], "part_number", "missing"],
    [["--", "Filter", "1"], "part_number", "letters or figures"],
    [["A1", " ", "1"], "description", "missing"],
    [["A1", "Filter", ""], "net_price", "missing"],
    [["A1", "Filter", "POA"], "net_price", "no price"],
    [["A1", "Filter", "1", "20%"], "vat_code", "S, R, Z or E"],
    [["A1", "Filter", "1", "", "t"], "effective_from", "no date"],
    [["A1", "Filter", "1", "", "31/02/2027"], "effective_from", "no date"],
    [["A".repeat(81), "Filter", "1"], "part_number", "At most 80"],
  ])("%j has an error at %s", (cells, column, words) => {
    const { sound, problems } = read(...cells);
    expect(sound).toBe(false);
    expect(problems).toEqual([
      expect.objectContaining({ line: 7, column, message: expect.stringContaining(words) }),
    ]);
  });
});

test("part numbers are compared without spaces, dots, slashes and dashes, in capitals", () => {
  expect(partKey(" of-12.34/a b ")).toBe("OF1234AB");
});
