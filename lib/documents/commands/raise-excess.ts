import "server-only";
import type { Tx } from "@/db/client";
import { document_lines } from "@/db/schema/document-lines";
import { documents } from "@/db/schema/documents";
import { command } from "@/lib/core/command";
import { conflict, invalid } from "@/lib/core/errors";
import { type Decimal, decimal, pounds } from "@/lib/core/money";
import type { DocumentRecord } from "@/lib/document-record/internal/saved-document";
import { isEditable } from "@/lib/document-record/rules/lifecycle";
import { insertDocument } from "../internal/insert-document";
import { isFinal } from "../internal/save-document";
import { sumUp } from "../internal/sum-up";
import { readLines } from "../internal/write-lines";
import { carriedOver } from "../rules/starting/carry-over";
import { Excess } from "../schema/written-document";

/**
 * Splits insured or warranty work: creates an excess invoice for the customer, and deducts the same amount from the main
 * invoice, which is the insurer's. The insurer pays the VAT of the work, unless the customer is VAT registered: then the
 * customer pays it on top of the excess. £1,000 plus £200 VAT with an excess of £250: insurer £950, customer £250; if VAT
 * registered, insurer £750 and customer £450.
 */
export const raiseExcess = command({
  name: "documents.raise_excess",
  permission: "documents:update",
  input: Excess,
  subject: { table: documents, noun: "document", id: (input) => input.id },
  async run({ tx, actor, input, subject }) {
    if (subject.type !== "invoice") throw conflict("An excess is taken off an invoice");
    if (!isEditable(subject)) throw isFinal(subject);
    const lines = await readLines(tx, subject.id);
    if (lines.some(({ item_type }) => item_type === "excess"))
      throw conflict("There is an excess on this invoice already: delete its excess invoice first");
    const net = pounds(decimal(input.amount));
    const vat = input.customer_vat_registered ? (subject.total_tax ?? "0.00") : "0.00";
    if (decimal(net).plus(vat).gt(decimal(subject.total_gross)))
      throw invalid({ field: "amount", message: "The excess is more than the work comes to" });
    const carried = carriedOver(subject, [], true);
    const excess = await insertDocument(tx, actor, {
      ...carried,
      type: "excess_invoice",
      customer_id: input.customer_id,
      discount_percent: "0",
      labour_discount_percent: "0",
      parts_discount_percent: "0",
      lines: [],
      particulars: { ...carried.particulars, internal_notes: null },
    });
    const taxed = decimal(vat).gt(0);
    await putIn(
      tx,
      excess.id,
      taxed ? "Excess of the insured work, and the VAT of all of it" : "Excess of the insured work",
      "1",
      net,
      vat,
    );
    await putIn(
      tx,
      subject.id,
      taxed
        ? "Less excess and the VAT of all the work, paid by the customer"
        : "Less excess, paid by the customer",
      "-1",
      net,
      vat,
      excess.id,
      lines.length + 1,
    );
    await sumUp(tx, subject.id);
    return sumUp(tx, excess.id);
  },
  trace: (excess, { subject }) => ({
    entity: "documents",
    id: excess.id,
    after: { ...excess, excess_of: (subject as DocumentRecord).number ?? subject.id },
  }),
});

async function putIn(
  tx: Tx,
  document_id: string,
  description: string,
  quantity: "1" | "-1",
  net: Decimal,
  vat: Decimal,
  linked_document_id: string | null = null,
  position = 1,
): Promise<void> {
  const signed = (amount: Decimal) => pounds(decimal(amount).times(quantity));
  await tx.insert(document_lines).values({
    document_id,
    position,
    item_type: "excess",
    description,
    quantity,
    unit_price: net,
    tax_code: decimal(vat).eq(0) ? "T9" : "T1",
    tax_rate: decimal(vat).eq(0) ? "0" : "20",
    line_net: signed(net),
    line_tax: signed(vat),
    line_gross: signed(pounds(decimal(net).plus(vat))),
    linked_document_id,
  });
}
