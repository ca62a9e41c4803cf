import { expect, test } from "vitest";
import { isTable, pastedRows } from "@/components/editor/pasted-rows";

let next = 0;
const paste = (text: string) => pastedRows(text, () => String(next++));

test("four columns are part number, description, quantity and price", () => {
  expect(paste("OF100\tOil filter\t1\t£8.50\nBP2\tBrake pads\t2\t1,024.00\r\n")).toMatchObject([
    { item_type: "part", part_number: "OF100", description: "Oil filter", quantity: "1", unit_price: "8.50" },
    { part_number: "BP2", quantity: "2", unit_price: "1024.00", tax_code: "T1" },
  ]);
});

test("headings say which column is which, in any order", () => {
  const rows = paste(
    "Qty\tDescription\tUnit price\tVAT\tType\n2\tFit pads\t45\tT5\tLabour\n1\tPads\t30\t\tParts",
  );
  expect(rows).toMatchObject([
    { item_type: "labour", description: "Fit pads", quantity: "2", unit_price: "45", tax_code: "T5" },
    { item_type: "part", description: "Pads", quantity: "1", unit_price: "30", tax_code: "T1" },
  ]);
});

test("one column is descriptions, a quoted cell may hold line ends, empty rows are left out", () => {
  expect(paste("Full service\n\nWash").map(({ description }) => description)).toEqual([
    "Full service",
    "Wash",
  ]);
  expect(paste('"Two\nlines ""so"""\t5.00')).toMatchObject([
    { description: 'Two\nlines "so"', unit_price: "5.00" },
  ]);
});

test("words without tabs or line ends are no table", () => {
  expect(isTable("Brake pads, front")).toBe(false);
  expect(isTable("Brake pads\n")).toBe(false);
  expect(isTable("Pads\t5")).toBe(true);
});
