import { renderToStaticMarkup } from "react-dom/server";
import { expect, test } from "vitest";
import { LineTable } from "@/components/documents/line-table";
import type { Document, DocumentLine } from "@/lib/documents/rules/document";

test("a line says on screen all that was taken off it, as it does on paper", () => {
  const line = (item_type: DocumentLine["item_type"], discount_percent: string) =>
    ({
      id: item_type,
      item_type,
      description: item_type,
      quantity: "1",
      unit_price: "100.00",
      discount_percent,
      tax_code: "T1",
      tax_rate: "20",
      line_net: "1.00",
      line_tax: "0.20",
      line_gross: "1.20",
    }) as DocumentLine;
  const told = (more: Partial<Document>) =>
    [
      ...renderToStaticMarkup(
        <LineTable
          document={
            {
              type: "invoice",
              imported: false,
              discount_percent: "5",
              labour_discount_percent: "10",
              parts_discount_percent: "0",
              lines: [line("labour", "7.5"), line("part", "0"), line("mot", "0"), line("sundries", "0")],
              ...more,
            } as Document
          }
        />,
      ).matchAll(/(?:>|less )([\d.]+%)</g),
    ].map(([, percent]) => percent);
  // On a phone beside the price, else in a column.
  expect(told({})).toEqual(["20.91%", "20.91%", "5%", "5%", "5%", "5%"]);
  expect(told({ imported: true })).toEqual(["7.5%", "7.5%"]);
});
