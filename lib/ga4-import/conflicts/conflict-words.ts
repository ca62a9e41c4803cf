import { fieldName } from "@/lib/audit/rules/field-words";
import { choiceWords } from "@/lib/audit/rules/value-words";

/** The reasons why an import kept what is here, as shown to users. */
const WHY: Record<string, string> = {
  changed: "Changed in both",
  unknown: "Changed here before it was kept what GA4 says",
  deleted: "Deleted here",
  merged: "Merged into another here",
  issued: "Issued here",
  paid: "Paid here",
  part_paid: "Paid here",
  credited: "Credited here",
  converted: "Converted here",
  invoiced: "Invoiced here",
  approved: "Approved here",
  declined: "Declined here",
  answered: "Answered here",
  expired: "Expired here",
  completed: "Completed here",
  cancelled: "Cancelled here",
  refunded: "Refunded here",
  allocated: "Set against documents here",
  "number-twice": "The number was given in both",
  "receipt-twice": "The same receipt in both",
};

/** The reasons that need somebody's decision; for any other reason ours stands by rule. */
export const OPEN_WHYS = ["changed", "unknown", "number-twice", "receipt-twice"] as const;

export const whyWords = (why: string): string => WHY[why] ?? "Done here";

const KINDS: Record<string, string> = {
  customers: "Customers",
  vehicles: "Vehicles",
  suppliers: "Suppliers",
  stock_items: "Stock items",
  documents: "Documents",
  document_lines: "Lines",
  receipts: "Receipts",
  appointments: "Appointments",
  reminders: "Reminders",
  reminder_templates: "Kinds of reminder",
};

/** Returns what the records of a table are called. */
export const kindWords = (entity: string): string => KINDS[entity] ?? entity;

const FIELDS: Record<string, string> = {
  resource_id: "Bay",
  template_id: "Kind",
  customer_contacts: "Contacts",
  vehicle_plates: "Former plates",
  customer_snapshot: "Customer as printed",
  vehicle_snapshot: "Vehicle as printed",
  lines: "Lines and total",
};

/** Returns what users call a field: `credit_limit` is "Credit limit". */
export const fieldWords = (field: string): string => FIELDS[field] ?? choiceWords(fieldName(field));

const ADVICE: Record<string, string> = {
  changed:
    "GA4’s changes the record here. Ours changes nothing, and is not asked again until GA4 says something else.",
  unknown:
    "Nobody knows who changed what before this version. Correct the record itself where GA4 is right, then keep ours.",
  "number-twice":
    "Each is a document of its own in its own system, and both stay. Let yours go on well above GA4’s, and it does not happen again.",
  "receipt-twice": "Keyed in both, the money counts twice. Counted once, GA4’s goes and yours stays.",
};

/** Returns what each decision does, shown where users decide. */
export const adviceOn = (why: string): string | null => ADVICE[why] ?? null;

/**
 * Fields that must be corrected at their own place because more depends on them: sets of rows that belong to
 * a record, and money.
 */
const NOT_TAKEN: Record<string, readonly string[]> = {
  customers: ["customer_contacts"],
  vehicles: ["vehicle_plates"],
  receipts: [
    ...["receipt", "document_id", "customer_id", "method", "method_name", "amount", "payment_date", "total"],
    ...["surcharge_net", "surcharge_tax", "surcharge_gross"],
  ],
};

/** Whether GA4's value may be taken instead: never in place of what was done here. */
export const isTakeable = ({ entity, field, why }: { entity: string; field: string; why: string }): boolean =>
  why === "receipt-twice" || (why === "changed" && !NOT_TAKEN[entity]?.includes(field));
