import "server-only";
import { z } from "zod";
import { notFound } from "@/lib/core/errors";
import { ask, query } from "@/lib/core/query";
import { getDocument } from "../get-document";

/** One line of a document, as the document shows it. */
export const getLine = query({
  name: "documents.line",
  permission: "documents:read",
  input: z.strictObject({ id: z.uuid(), document_id: z.uuid() }),
  async run({ actor, input: { id, document_id } }) {
    const { lines } = await ask(getDocument, actor, { id: document_id });
    const line = lines.find((one) => one.id === id);
    if (!line) throw notFound("line");
    return line;
  },
});
