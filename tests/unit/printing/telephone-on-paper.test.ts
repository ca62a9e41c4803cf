import { expect, test } from "vitest";
import { documentPdf } from "@/lib/printing/papers/document-paper";
import { pdfText } from "@/tests/support/pdf-text";
import { aPaper, GARAGE } from "@/tests/support/sample-papers";

test("the garage's number stands in Ofcom's groups, however it was typed", async () => {
  const garage = { ...GARAGE, telephone: "+44 15394 41234" };
  expect(pdfText(await documentPdf(aPaper("invoice", {}, { garage })))).toContain("015394 41234");
});
