import { endpoint } from "@/lib/api/endpoint";
import { addLine } from "@/lib/documents/commands/lines/add-line";
import { getDocument } from "@/lib/documents/queries/get-document";
import { LineAdded, LineItem } from "@/lib/documents/responses";

export const GET = endpoint(getDocument, {
  list: true,
  summary: "A document's lines",
  returns: LineItem,
  answer: ({ lines }) => lines,
});

export const POST = endpoint(addLine, {
  summary: "Add a line to a document that is not final",
  returns: LineAdded,
  status: 201,
  location: "/documents/{document_id}/line-items/{id}",
  params: { id: "document_id" },
  omit: ["id", "source_line_id"],
  example: { body: { item_type: "part", description: "Brake pads", quantity: "1", unit_price: "42.50" } },
});
