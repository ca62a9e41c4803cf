import "server-only";
import { today } from "@/lib/core/dates/dates";
import { invalid } from "@/lib/core/errors";
import { procedure } from "@/lib/core/procedure";
import { ImportProblem } from "@/lib/files/csv/import-problem";
import { readCells } from "@/lib/files/csv/read-cells";
import { pdfRows } from "@/lib/files/pdf-text";
import { invoiceOfCells, invoiceOfText, type ProposedInvoice } from "../rules/read-invoice";
import { type ProposedStatement, statementOfCells, statementOfText } from "../rules/read-statement";
import { PaperRead } from "../schema/invoice";

const MOST_BYTES = 1024 * 1024;

/**
 * Reads a supplier's invoice from a CSV file or the text of a PDF. Nothing is saved: what it returns is a proposal. VALIDATION_ERROR at
 * `file` for what is neither, is too large, damaged, or a picture without text.
 */
export const readInvoicePaper = procedure({
  name: "supplier_invoices.read_paper",
  permission: "purchasing:account",
  input: PaperRead,
  async execute(_actor, { file_name, content }): Promise<ProposedInvoice> {
    const paper = await contents(file_name, content);
    return "cells" in paper ? invoiceOfCells(paper.cells, today()) : invoiceOfText(paper.rows, today());
  },
});

/** The same for a statement. */
export const readStatementPaper = procedure({
  name: "supplier_statements.read_paper",
  permission: "purchasing:account",
  input: PaperRead,
  async execute(_actor, { file_name, content }): Promise<ProposedStatement> {
    const paper = await contents(file_name, content);
    return "cells" in paper ? statementOfCells(paper.cells, today()) : statementOfText(paper.rows, today());
  },
});

/** A PDF's rows of text, or the cells of a CSV file; rows of text too if the file has but one column. */
async function contents(name: string, content: string): Promise<{ rows: string[] } | { cells: string[][] }> {
  const bytes = Buffer.from(content, "base64");
  if (bytes.length === 0) throw invalid({ field: "file", message: "The file is empty" });
  if (bytes.length > MOST_BYTES) throw invalid({ field: "file", message: "At most 1 MB" });
  if (isPicture(bytes))
    throw invalid({ field: "file", message: "This is a picture, without text: type it in" });
  if (bytes.subarray(0, 1024).includes("%PDF-")) return { rows: await pdfRows(bytes) };
  try {
    const cells = await readCells(name, bytes);
    return cells.some((row) => row.length > 1) ? { cells } : { rows: cells.map(([text = ""]) => text) };
  } catch (error) {
    if (!(error instanceof ImportProblem)) throw error;
    throw invalid({ field: "file", message: `This is no CSV file and no PDF: ${error.message}` });
  }
}

/** PNG, JPEG, TIFF and what telephones make of a paper. */
const isPicture = (bytes: Buffer): boolean =>
  /^(?:89504e47|ffd8ff|49492a00|4d4d002a|47494638|.{8}66747970)/.test(bytes.toString("hex", 0, 8));
