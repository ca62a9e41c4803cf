import { expect, test } from "vitest";
import { documentType, isKnownType } from "@/lib/ga4-import/load/documents/document-words";

test("GA4's types have our words; whatever else stands in the file stays as it is and is not known", () => {
  expect([documentType("XS"), isKnownType("XS")]).toEqual(["excess_invoice", true]);
  for (const strange of ["ZZ", "", "constructor", "__proto__"])
    expect([documentType(strange), isKnownType(strange)]).toEqual([strange, false]);
});
