import { mkdirSync, mkdtempSync, writeFileSync } from "node:fs";
import { join } from "node:path";

type Row = Record<string, string>;

/** A GA4 export of a few records, to be written as files: each file's rows by GA4's field names. */
export type SmallExport = Record<
  | "Customers"
  | "Vehicles"
  | "Documents"
  | "Document_Extras"
  | "LineItems"
  | "Receipts"
  | "Stock"
  | "Reminder_Templates"
  | "Reminders"
  | "Appointments",
  Row[]
>;

const customer = (n: number): Row => ({
  _ID: `C${n}`,
  AccountNumber: `CUS00${n}`,
  nameForename: "Ann",
  nameSurname: `Customer${n}`,
  addressRoad: "New Road",
  addressTown: "Bath",
  addressPostCode: "BA1 1AA",
  contactMobile: `0770090000${n}`,
  AdditionalContactName1: `Partner ${n}`,
  AdditionalContactNumber1: `0770090010${n}`,
  Notes: `Note ${n}`,
});

const vehicle = (n: number): Row => ({
  _ID: `V${n}`,
  _ID_Customer: `C${n}`,
  Registration: `AB1${n} CDE`,
  Make: "FORD",
  Model: "FOCUS",
  Colour: "Blue",
});

const NUMBER_COLUMN: Record<string, string> = { ES: "docNumber_Estimate", JS: "docNumber_Jobsheet" };

/** A document of one customer with his car; its lines are to be given apart, and `total` makes its sums of them. */
const document = (id: string, of: number, type: string, number: string, issued: boolean): Row => ({
  _ID: id,
  _ID_Customer: `C${of}`,
  _ID_Vehicle: `V${of}`,
  docType: type,
  docStatus: issued ? "Issued" : "",
  [NUMBER_COLUMN[type] ?? "docNumber_Invoice"]: number,
  docDate_Created: "01/06/2026",
  docDate_Issued: issued ? "02/06/2026" : "",
  custName_Forename: "Ann",
  custName_Surname: `Customer${of}`,
  vehRegistration: `AB1${of} CDE`,
  docOrderRef: `Order ${id}`,
});

export const line = (id: string, of: string, price: number, more: Row = {}): Row => ({
  _ID: id,
  _ID_Document: of,
  itemType: "1",
  itemDescription: `Work ${id}`,
  itemQuantity: "1",
  itemUnitPrice: price.toFixed(2),
  itemSub_Net: price.toFixed(2),
  itemSub_Tax: (price * 0.2).toFixed(2),
  itemSub_Gross: (price * 1.2).toFixed(2),
  itemTaxCode: "T1",
  itemTaxRate: "20",
  ...more,
});

export const receipt = (id: string, of: string, amount: string, day = "03/06/2026"): Row => ({
  _ID: id,
  _ID_Document: of,
  Amount: amount,
  TotalReceipt: amount,
  Date: day,
  Method: "Cash",
});

/** Every kind of record, and a document in each state that matters. */
export function smallExport(): SmallExport {
  return withTotals({
    Customers: [1, 2, 3].map(customer),
    Vehicles: [1, 2, 3].map(vehicle),
    Documents: [
      document("DRAFT", 1, "SI", "", false),
      document("JOB", 1, "JS", "501", false),
      document("EST", 2, "ES", "301", false),
      document("OPEN", 2, "SI", "1001", true),
      document("PART", 3, "SI", "1002", true),
      document("SPARE", 3, "SI", "", false),
      document("QUIET", 3, "SI", "1003", true),
    ],
    Document_Extras: [{ _ID: "JOB", "Labour Description": "Look at the brakes", docNotes: "Key in the box" }],
    LineItems: ["DRAFT", "JOB", "EST", "OPEN", "PART", "SPARE", "QUIET"].flatMap((id) => [
      line(`${id}-1`, id, 50),
      line(`${id}-2`, id, 60, { itemType: "2", _ID_Stock: "S1", itemPartNumber: "PAD1" }),
    ]),
    Receipts: [receipt("R1", "PART", "30.00"), receipt("R2", "QUIET", "132.00")],
    Stock: [1, 2].map((n) => ({
      _ID: `S${n}`,
      itemPartNumber: `PAD${n}`,
      itemDescription: `Brake pads ${n}`,
      itemCostNET: "20.00",
      itemPriceRetailNET: "60.00",
      itemTaxCode: "T1",
      itemTracking: "1",
      qtyInStock: "5",
    })),
    Reminder_Templates: [{ _ID: "T1", Type: "MOT" }],
    Reminders: [1, 2].map((n) => ({
      ...{ _ID: `M${n}`, _ID_Template: "T1", _ID_Vehicle: `V${n}`, DueDate: "01/08/2027" },
      ...{ actioned_Email: "0", actioned_Print: "0", actioned_SMS: "0", method_Email: "1" },
    })),
    Appointments: [
      {
        ...{ _ID: "A1", _ID_Customer: "C1", _ID_Vehicle: "V1", _ID_Document: "JOB", ApptResource: "Ramp 1" },
        ...{ ApptDateStart: "01/08/2027", ApptDateEnd: "01/08/2027" },
        ...{ ApptTimeStart: "09:00:00", ApptTimeEnd: "10:00:00", ApptDescEntry: "Brakes" },
      },
    ],
  });
}

