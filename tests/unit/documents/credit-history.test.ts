import { describe, expect, test } from "vitest";
import { type ChargedLine, type Credited, restOfLine } from "@/lib/documents/rules/credit/credit-history";

const charged = (fields: Partial<ChargedLine> = {}): ChargedLine => ({
  item_type: "part",
  quantity: "4.000",
  unit_price: "100.0000",
  discount_percent: "0.000",
  tax_code: "T1",
  tax_rate: "20.000",
  tax_inclusive: false,
  line_net: "400.00",
  line_tax: "80.00",
  stock_item_id: "s",
  ...fields,
});

const gave = (
  quantity: string,
  line_net: string,
  line_tax: string,
  returned: string | null = null,
): Credited => ({
  quantity,
  line_net,
  line_tax,
  returned_quantity: returned,
});

const rest = (credits: Credited[], line = charged(), discounts = {}) => restOfLine(line, credits, discounts);

describe("what is left of a line", () => {
  test("is the line itself before anything is credited", () => {
    expect(rest([])).toMatchObject({
      quantity: "4",
      unit_price: "100",
      line_net: "400.00",
      to_return: "4",
    });
  });

  test("has fewer pieces after pieces, and as many after a credit of the price", () => {
    expect(rest([gave("1", "100.00", "20.00")])).toMatchObject({
      quantity: "3",
      unit_price: "100",
      to_return: "3",
    });
    expect(rest([gave("2", "20.00", "4.00")])).toMatchObject({
      quantity: "4",
      unit_price: "95",
      to_return: "4",
    });
    expect(rest([gave("2", "20.00", "4.00"), gave("1", "95.00", "19.00")])).toMatchObject({
      quantity: "3",
      unit_price: "95",
      line_net: "285.00",
    });
  });

  test("counts what came back as it was said", () => {
    expect(rest([gave("2", "200.00", "40.00", "1.000")])).toMatchObject({ quantity: "2", to_return: "3" });
    expect(rest([gave("1", "80.00", "16.00", "1.000")])).toMatchObject({ quantity: "4", to_return: "3" });
  });

  test("has the discounts of the line and its section in it", () => {
    const line = charged({ discount_percent: "10", line_net: "324.00", line_tax: "64.80" });
    const discounts = { parts_discount_percent: "10" };
    expect(rest([], line, discounts)).toMatchObject({ unit_price: "100", discount_percent: "10" });
    expect(rest([gave("4", "32.40", "6.48")], line, discounts)).toMatchObject({
      quantity: "4",
      unit_price: "90",
      line_net: "291.60",
    });
  });

  test("is nothing where more was credited than was charged, before there was a bound", () => {
    expect(rest([gave("4", "500.00", "100.00")])).toMatchObject({
      quantity: "0",
      line_net: "0.00",
      line_tax: "0.00",
    });
  });

  test("of a sum that many pieces cannot make is once that sum", () => {
    const line = charged({ quantity: "1000", unit_price: "0.0333", line_net: "33.30", line_tax: "6.66" });
    const { quantity, unit_price, line_net } = rest([gave("1000", "13.29", "2.66")], line);
    expect([quantity, unit_price, line_net]).toEqual(["1", "20.01", "20.01"]);
  });

  test("of what was taken off on the bill is below nothing", () => {
    const line = charged({ quantity: "-1", unit_price: "40", line_net: "-40.00", line_tax: "-8.00" });
    expect(rest([], line)).toMatchObject({ quantity: "-1", unit_price: "40", line_net: "-40.00" });
    expect(rest([gave("-1", "-10.00", "-2.00")], line)).toMatchObject({ quantity: "-1", unit_price: "30" });
  });
});
