import { documentTypeName } from "@/lib/document-record/rules/types";

/** The titles of the groups of figures. */
const GROUPS: Record<string, string> = {
  rows: "Rows of each file",
  documents: "Documents by type",
  issued: "Issued documents by type and month",
  references: "Documents without customer or vehicle",
  lines: "Lines by kind",
  "tax codes": "Lines by tax code",
  "tax by month": "VAT by month and tax code",
  "made lines": "Lines made from GA4's fixed items, MOT and discounts",
  "made lines, issued": "The same on issued documents",
  "lines without document": "Lines whose document does not exist",
  receipts: "Receipts by method and year",
  "receipts by document type": "Receipts by type of document",
  debtors: "Owed by customer",
  ages: "Owed by age",
  stock: "Stock",
  reminders: "Reminders",
  "what is open": "What is open: estimates, job sheets, deposits, debtors",
  "next numbers": "Next document numbers",
};

export const groupTitle = (name: string): string => GROUPS[name] ?? capital(name);

/** Returns a group's title for use within a sentence. */
export const groupPhrase = (name: string): string =>
  groupTitle(name).replace(/^[A-Z](?=[a-z])/, (first) => first.toLowerCase());

/** Returns the title of one entry: `["invoice", "2024-03"]` is "Invoice, Mar 2024". */
export function entryTitle(group: string, keys: readonly string[]): string {
  if (keys.length === 0) return groupTitle(group);
  return keys.map((key, at) => (at === 0 ? firstKey(group, key) : laterKey(group, key))).join(", ");
}

export const measureName = (measure: string): string => capital(measure);

const KINDS: Record<string, string> = {
  "1": "Labour",
  "2": "Parts",
  "(empty)": "Without a kind",
  "": "Without a kind",
};

const CODES: Record<string, string> = {
  FIXED: "Fixed items",
  EXCESS: "Insurance excess",
  DISCOUNT: "Discounts",
  ADJUSTMENT: "Adjustments",
};

function firstKey(group: string, key: string): string {
  if (/^(documents|issued|receipts by document type|next numbers)$/.test(group))
    return key === "none" ? "Without a document" : documentTypeName(key);
  if (group === "references") return "Documents";
  if (group === "lines") return KINDS[key] ?? `Kind ${key}`;
  if (group === "tax codes") return key === "(empty)" ? "Without a code" : key;
  if (group === "tax by month") return monthName(key);
  if (group === "lines without document") return "Lines";
  if (group === "debtors") return key === "none" ? "Without a customer" : `Customer ${key}`;
  if (group === "rows") return key.replaceAll("_", " ");
  if (group === "reminders") return key === "(empty)" ? "Of no kind" : `Kind ${key}`;
  return key === "(empty)" ? "Without a word" : capital(key);
}

function laterKey(group: string, key: string): string {
  if (group === "issued") return monthName(key);
  if (group === "tax by month") return key === "(empty)" ? "without a code" : (CODES[key] ?? key);
  if (group === "receipts") return key === "none" ? "without a day" : key;
  if (group === "ages") return ageName(key);
  return key;
}

const MONTHS = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"];

function monthName(key: string): string {
  const [year = "", month = ""] = key.split("-");
  return key === "none" ? "no date" : `${MONTHS[Number(month) - 1] ?? month} ${year}`;
}

function ageName(key: string): string {
  if (key === "not due" || key === "unknown") return key === "unknown" ? "no due date" : key;
  return key === "90+" ? "more than 90 days late" : `${key.replace("-", "–")} days late`;
}

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
