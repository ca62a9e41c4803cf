"use server";

import { action } from "@/lib/actions/action";
import { noteAdvisory as noteAdvisoryCommand } from "./commands/advisories";
import { changeStatus as changeStatusCommand } from "./commands/change-status";
import { collectByJob as collectByJobCommand } from "./commands/collect-vehicle";
import { convertDocument as convertDocumentCommand } from "./commands/convert-document";
import { copyDocument as copyDocumentCommand } from "./commands/copy-document";
import { creditDocument as creditDocumentCommand } from "./commands/credit-document";
import { deleteDocument as deleteDocumentCommand } from "./commands/delete-document";
import { askToIssue as askToIssueCommand } from "./commands/issuing/ask-to-issue";
import { issueDocument as issueDocumentCommand } from "./commands/issuing/issue-document";
import { answerLines as answerLinesCommand } from "./commands/lines/answer-lines";
import { offerTyres as offerTyresProcedure } from "./commands/lines/offer-tyres";
import { noteMotWork as noteMotWorkCommand } from "./commands/note-mot-work";
import { updateSeries as updateSeriesCommand } from "./commands/number-series";
import { raiseExcess as raiseExcessCommand } from "./commands/raise-excess";
import { splitDocument as splitDocumentCommand } from "./commands/split-document";

// No action refreshes a page: the editor holds the state it shows, and rendering the page again would lose the cursor.
export const noteAdvisory = action(noteAdvisoryCommand);
export const issueDocument = action(issueDocumentCommand);
export const convertDocument = action(convertDocumentCommand);
export const copyDocument = action(copyDocumentCommand);
export const splitDocument = action(splitDocumentCommand);
export const creditDocument = action(creditDocumentCommand);
export const raiseExcess = action(raiseExcessCommand);
export const askToIssue = action(askToIssueCommand);
export const offerTyres = action(offerTyresProcedure);
export const answerLines = action(answerLinesCommand);
export const collectByJob = action(collectByJobCommand);
export const changeStatus = action(changeStatusCommand);
export const deleteDocument = action(deleteDocumentCommand);
export const noteMotWork = action(noteMotWorkCommand, { refresh: ["/vehicles"] });
export const updateSeries = action(updateSeriesCommand, { refresh: ["/settings/documents"] });
