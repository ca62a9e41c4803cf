import "server-only";
import { z } from "zod";
import type { Tx } from "@/db/client";
import { command, Traced } from "@/lib/core/command";
import { notFound } from "@/lib/core/errors";
import { version } from "@/lib/core/input/fields";
import { omitUndefined } from "@/lib/core/input/omit-undefined";
import type { SavedDocument } from "@/lib/document-record/internal/saved-document";
import { documentWithRelated } from "../../internal/document-subject";
import { saveDocument } from "../../internal/save-document";
import { readLines } from "../../internal/write-lines";
import { lineAsInput } from "../../rules/starting/existing-lines";
import { type Line, LineInput } from "../../schema/line";

const key = { id: z.uuid(), document_id: z.uuid(), version };

const LineChange = z.strictObject({
  ...LineInput.shape,
  ...key,
  item_type: LineInput.shape.item_type.optional(),
  description: LineInput.shape.description.unwrap().optional(),
});

const LineKey = z.strictObject(key);

const subject = documentWithRelated((input: { document_id: string }) => input.document_id);

interface Changed {
  id: string;
  document: SavedDocument;
}

const changed = (id: string, { result: document, trace }: Traced<SavedDocument>): Traced<Changed> =>
  new Traced({ id, document }, trace);

/** Changes the given fields of one line of a document that is not final, and updates the document's totals. */
export const changeLine = command({
  name: "documents.change_line",
  permission: "documents:update",
  input: LineChange,
  subject,
  async run({
    tx,
    actor,
    input: { id, document_id, version: _, ...fields },
    subject,
  }): Promise<Traced<Changed>> {
    const lines = await currentLines(tx, document_id, id);
    const line_items = lines.map((line) =>
      line.id === id ? { ...line, ...(omitUndefined(fields) as Partial<Line>) } : line,
    );
    return changed(id, await saveDocument(tx, actor, subject, { id: document_id, line_items }));
  },
});

/** Removes one line from a document that is not final. */
export const removeLine = command({
  name: "documents.remove_line",
  permission: "documents:update",
  input: LineKey,
  subject,
  async run({ tx, actor, input: { id, document_id }, subject }): Promise<Traced<Changed>> {
    const line_items = (await currentLines(tx, document_id, id)).filter((line) => line.id !== id);
    return changed(id, await saveDocument(tx, actor, subject, { id: document_id, line_items }));
  },
});

/** All current lines of the document. NOT_FOUND if the given line is not one of them. */
async function currentLines(tx: Tx, documentId: string, id: string): Promise<Line[]> {
  const lines = (await readLines(tx, documentId)).map(lineAsInput);
  if (!lines.some((line) => line.id === id)) throw notFound("line");
  return lines;
}
