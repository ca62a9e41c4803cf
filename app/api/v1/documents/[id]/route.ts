import { endpoint } from "@/lib/api/endpoint";
import { Id } from "@/lib/auth/responses";
import { DocumentWritten } from "@/lib/document-record/responses";
import { deleteDocument } from "@/lib/documents/commands/delete-document";
import { updateDocument } from "@/lib/documents/commands/update-document";
import { getDocument } from "@/lib/documents/queries/get-document";
import { DocumentWhole } from "@/lib/documents/responses";
import { DocumentDeletion, deletionField, toDeletion } from "@/lib/documents/schema/api";
import { WITH_WHOLE_DOCUMENT } from "@/lib/related/expansions";

export const GET = endpoint(getDocument, {
  summary: "One document with its lines",
  description:
    "What of an issued document is left to credit, line by line, is at `/documents/{id}/credit`. A credit note is `settled` once nothing of it is left to refund or set against an invoice; it is due on no day.",
  returns: DocumentWhole,
  expand: WITH_WHOLE_DOCUMENT,
  answer: ({ lines, ...document }) => ({ ...document, line_items: lines }),
});

export const PUT = endpoint(updateDocument, {
  summary: "Change a document that is not final",
  description:
    "Changes the fields given; `line_items` are all lines as they shall stand. What is issued never changes: CONFLICT.",
  returns: DocumentWritten,
  elsewhere: {
    status: "Not here: PUT /documents/{id}/status sets it, POST /documents/{id}/issue issues",
    issued_date: "Not here: POST /documents/{id}/issue",
  },
  example: { body: { mileage: 41250, order_reference: "PO-1234" } },
});

export { PUT as PATCH };

export const DELETE = endpoint(deleteDocument, {
  summary: "Take a document that is not final away",
  description:
    "Where money was paid on it, `money_to` says what becomes of that: `refund`, `account`, or `document` with `money_document_id`.",
  input: DocumentDeletion,
  toInput: toDeletion,
  fieldName: deletionField,
  returns: Id,
});
