import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

export type ExportRow = Record<string, string>;

/** Writes files of an export, each from its rows by column, into a folder that goes when the process ends. */
export function writtenExport(files: Record<string, readonly ExportRow[] | string | Buffer>): string {
  const place = mkdtempSync(join(tmpdir(), "ga4-written-"));
  process.once("exit", () => rmSync(place, { recursive: true, force: true }));
  for (const [name, content] of Object.entries(files)) {
    const isText = typeof content === "string" || Buffer.isBuffer(content);
    writeFileSync(join(place, name), isText ? content : csv(content));
  }
  return place;
}

/** Rows as CSV under all columns that any of them has. */
export function csv(rows: readonly ExportRow[]): string {
  const columns = [...new Set(rows.flatMap((row) => Object.keys(row)))];
  const lines = [columns, ...rows.map((row) => columns.map((column) => row[column] ?? ""))];
  return lines.map((cells) => `${cells.map(quoted).join(",")}\r\n`).join("");
}

const quoted = (cell: string): string => (/[",\r\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell);

/** One good row of each file, that belong together. */
export const GOOD: Record<string, ExportRow> = {
  "Reminder_Templates.csv": { _ID: "T", Type: "MOT" },
  "Customers.csv": { _ID: "C", nameSurname: "Smith", contactEmail: "smith@example.com" },
  "Vehicles.csv": { _ID: "V", _ID_Customer: "C", Registration: "AB12 CDE", Make: "FORD" },
  "Suppliers.csv": { _ID: "P", nameCompany: "Parts Ltd" },
  "Stock.csv": { _ID: "S", itemPartNumber: "PN1", itemTracking: "1", qtyInStock: "2", itemCostNET: "3.00" },
  "Appointments.csv": { _ID: "A", _ID_Customer: "C", ApptDateStart: "01/02/2026", ApptDateEnd: "01/02/2026" },
  "Documents.csv": {
    ...{ _ID: "D", _ID_Customer: "C", _ID_Vehicle: "V", docType: "SI", docStatus: "Issued" },
    ...{ docNumber_Invoice: "1", docDate_Issued: "01/02/2026" },
    ...{ us_TotalNET: "10.00", us_TotalTAX: "2.00", us_TotalGROSS: "12.00" },
  },
  "Document_Extras.csv": { _ID: "D", "Labour Description": "Service" },
  "LineItems.csv": {
    ...{ _ID: "L", _ID_Document: "D", _ID_Stock: "S", itemType: "2", itemDescription: "Filter" },
    ...{ itemQuantity: "1", itemSub_Net: "10.00", itemSub_Tax: "2.00", itemSub_Gross: "12.00" },
    itemTaxCode: "T1",
  },
  "Receipts.csv": { _ID: "R", _ID_Document: "D", Amount: "12.00", TotalReceipt: "12.00", Date: "01/02/2026" },
  "Reminders.csv": { _ID: "M", _ID_Vehicle: "V", _ID_Template: "T", DueDate: "01/02/2027" },
};
