import type { FileFormat } from "./column";
import { CUSTOMERS } from "./customers";
import { APPOINTMENTS, REMINDER_TEMPLATES, REMINDERS } from "./diary";
import { DOCUMENTS } from "./documents";
import { DOCUMENT_EXTRAS, LINE_ITEMS } from "./lines";
import { RECEIPTS } from "./receipts";
import { STOCK } from "./stock";
import { SUPPLIERS } from "./suppliers";
import { VEHICLES } from "./vehicles";

/** The files of an export. Any of them may be missing; a folder without a single one is no export. */
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

/** Hardly any garage's export has this file, so its absence is not reported. */
export const RARE_FILES: readonly string[] = [SUPPLIERS.file];

/** A garage may have no such records, so an empty file is no sign of damage. */
export const MAY_BE_EMPTY: ReadonlySet<string> = new Set(
  [SUPPLIERS, STOCK, APPOINTMENTS, DOCUMENT_EXTRAS, REMINDERS, REMINDER_TEMPLATES].map(({ file }) => file),
);
