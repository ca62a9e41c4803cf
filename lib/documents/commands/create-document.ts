import "server-only";
import { command } from "@/lib/core/command";
import { invalid } from "@/lib/core/errors";
import { insertDocument } from "../internal/insert-document";
import { requireMayCredit, requireOwnOriginal } from "../queries/credit/credit-note";
import { DocumentCreate } from "../schema/written-document";

/**
 * A new document of any type, with its lines. A credit note of what was issued here comes from `creditDocument`; one made so answers an
 * invoice that is not in the system, and names its number and date before it is issued.
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
