import { expect, test } from "vitest";
import { settledStatus } from "@/lib/document-record/rules/settled-status";
import { documentList } from "@/lib/documents/list";
import type { DocumentRow } from "@/lib/documents/responses";
import { signedSum } from "@/lib/documents/rules/lines/signed-sum";
import { fileColumns } from "@/lib/lists/list";

const note = {
  type: "credit_note",
  status: "issued",
  issued_date: "2026-03-04",
  total_gross: "120.00",
  received: "0.00",
  balance: "120.00",
};

test("a credit note is issued while money of it is left, and settled once none is", () => {
  expect(settledStatus(note)).toBe("issued");
  expect(settledStatus({ ...note, received: "-30.00", balance: "90.00" })).toBe("issued");
  expect(settledStatus({ ...note, received: "-120.00", balance: "0.00" })).toBe("settled");
  expect(settledStatus({ ...note, balance: "0.00" })).toBe("settled");
  expect(settledStatus({ ...note, status: "settled", balance: "30.00" })).toBe("issued");
  expect(settledStatus({ ...note, status: "draft", issued_date: null, balance: "0.00" })).toBe("draft");
});

test("what a credit note comes to is below nothing, whichever sign it was printed with", () => {
  expect(signedSum("credit_note", "120.00")).toBe("-120.00");
  expect(signedSum("credit_note", "-120.00")).toBe("-120.00");
  expect(signedSum("credit_note", "0.00")).toBe("0.00");
  expect(signedSum("credit_note", null)).toBeNull();
  expect(signedSum("invoice", "120.00")).toBe("120.00");
  expect(signedSum("invoice", "-120.00")).toBe("-120.00");
});

test("the file of the list takes credit notes off", () => {
  const row = {
    type: "credit_note",
    total_net: "100.00",
    total_tax: "20.00",
    total_gross: "120.00",
    balance: "30.00",
  };
  const written = fileColumns(documentList)
    .filter(({ number, key }) => number && key !== "mileage")
    .map(({ value }) => value?.(row as DocumentRow));
  expect(written).toEqual(["-100.00", "-20.00", "-120.00", "-30.00"]);
});
