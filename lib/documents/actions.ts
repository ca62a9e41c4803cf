"use server";

import { action } from "@/lib/actions/action";
import { noteAdvisory as noteAdvisoryCommand } from "./commands/advisories";
import { answerLines as answerLinesCommand } from "./commands/answer-lines";
import { askToIssue as askToIssueCommand } from "./commands/ask-to-issue";
import { changeStatus as changeStatusCommand } from "./commands/change-status";
import { convertDocument as convertDocumentCommand } from "./commands/convert-document";
import { copyDocument as copyDocumentCommand } from "./commands/copy-document";
import { creditDocument as creditDocumentCommand } from "./commands/credit-document";
import { deleteDocument as deleteDocumentCommand } from "./commands/delete-document";
import { issueDocument as issueDocumentCommand } from "./commands/issue-document";
import { raiseExcess as raiseExcessCommand } from "./commands/raise-excess";
import { splitDocument as splitDocumentCommand } from "./commands/split-document";
import { updateSeries as updateSeriesCommand } from "./series-commands";

// No deed refreshes a page: the editor itself holds what it shows, and drawing the page anew would take the cursor.
export const noteAdvisory = action(noteAdvisoryCommand);
export const issueDocument = action(issueDocumentCommand);
export const convertDocument = action(convertDocumentCommand);
export const copyDocument = action(copyDocumentCommand);
export const splitDocument = action(splitDocumentCommand);
export const creditDocument = action(creditDocumentCommand);
export const raiseExcess = action(raiseExcessCommand);
export const askToIssue = action(askToIssueCommand);
export const answerLines = action(answerLinesCommand);
export const changeStatus = action(changeStatusCommand);
export const deleteDocument = action(deleteDocumentCommand);
export const updateSeries = action(updateSeriesCommand, { refresh: ["/settings/documents"] });
