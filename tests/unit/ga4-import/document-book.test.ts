import { expect, test } from "vitest";
import type { Row } from "@/lib/ga4-import/csv/row-reader";
import { DocumentBook, LABOUR } from "@/lib/ga4-import/load/documents/document-book";

test("the sums of a document are kept whatever its number is: of a newer export the first may be the last that is known", () => {
  const book = new DocumentBook();
  const row = { line: 2, gravity: "clean" } as Row;
  for (const number of [70_000, 5, 1_100_000]) {
    book.open(number, row);
    book.addOutside(number, 200, 40, 240);
    book.addLine(number, LABOUR, 1000, 200, 1200);
    expect([0, 1, 2].map((which) => book.ofAll(number, which as 0 | 1 | 2))).toEqual([1200, 240, 1440]);
  }
});
