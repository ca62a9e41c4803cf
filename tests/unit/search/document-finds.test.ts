import { expect, test } from "vitest";
import { readDocument } from "@/lib/document-record/rules/typed-document";
import { documentFinds } from "@/lib/documents/queries/document-finds";

test("a document that was found says its day as people write it", () => {
  const [found] = documentFinds(
    [
      {
        id: "1",
        type: "invoice",
        number: "9091",
        matched: "9091",
        via: "number",
        customer_name: "Ann Lee",
        registration: "AB12CDE",
        document_date: "2026-04-03",
        total_gross: "1234.50",
        order_reference: null,
      },
    ],
    readDocument("9091"),
  );
  expect(found).toMatchObject({
    title: "Invoice 9091",
    subtitle: "Ann Lee · AB12 CDE · 3 Apr 2026 · £1,234.50",
  });
});
