import "server-only";
import { documents } from "@/db/schema/documents";
import { command } from "@/lib/core/command";
import { invalid } from "@/lib/core/errors";
import { insertDocument } from "../internal/insert-document";
import { readLines } from "../internal/write-lines";
import { carriedOver } from "../rules/starting/carry-over";
import { Copy } from "../schema/written-document";

/** Creates a new document of any type with the same content. The original is unchanged, and is not the copy's source document. */
export const copyDocument = command({
  name: "documents.copy",
  permission: "documents:create",
  input: Copy,
  subject: { table: documents, noun: "document", id: (input) => input.id },
  async run({ tx, actor, input, subject }) {
    if (input.to === "excess_invoice")
      throw invalid({
        field: "to",
        message: "An excess invoice is raised from the document that it is the excess of",
      });
    if (input.to === "credit_note")
      throw invalid({
        field: "to",
        message: "A credit note is made by crediting the invoice that it answers",
      });
    const carried = carriedOver(subject, await readLines(tx, subject.id), true);
    // The copy is another job, so it does not take over the MOT result.
    const {
      source_document_id: _source,
      mot_status: _result,
      mot_tester: _tester,
      ...particulars
    } = carried.particulars;
    return insertDocument(tx, actor, {
      ...carried,
      type: input.to,
      lines: carried.lines.map((line) => ({
        ...line,
        source_line_id: null,
        advisory_id: null,
        deferred_work_id: null,
      })),
      particulars,
    });
  },
  trace: (made, { subject }) => ({
    entity: "documents",
    id: made.id,
    after: { ...made, copied_from: subject.number ?? subject.id },
  }),
});
