"use server";

import { action } from "@/lib/actions/action";
import { createCustomer } from "@/lib/customers/commands/create-customer";
import { noteAdvisory } from "@/lib/documents/commands/advisories";
import { answerLines } from "@/lib/documents/commands/answer-lines";
import { askToIssue as askToIssueCommand } from "@/lib/documents/commands/ask-to-issue";
import { changeStatus } from "@/lib/documents/commands/change-status";
import { convertDocument } from "@/lib/documents/commands/convert-document";
import { copyDocument } from "@/lib/documents/commands/copy-document";
import { creditDocument } from "@/lib/documents/commands/credit-document";
import { deleteDocument } from "@/lib/documents/commands/delete-document";
import { issueDocument } from "@/lib/documents/commands/issue-document";
import { raiseExcess } from "@/lib/documents/commands/raise-excess";
import { splitDocument } from "@/lib/documents/commands/split-document";
import { createVehicle } from "@/lib/vehicles/commands/create-vehicle";

// What the editor does refreshes no page: the editor itself holds what it shows, and drawing the page anew would take the cursor.
export const takeInCustomer = action(createCustomer);
export const takeInVehicle = action(createVehicle);
export const noteForNextTime = action(noteAdvisory);

export const issue = action(issueDocument);
export const convert = action(convertDocument);
export const copy = action(copyDocument);
export const split = action(splitDocument);
export const credit = action(creditDocument);
export const excess = action(raiseExcess);
export const askToIssue = action(askToIssueCommand);
export const answer = action(answerLines);
export const setStatus = action(changeStatus);
export const remove = action(deleteDocument);
