import "server-only";
import { z } from "zod";
import { today } from "@/lib/core/dates/dates";
import { notFound } from "@/lib/core/errors";
import { query } from "@/lib/core/query";
import { StatementRequest } from "@/lib/statements/schema";
import { blankFormPdf } from "../papers/blank-form";
import { type PaperFile, paperOfDocument, papersOfDocuments } from "../papers/paper-of-document";
import { paperOfStatement } from "../papers/statement-file";
import { readStationery } from "../papers/stationery";
import { BlankRequest } from "../schema/blank-types";

/** Returns a document's paper as a PDF. `original` asks for the stored paper of an issued document, without later payments. */
export const getDocumentPdf = query({
  name: "documents.pdf",
  permission: "documents:read",
  input: z.strictObject({ id: z.uuid(), original: z.boolean().optional() }),
  async run({ db, input: { id, original } }): Promise<PaperFile> {
    const paper = await paperOfDocument(db, id, { original: original ?? false });
    if (!paper) throw notFound("document");
    return paper;
  },
});

export const MOST_PRINTED = 200;

/** Returns the papers of several documents in one PDF, in the order given. NOT_FOUND if none of them exists. */
export const getDocumentsPdf = query({
  name: "documents.pdf_batch",
  permission: "documents:read",
  input: z.strictObject({
    ids: z.array(z.uuid()).min(1, "Choose a document").max(MOST_PRINTED, `At most ${MOST_PRINTED} at once`),
  }),
  async run({ db, input: { ids } }): Promise<PaperFile> {
    const bytes = await papersOfDocuments(db, ids);
    if (!bytes) throw notFound("document");
    return { bytes, file_name: "documents.pdf", original: false };
  },
});

/** Returns a customer's statement as a PDF. */
export const getStatementPdf = query({
  name: "statements.pdf",
  permission: "receipts:read",
  input: StatementRequest,
  run: ({ db, input }) => paperOfStatement(db, input),
});

/** Returns an empty form to fill in by hand, in the garage's own design. */
export const getBlankForm = query({
  name: "papers.blank",
  permission: "documents:read",
  input: BlankRequest,
  async run({ db, input: { type, copies } }) {
    const bytes = await blankFormPdf({ ...(await readStationery(db)), type, copies, day: today() });
    return { bytes, file_name: `blank-${type.replace("_", "-")}.pdf` };
  },
});
