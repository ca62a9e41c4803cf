import { describe, expect, test } from "vitest";
import type { CustomerToday, VehicleToday } from "@/lib/documents/responses";
import { creditedAmount } from "@/lib/documents/rules/credit/credited-amount";
import type { DocumentLine } from "@/lib/documents/rules/document";
import { margins } from "@/lib/documents/rules/issuing/margin";
import { marginVat } from "@/lib/documents/rules/issuing/margin-scheme";
import { unreadTotals } from "@/lib/documents/rules/lines/unread-totals";
import { customerDifferences, vehicleDifferences } from "@/lib/documents/rules/starting/snapshot-differences";

const today: CustomerToday = {
  id: "1",
  name: "Mrs Ann Lee",
  account_number: null,
  house_no: "5",
  road: "Mill Lane",
  locality: null,
  town: "Bath",
  county: "Somerset",
  postcode: "BA1 1AA",
  telephone: "01225 960123",
  mobile: null,
  archived: false,
};

describe("where the paper and today differ", () => {
  test("case, spaces and what was not printed do not count", () => {
    const printed = { road: "MILL LANE", house_no: "5", postcode: "BA11AA", telephone: "01225960123" };
    expect(customerDifferences("Mrs ANN LEE", printed, today)).toEqual([]);
    expect(customerDifferences("Mrs Ann Lee", {}, today)).toEqual([]);
  });

  test("another name, address and number are named", () => {
    const printed = { road: "High Street", telephone: "0117 9460000" };
    expect(customerDifferences("Miss Ann Fox", printed, today)).toEqual(["name", "address", "telephone"]);
  });

  test("a plate that moved and another car are named, a longer model is not", () => {
    const car: VehicleToday = {
      id: "1",
      registration: "AB12CDE",
      make: "TOYOTA",
      model: "YARIS SPORT",
      vin: null,
      mot_expiry: null,
      archived: false,
    };
    expect(vehicleDifferences("AB12CDE", { make: "TOYOTA", model: "YARIS" }, car)).toEqual([]);
    expect(vehicleDifferences("XY51ZZZ", { make: "FORD", model: "FOCUS" }, car)).toEqual([
      "registration",
      "make or model",
    ]);
  });
});

test("a total that GA4 had no sum for is told with what stood there", () => {
  const totals = { total_net: "1.00", total_tax: null, total_gross: null };
  expect(unreadTotals({ ...totals, legacy: { us_TotalGROSS: "12o.50", us_Balance: "3" } })).toEqual([
    { name: "total", text: "12o.50" },
  ]);
});

test("what credit notes took off is gross less received less owed", () => {
  const invoice = {
    type: "invoice",
    issued_date: "2026-03-04",
    total_gross: "120.00",
    received: "50.00",
    balance: "0.00",
  };
  expect(creditedAmount(invoice)).toBe("70.00");
  expect(creditedAmount({ ...invoice, received: "120.00" })).toBeNull();
  expect(creditedAmount({ ...invoice, issued_date: null })).toBeNull();
  expect(creditedAmount({ ...invoice, type: "credit_note" })).toBeNull();
});

describe("margin", () => {
  const invoice = { type: "invoice", total_gross: "120.00" };
  const line = (
    item_type: "labour" | "part" | "sundries" | "lubricants",
    line_net: string,
    line_cost: string | null,
  ) => ({ item_type, line_net, line_cost }) as DocumentLine;

  test("goes by the document's own costs, else by the lines'", () => {
    const lines = [
      line("labour", "60.00", null),
      line("part", "40.10", "25.05"),
      line("part", "0.20", "0.10"),
    ];
    expect(margins({ ...invoice, labour_cost: "12.50", parts_cost: null, mot_cost: null, lines })).toEqual([
      { what: "Labour", net: "60.00", cost: "12.50", profit: "47.50" },
      { what: "Parts", net: "40.30", cost: "25.15", profit: "15.15" },
    ]);
  });

  test("of sundries and oil stands by itself, with what its lines cost", () => {
    const lines = [
      line("part", "40.00", "30.00"),
      line("sundries", "5.00", null),
      line("lubricants", "32.00", "18.00"),
    ];
    expect(margins({ ...invoice, labour_cost: null, parts_cost: null, mot_cost: null, lines })).toEqual([
      { what: "Parts", net: "40.00", cost: "30.00", profit: "10.00" },
      { what: "Sundries and other", net: "37.00", cost: "18.00", profit: "19.00" },
    ]);
  });

  test("of a credit note is what it takes back, whichever sign it was printed with", () => {
    const note = { type: "credit_note", labour_cost: null, parts_cost: null, mot_cost: null };
    const taken = { what: "Parts", net: "-40.00", cost: "-30.00", profit: "-10.00" };
    expect(margins({ ...note, total_gross: "48.00", lines: [line("part", "40.00", "30.00")] })).toEqual([
      taken,
    ]);
    expect(margins({ ...note, total_gross: "-48.00", lines: [line("part", "-40.00", "-30.00")] })).toEqual([
      taken,
    ]);
  });

  test("of a vehicle under the margin scheme stands by itself", () => {
    const vehicle = { ...line("part", "6000.00", "4500.00"), tax_code: "TM", line_gross: "6000.00" };
    const lines = [vehicle, line("part", "40.00", "30.00")];
    expect(margins({ ...invoice, labour_cost: null, parts_cost: null, mot_cost: null, lines })).toEqual([
      { what: "Parts", net: "40.00", cost: "30.00", profit: "10.00" },
      { what: "Vehicles", net: "6000.00", cost: "4500.00", profit: "1500.00" },
    ]);
    expect(marginVat(lines)).toBe("250.00");
    expect(margins({ ...invoice, lines })).toEqual([]);
  });

  test("is nothing for those who are given no costs", () => {
    expect(margins({ ...invoice, lines: [line("part", "40.00", null)] })).toEqual([]);
  });
});
