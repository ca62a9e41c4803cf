import { endpoint } from "@/lib/api/endpoint";
import { DocumentWritten } from "@/lib/document-record/responses";
import { creditDocument } from "@/lib/documents/commands/credit-document";
import { creditableLines } from "@/lib/documents/queries/credit/creditable-lines";
import { LeftToCredit } from "@/lib/documents/responses";
import { leftToCredit } from "@/lib/pricing/rules/credit-sums";

export const GET = endpoint(creditableLines, {
  summary: "What is left to credit of an issued document",
  description:
    "By line, in pieces and money, as `lines` of the credit note can take it. Drafts of credit notes count as given.",
  returns: LeftToCredit,
  conflicts: true,
  answer: leftToCredit,
});

export const POST = endpoint(creditDocument, {
  summary: "Draft a credit note of an issued document",
  description:
    "Whole, or what is named of its lines in quantity, price and what comes back into stock: never more of a line than is left in money, VAT and pieces. It counts once it is issued.",
  returns: DocumentWritten,
  status: 201,
  location: "/documents/{id}",
  example: { body: { reason: "Part returned" } },
});
