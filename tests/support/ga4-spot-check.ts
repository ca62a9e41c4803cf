import { sql } from "@/db/client";
import { FILE_FORMATS } from "@/lib/ga4-import/formats/all";
import { plausibleDates } from "@/lib/ga4-import/parsers/dates";
import { decimalText } from "@/lib/ga4-import/parsers/decimals";
import { Noted } from "@/lib/ga4-import/parsers/reading";
import type { Expected } from "./ga4-export";

type SpotCheck = Expected["spotChecks"][number];

const TABLES: Record<string, string> = {
  "Customers.csv": "customers",
  "Vehicles.csv": "vehicles",
  "Documents.csv": "documents",
  "LineItems.csv": "document_lines",
  "Receipts.csv": "receipts",
  "Stock.csv": "stock_items",
  "Reminders.csv": "reminders",
  "Appointments.csv": "appointments",
  "Document_Extras.csv": "documents",
};

/** Where the value of a field stands; what is not named here stands in `legacy`. */
const columns = (): Record<string, string> => ({
  nameSurname: "surname",
  addressPostCode: "postcode",
  AccountNumber: "account_number",
  AccountCreditLimit: "credit_limit",
  AccountHeld: "account_held",
  AccountStatus: "account_customer",
  contactNoEmail: "no_email",
  regularCustomer: "regular_customer",
  remindersAllowed: "reminders_allowed",
  addressRoad: "road",
  addressTown: "town",
  nameCompany: "company_name",
  _ID_Customer: "customer_id",
  _ID_Vehicle: "vehicle_id",
  _ID_Document: "document_id",
  status_LastInvoiceDate: "last_invoice_date",
  BodyStyle: "body_style",
  RadioCode: "radio_code",
  KeyCode: "key_code",
  EngineNo: "engine_number",
  Notes: "notes",
  CO2: "co2",
  EngineCC: "engine_cc",
  Power_MaxBHP: "power_bhp",
  DateofReg: "date_of_registration",
  DateofManufacture: "date_of_manufacture",
  Model: "model",
  Make: "make",
  Colour: "colour",
  vehMileage: "mileage",
  vehModel: "vehicle_snapshot->>'model'",
  custAddress_Road: "customer_snapshot->>'road'",
  custName_Surname: "customer_snapshot->>'surname'",
  custName_Company: "customer_snapshot->>'company_name'",
  docOrderRef: "order_reference",
  docUserStatus: "user_status",
  us_TotalNET: "total_net",
  us_TotalTAX: "total_tax",
  us_TotalGROSS: "total_gross",
  docDate_Created: "created_date",
  docDate_DueBy: "due_date",
  docDate_Paid: "paid_date",
  docDate_Expires_ES: "expires_date",
  docDate_Printed: "printed_date",
  docDate_Issued: "issued_date",
  docStatus_Printed: "printed",
  docStatus_Emailed: "emailed",
  docType: "type",
  itemDescription: "description",
  itemPartNumber: "part_number",
  itemQuantity: "quantity",
  itemUnitCost: "unit_cost",
  itemUnitPrice: "unit_price",
  itemSub_Net: "line_net",
  itemSub_Tax: "line_tax",
  itemSub_Gross: "line_gross",
  itemCostSub_Net: "line_cost",
  itemTaxCode: "tax_code",
  itemDiscount: "nullif(discount_percent, 0)",
  technician: "technician",
  Amount: "amount",
  TotalReceipt: "total",
  Date: "payment_date",
  Reconciled_Date: "reconciled_date",
  sageExported_date: "exported_date",
  Reconciled: "reconciled",
  sageExported: "exported",
  Description: "description",
  Reconciled_Ref: "reconciled_reference",
  Method: "nullif(method_name, '')",
  itemCostNET: "cost_net",
  itemPriceRetailNET: "retail_price_net",
  itemLocation: "location",
  itemBarcodeNumber: "barcode",
  itemManufacturer: "manufacturer",
  itemTracking: "tracked",
  qtyInStock: "quantity_in_stock",
  DueDate: "due_date",
  actionedDate_SMS: "done_sms_date",
  actionedDate_Print: "done_print_date",
  actionedDate_Email: "done_email_date",
  method_SMS: "wanted_sms",
  method_Print: "wanted_print",
  "Labour Description": "work_description",
  docNotes: "internal_notes",
  us_LabourQty: "labour_hours",
  us_SubTotal_LabourCostNET: "labour_cost",
  us_SubTotal_PartsCostNET: "parts_cost",
  motCost: "mot_cost",
  motOutsourced: "mot_outsourced",
  surchargePercentage: "surcharge_percent",
  docStatus_Exported: "exported",
  docStatus_Reconciled: "reconciled",
  docStatus_CashedUp: "cashed_up",
  SurchargeGROSS: "surcharge_gross",
  SurchargeNET: "surcharge_net",
  SurchargeTAX: "surcharge_tax",
  ApptDescEntry: "description",
  itemGuarantee_Notes: "guarantee",
  itemNotes: "notes",
  AdditionalContactName1:
    "(select name from customer_contacts c where c.customer_id = t.id order by position desc limit 1)",
  ...linesOf("fixedR_Item1", "sundries"),
  ...linesOf("fixedR_Item2", "lubricants"),
  ...linesOf("fixedR_Item3", "paint"),
  ...linesOf("motSubTotal_", "mot"),
  actioned_Print: "done_print",
  actioned_SMS: "done_sms",
  Reschedule: "recurs_weeks",
});

/** What GA4 has beside its lines stands in lines of ours. */
function linesOf(prefix: string, mark: string): Record<string, string> {
  const sum = (measure: string) =>
    `(select line_${measure} from document_lines l where l.legacy_id = t.legacy_id || '#${mark}')`;
  return { [`${prefix}NET`]: sum("net"), [`${prefix}TAX`]: sum("tax"), [`${prefix}GROSS`]: sum("gross") };
}

/** The value of one field as it stands in the database, to be compared with what the generator expects. */
export async function valueInDatabase({ file, key, field }: SpotCheck): Promise<unknown> {
  const table = TABLES[file];
  if (!table) return null;
  const stock = file === "Stock.csv" ? { itemDescription: "description", itemPartNumber: "part_number" } : {};
  const column = ({ ...columns(), ...stock } as Record<string, string>)[field];
  const [row] = await sql().unsafe<{ value: unknown }[]>(
    `select ${column ? column : `legacy->>'${field}'`} as value from ${table} t where legacy_id = $1`,
    [key],
  );
  if (!row) throw new Error(`${file} ${key} is not in the database`);
  return column || row.value === null ? row.value : readValue(file, field, String(row.value));
}

/** Text in `legacy` is GA4's own. */
function readValue(file: string, field: string, text: string): unknown {
  const format = FILE_FORMATS.find((candidate) => candidate.file === file);
  const reading = format?.columns[field]?.read(text, plausibleDates("2026-06-30"));
  const value = reading instanceof Noted ? reading.value : reading;
  return typeof value === "number" ? decimalText(value, field.startsWith("qty") ? 3 : 2) : value;
}

/** Decimals without their last noughts, dates and flags as text. */
export function comparable(value: unknown): string | null {
  if (value === null || value === undefined) return null;
  const text = String(value);
  return /^-?\d+\.\d+$/.test(text) ? text.replace(/\.?0+$/, "") : text;
}
