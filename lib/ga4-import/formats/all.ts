import type { FileFormat } from "./column";
import { CUSTOMERS } from "./customers";
import { APPOINTMENTS, REMINDER_TEMPLATES, REMINDERS } from "./diary";
import { DOCUMENTS } from "./documents";
import { DOCUMENT_EXTRAS, LINE_ITEMS } from "./lines";
import { RECEIPTS } from "./receipts";
import { STOCK } from "./stock";
import { SUPPLIERS } from "./suppliers";
import { VEHICLES } from "./vehicles";

/** The files of an export. Any of them may be missing; without a single one a folder is no export. */
export const FILE_FORMATS: readonly FileFormat[] = [
  REMINDER_TEMPLATES,
  CUSTOMERS,
  VEHICLES,
  SUPPLIERS,
  STOCK,
  APPOINTMENTS,
  DOCUMENTS,
  DOCUMENT_EXTRAS,
  LINE_ITEMS,
  RECEIPTS,
  REMINDERS,
];

/** Hardly any garage's export has it, so that its absence is not worth a word. */
export const RARE_FILES: readonly string[] = [SUPPLIERS.file];

/** A garage may have nothing of these, so that a file without a single byte is no sign of damage. */
export const MAY_BE_EMPTY: ReadonlySet<string> = new Set(
  [SUPPLIERS, STOCK, APPOINTMENTS, DOCUMENT_EXTRAS, REMINDERS, REMINDER_TEMPLATES].map(({ file }) => file),
);
