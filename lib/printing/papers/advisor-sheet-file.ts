import "server-only";
import { z } from "zod";
import { may } from "@/lib/core/actor";
import { today } from "@/lib/core/dates/dates";
import { AppError, notFound } from "@/lib/core/errors";
import { ask, query } from "@/lib/core/query";
import { documentForPaper } from "@/lib/documents/queries/document-for-paper";
import { relatedDocuments } from "@/lib/documents/queries/related-documents";
import { openAdvisories } from "@/lib/documents/queries/starting/start-document";
import { workLeft } from "@/lib/documents/rules/starting/work-left";
import { listReminders } from "@/lib/reminders/queries/reminders";
import { advisorSheetPdf } from "./advisor-sheet";
import { composeAdvice } from "./compose-advice";
import { paperName } from "./paper-of-document";
import { readStationery } from "./stationery";

/**
 * Returns the sheet of what is advised for a document's vehicle as of today, for the customer to answer. NOT_FOUND if there is
 * nothing to advise, or the document has no vehicle.
 */
export const getAdvisorSheet = query({
  name: "papers.advisor_sheet",
  permission: "documents:read",
  input: z.strictObject({ id: z.uuid() }),
  async run({ db, actor, input: { id } }) {
    const document = await documentForPaper(db, id);
    if (!document) throw notFound("document");
    const { vehicle_id, mot_expiry, lines } = document;
    if (!vehicle_id) throw nothing("This document has no vehicle, so there is nothing to advise");
    const [work, related, reminders, stationery] = await Promise.all([
      ask(openAdvisories, actor, { vehicle_id }),
      relatedDocuments(db, id),
      may(actor, "reminders:read")
        ? ask(listReminders, actor, { vehicle_id, status: "due", sort: "due_date", per_page: 10 })
        : null,
      readStationery(db),
    ]);
    const advice = composeAdvice({
      work: workLeft(work, lines),
      visit: new Set([id, ...related.filter(({ retest }) => retest === null).map((one) => one.id)]),
      mot_expiry,
      reminders: reminders?.rows ?? [],
      today: today(),
    });
    if (!advice) throw nothing("Nothing is advised on this vehicle, so there is no advisor sheet");
    const bytes = await advisorSheetPdf({ ...stationery, document }, advice);
    return { bytes, file_name: `advisor-sheet-${paperName(document)}` };
  },
});

const nothing = (message: string) => new AppError("NOT_FOUND", message);
