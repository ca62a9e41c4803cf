import { endpoint } from "@/lib/api/endpoint";
import { printDocuments } from "@/lib/messages/commands/print-documents";
import { Printed } from "@/lib/messages/responses";
import { PrintOne, toPrinted } from "@/lib/messages/schema/api";

export const POST = endpoint(printDocuments, {
  summary: "Record that a document was printed",
  description: "The paper itself is at /documents/{id}/pdf.",
  returns: Printed,
  status: 200,
  input: PrintOne,
  toInput: toPrinted,
});
