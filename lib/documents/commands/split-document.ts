import "server-only";
import { command } from "@/lib/core/command";
import { conflict, invalid } from "@/lib/core/errors";
import { isEditable } from "@/lib/document-record/rules/lifecycle";
import { isDocumentType } from "@/lib/document-record/rules/types";
import { documentWithRelated } from "../internal/document-subject";
import { insertDocument } from "../internal/insert-document";
import { isFinal, saveDocument } from "../internal/save-document";
import { readLines } from "../internal/write-lines";
import { carriedOver, withTheirAnswers } from "../rules/starting/carry-over";
import { lineAsInput } from "../rules/starting/existing-lines";
import { Split } from "../schema/written-document";

/**
 * Moves the chosen lines of a document that is not final to a new one of the same type: for a second payer, or for work to do
 * later.
 */
export const splitDocument = command({
  name: "documents.split",
  permission: "documents:update",
  input: Split,
  subject: documentWithRelated((input: { id: string }) => input.id),
  async run({ tx, actor, input, subject }) {
    if (!isEditable(subject) || !isDocumentType(subject.type)) throw isFinal(subject);
    if (subject.type === "excess_invoice" || subject.type === "credit_note")
      throw conflict("This kind of document belongs to another as a whole and is not split");
    const lines = await readLines(tx, subject.id);
    const going = lines.filter(({ id }) => input.line_ids.includes(id));
    if (going.length < new Set(input.line_ids).size)
      throw invalid({ field: "line_ids", message: "A line chosen is not there any more" });
    if (going.length === lines.length)
      throw invalid({ field: "line_ids", message: "Leave at least one line where it is" });
    if (going.some(({ item_type }) => item_type === "excess"))
      throw invalid({ field: "line_ids", message: "An excess stays with its document" });
    const carried = carriedOver(subject, going, false);
    const made = await insertDocument(tx, actor, {
      ...carried,
      type: subject.type,
      lines: withTheirAnswers(carried.lines, going).map((line) => ({ ...line, source_line_id: null })),
      particulars: {
        ...carried.particulars,
        estimate_number: subject.estimate_number,
        job_sheet_number: subject.job_sheet_number,
      },
    });
    // Sundries charged as a share of the work keep their price, so that both documents together come to the original total.
    const staying = lines
      .filter((line) => !going.includes(line))
      .map((line) => ({ ...lineAsInput(line), share_percent: null }));
    await saveDocument(tx, actor, subject, { id: subject.id, line_items: staying });
    return made;
  },
  trace: (made, { subject }) => ({
    entity: "documents",
    id: made.id,
    after: { ...made, split_from: subject.number ?? subject.id },
  }),
});
