import { expect, test } from "vitest";
import type { DocumentLine } from "@/lib/documents/rules/document";
import { NO_ANSWER } from "@/lib/documents/rules/lines/approval";
import { lineSections, taxRows, trimmed } from "@/lib/documents/rules/lines/line-sections";
import type { LineType } from "@/lib/pricing/rules/line-types";

const line = (item_type: LineType, fields: Partial<DocumentLine> = {}): DocumentLine => ({
  id: crypto.randomUUID(),
  position: 1,
  item_type,
  description: "",
  part_number: null,
  stock_item_id: null,
  supplier_id: null,
  supplier: null,
  tyre: null,
  quantity: "1.000",
  unit_price: null,
  discount_percent: "0.000",
  tax_code: "T1",
  tax_rate: "20.000",
  line_net: "10.00",
  line_tax: "2.00",
  line_gross: "12.00",
  ...NO_ANSWER,
  technician: null,
  guarantee: null,
  technician_id: null,
  supplier_invoice: null,
  nominal_code: null,
  share_percent: null,
  tax_inclusive: false,
  package_key: null,
  package_name: null,
  source_line_id: null,
  advisory_id: null,
  deferred_work_id: null,
  returned_quantity: null,
  linked_document_id: null,
  ...fields,
});

test("lines stand under labour, parts, MOT and the rest, each with its net", () => {
  const sections = lineSections([
    line("part"),
    line("adjustment", { line_net: "-1.50" }),
    line("labour", { line_net: "41.83" }),
    line("paint"),
    line("mot", { line_net: "54.85" }),
    line("labour", { line_net: "0.10" }),
    line("sundries"),
  ]);
  expect(sections.map(({ key, net, lines }) => [key, net, lines.length])).toEqual([
    ["labour", "41.93", 2],
    ["parts", "10.00", 1],
    ["mot", "54.85", 1],
    ["extras", "20.00", 2],
    ["changes", "-1.50", 1],
  ]);
});

test("VAT is told by code and rate, in exact pence", () => {
  const rows = taxRows([
    line("part", { line_net: "0.10", line_tax: "0.02" }),
    line("part", { line_net: "0.20", line_tax: "0.04" }),
    line("mot", { tax_code: "T9", tax_rate: null, line_net: "54.85", line_tax: "0.00" }),
    line("sundries", { tax_rate: null, line_net: "3.50", line_tax: "0.70" }),
    line("comment", { line_net: "0.00", line_tax: "0.00", tax_code: "T0" }),
    line("part", { line_net: null, line_tax: null }),
  ]);
  expect(rows).toEqual([
    { code: "T1", rate: "20", net: "3.80", tax: "0.76" },
    { code: "T9", rate: null, net: "54.85", tax: "0.00" },
  ]);
});

test("a fixed item without a rate stays by itself where its code had two rates", () => {
  const rows = taxRows([
    line("part", { tax_rate: "17.500" }),
    line("part", { tax_rate: "20.000" }),
    line("sundries", { tax_rate: null, line_net: "1.00", line_tax: "0.20" }),
  ]);
  expect(rows.map(({ rate }) => rate)).toEqual(["20", "17.5", null]);
});

test("decimals lose noughts that say nothing", () => {
  expect(["20.000", "17.500", "0.000", "100", "-2.50"].map(trimmed)).toEqual([
    "20",
    "17.5",
    "0",
    "100",
    "-2.5",
  ]);
});
