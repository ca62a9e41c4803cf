import type { DocumentType } from "@/lib/document-record/rules/types";
import type { DocumentOnPaper } from "@/lib/documents/rules/document-on-paper";
import type { DocumentPaper } from "@/lib/printing/papers/paper";
import { sampleDocument, sampleLines } from "@/lib/printing/papers/sample-document";
import { openTypefaces } from "@/lib/printing/pdf/fonts";
import { NEW_PAPER_SETTINGS } from "@/lib/printing/schema/paper-settings";

// Half a second on a quiet machine, before any test's time runs.
await openTypefaces();

export const GARAGE = {
  name: "Wye Valley Motors",
  road: "Unit 4, Wonastow Road",
  locality: null,
  town: "Monmouth",
  county: "Monmouthshire",
  postcode: "NP25 5JB",
  telephone: "01600 700100",
  email: "hello@wyevalley.example",
  website: null,
  vat_number: "GB123456789",
  company_number: "01234567",
  bank_account_name: "Wye Valley Motors Ltd",
  bank_sort_code: "20-45-67",
  bank_account_number: "12345678",
};

/** A paper that can be read back. */
export const aPaper = (
  type: DocumentType,
  document: Partial<DocumentOnPaper> = {},
  more: Partial<DocumentPaper> = {},
): DocumentPaper => ({
  garage: GARAGE,
  settings: NEW_PAPER_SETTINGS,
  logo: null,
  compress: false,
  document: sampleDocument(type, document),
  ...more,
});

/** So many lines of some length, each with a number that can be found again. */
export const manyLines = (count: number, words = 4) =>
  sampleLines(
    Array.from({ length: count }, (_, i) => ({
      item_type: i % 2 ? ("part" as const) : ("labour" as const),
      description: `[${i + 1}] ${"word ".repeat((i % 5) * words)}`,
      quantity: String((i % 3) + 1),
      unit_price: `${(i % 90) + 1}.25`,
    })),
  );
