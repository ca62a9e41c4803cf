import { endpoint } from "@/lib/api/endpoint";
import { changeLine, removeLine } from "@/lib/documents/commands/lines/change-line";
import { getLine } from "@/lib/documents/queries/lines/get-line";
import { LineAdded, LineItem } from "@/lib/documents/responses";

const params = { id: "document_id", line_id: "id" };

export const GET = endpoint(getLine, { summary: "One line of a document", returns: LineItem, params });

export const PUT = endpoint(changeLine, {
  summary: "Change one line of a document that is not final",
  description: "Changes the fields given. The version, and If-Match, are the document's.",
  returns: LineAdded,
  params,
  omit: ["source_line_id"],
  example: { body: { quantity: "2", unit_price: "39.50" } },
});

export { PUT as PATCH };

export const DELETE = endpoint(removeLine, {
  summary: "Take one line off a document that is not final",
  description: "The version, and If-Match, are the document's.",
  returns: LineAdded,
  params,
});
