import "server-only";
import { command } from "@/lib/core/command";
import { invalid } from "@/lib/core/errors";
import { insertDocument } from "../internal/insert-document";
import { requireMayCredit, requireOwnOriginal } from "../queries/credit/credit-note";
import { DocumentCreate } from "../schema/written-document";

/**
 * Creates a document of any type, with its lines. `creditDocument` makes credit notes for documents issued here; a credit note
 * made by this command is for an invoice that is not in the system, and needs that invoice's number and date before it is
 * issued.
 */
export const createDocument = command({
  name: "documents.create",
  permission: "documents:create",
  input: DocumentCreate,
  run({ tx, actor, input }) {
    const { id, type, customer_id, vehicle_id, line_items, ...particulars } = input;
    if (type === "excess_invoice")
      throw invalid({
        field: "type",
        message: "An excess invoice is raised from the document that it is the excess of",
      });
    requireMayCredit(actor, type);
    requireOwnOriginal(
      { type, source_document_id: null, invoice_number: null, invoice_date: null },
      particulars,
    );
    return insertDocument(tx, actor, {
      id,
      type,
      customer_id,
      vehicle_id: vehicle_id ?? null,
      discount_percent: particulars.discount_percent,
      labour_discount_percent: particulars.labour_discount_percent,
      parts_discount_percent: particulars.parts_discount_percent,
      lines: line_items,
      particulars,
    });
  },
});
