import { expect, test } from "vitest";
import { hasEqualContent } from "@/components/editor/document-input";
import { blankRow, type Row } from "@/components/editor/editor-rows";
import type { Content, Fields } from "@/components/editor/editor-state";

const document = (line: Partial<Row>, fields: Partial<Fields> = {}): Content => ({
  fields: fields as Fields,
  rows: [{ ...blankRow("a"), description: "Pads", ...line }, blankRow("b")],
});

test("a line says the same whether its figures were typed, written out or filled in", () => {
  const typed = document({ quantity: "2", unit_price: "10" });
  expect(hasEqualContent(typed, document({ quantity: "2.000", unit_price: "10.0000" }))).toBe(true);
  expect(hasEqualContent(document({}), document({ quantity: "1", unit_price: "0.00" }))).toBe(true);
  expect(hasEqualContent(typed, document({ quantity: "1", unit_price: "10" }))).toBe(false);
  expect(hasEqualContent(typed, document({ quantity: "2", unit_price: "10", description: "Discs" }))).toBe(
    false,
  );
});