const pence = (text: string | undefined): number => Math.round(Number(text ?? 0) * 100);

/** The same export with each document's totals made of its lines and receipts, as GA4 does. */
export function withTotals(data: SmallExport): SmallExport {
  for (const document of data.Documents) {
    const lines = data.LineItems.filter(({ _ID_Document }) => _ID_Document === document._ID);
    const sum = (column: string) => lines.reduce((total, row) => total + pence(row[column]), 0);
    const paid = data.Receipts.filter(({ _ID_Document }) => _ID_Document === document._ID).reduce(
      (total, { Amount }) => total + pence(Amount),
      0,
    );
    const gross = sum("itemSub_Gross");
    const show = (value: number): string => (value / 100).toFixed(2);
    Object.assign(document, {
      ...{ us_TotalNET: show(sum("itemSub_Net")), us_TotalTAX: show(sum("itemSub_Tax")) },
      ...{ us_TotalGROSS: show(gross), us_TotalReceipts: show(paid), us_Balance: show(gross - paid) },
    });
  }
  return data;
}

const KEYS = /^_ID/;
const NUMBERS = /^docNumber_/;

/** Several exports as one: the keys, numbers and plates of each are its own. `w2-` is before the keys of the third. */
export function combined(worlds: readonly SmallExport[]): SmallExport {
  const apart = (row: Row, world: number): Row =>
    Object.fromEntries(
      Object.entries(row).map(([name, value]) => [name, value && inWorld(name, value, world)] as const),
    );
  const files = Object.keys(smallExport()) as (keyof SmallExport)[];
  return Object.fromEntries(
    files.map((file) => [file, worlds.flatMap((data, world) => data[file].map((row) => apart(row, world)))]),
  ) as SmallExport;
}

function inWorld(name: string, value: string, world: number): string {
  if (KEYS.test(name)) return `w${world}-${value}`;
  if (NUMBERS.test(name)) return String(Number(value) + world * 10_000);
  if (name === "AccountNumber") return value.replace("00", String(world).padStart(2, "0"));
  return /Registration$/.test(name) ? value.replace(" CDE", ` ${letters(world)}`) : value;
}

const letters = (world: number): string => `C${String.fromCharCode(65 + (world % 26))}E`;

/** Writes an export into a folder of its own below `under`. */
export function writeExport(data: SmallExport, under: string): string {
  mkdirSync(under, { recursive: true });
  const folder = mkdtempSync(join(under, "small-"));
  for (const [file, rows] of Object.entries(data)) {
    const names = [...new Set(rows.flatMap((row) => Object.keys(row)))];
    const cells = (values: string[]) => values.map((value) => `"${value.replaceAll('"', '""')}"`).join(",");
    const text = [cells(names), ...rows.map((row) => cells(names.map((name) => row[name] ?? "")))];
    writeFileSync(join(folder, `${file}.csv`), `${text.join("\r\n")}\r\n`);
  }
  return folder;
}
