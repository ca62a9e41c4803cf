"use server";

import { action } from "@/lib/actions/action";
import { beginCheck as beginCheckCommand } from "./commands/begin-check";
import {
  finishCheck as finishCheckCommand,
  reopenCheck as reopenCheckCommand,
  voidCheck as voidCheckCommand,
} from "./commands/check-steps";
import { offerFindings as offerFindingsCommand } from "./commands/offer-findings";
import { recordResults as recordResultsCommand } from "./commands/record-results";
import { addShippedTemplates as addShippedTemplatesCommand } from "./commands/shipped-templates";
import {
  activateCheckTemplate as activateCheckTemplateCommand,
  archiveCheckTemplate as archiveCheckTemplateCommand,
  createCheckTemplate as createCheckTemplateCommand,
  restoreCheckTemplate as restoreCheckTemplateCommand,
  updateCheckTemplate as updateCheckTemplateCommand,
} from "./commands/templates";

const checks = { refresh: ["/workshop/checks", "/workshop/checks/[id]"] };
const templates = {
  refresh: ["/settings/health-checks", "/settings/health-checks/[id]", "/workshop/checks"],
};

export const beginCheck = action(beginCheckCommand, checks);
// The screen knows what it sent: to read the page again at each tap would make the next tap wait.
export const recordResults = action(recordResultsCommand);
export const finishCheck = action(finishCheckCommand, checks);
export const offerFindings = action(offerFindingsCommand, {
  refresh: ["/workshop/checks/[id]", "/documents/[id]"],
});
export const reopenCheck = action(reopenCheckCommand, checks);
export const voidCheck = action(voidCheckCommand, checks);
export const createCheckTemplate = action(createCheckTemplateCommand, templates);
export const updateCheckTemplate = action(updateCheckTemplateCommand, templates);
export const activateCheckTemplate = action(activateCheckTemplateCommand, templates);
export const archiveCheckTemplate = action(archiveCheckTemplateCommand, templates);
export const restoreCheckTemplate = action(restoreCheckTemplateCommand, templates);
export const addShippedTemplates = action(addShippedTemplatesCommand, templates);
