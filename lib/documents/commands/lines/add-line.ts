import "server-only";
import { v7 as uuidv7 } from "uuid";
import { z } from "zod";
import { command, Traced } from "@/lib/core/command";
import { version } from "@/lib/core/input/fields";
import type { SavedDocument } from "@/lib/document-record/internal/saved-document";
import { documentWithRelated } from "../../internal/document-subject";
import { saveDocument } from "../../internal/save-document";
import { readLines } from "../../internal/write-lines";
import { lineAsInput } from "../../rules/starting/existing-lines";
import { LineInput } from "../../schema/line";

const LineAddition = z.strictObject({
  ...LineInput.shape,
  id: z.uuid().optional(),
  document_id: z.uuid(),
  version,
});

interface Added {
  id: string;
  document: SavedDocument;
}

/** Adds a line at the end of a document that is not final, and updates the document's totals. */
export const addLine = command({
  name: "documents.add_line",
  permission: "documents:update",
  input: LineAddition,
  subject: documentWithRelated((input: { document_id: string }) => input.document_id),
  async run({ tx, actor, input, subject }): Promise<Traced<Added>> {
    const { document_id, version: _version, id = uuidv7(), ...line } = input;
    const standing = (await readLines(tx, document_id)).map(lineAsInput);
    const { result: document, trace } = await saveDocument(tx, actor, subject, {
      id: document_id,
      line_items: [...standing, { ...line, id }],
    });
    return new Traced({ id, document }, trace);
  },
});
