import { fullDate } from "@/lib/core/dates/date-words";
import { isIssuedType } from "@/lib/document-record/rules/lifecycle";
import type { DocumentOnPaper } from "@/lib/documents/rules/document-on-paper";
import type { Fact } from "../blocks/parties";

/** The numbers and dates beside the title. Leaves out those without a value. */
export function documentFacts(document: DocumentOnPaper): Fact[] {
  const { type, issued_date, created_date, tax_point } = document;
  const estimate = type === "estimate";
  const draft = isIssuedType(type) && issued_date === null;
  const facts: [string, string | null][] = [
    [numberName(type), document.number],
    ["Date", fullDate(issued_date ?? created_date)],
    ["Tax point", tax_point && tax_point !== issued_date && !draft ? fullDate(tax_point) : null],
    ["Valid until", estimate ? fullDate(document.expires_date) : null],
    [
      "Due",
      isIssuedType(type) && type !== "credit_note" && document.due_date !== issued_date
        ? fullDate(document.due_date)
        : null,
    ],
    ...source(document),
    ["Job sheet", type === "job_sheet" ? null : document.job_sheet_number],
    ["Estimate", estimate ? null : document.estimate_number],
    ["Account", document.customer_snapshot.account_number ?? null],
    ["Your order", document.order_reference],
    ["VIN", type.startsWith("vehicle_") ? (document.vehicle_snapshot.vin ?? null) : null],
    ["Technician", type === "job_sheet" ? document.technician : null],
  ];
  return facts.flatMap(([term, value]) => (value ? [{ term, value }] : []));
}

const NUMBERS: Record<string, string> = {
  estimate: "Estimate number",
  job_sheet: "Job sheet number",
  credit_note: "Credit note number",
};

/** What a document's number is called on its paper. */
export const numberName = (type: string): string =>
  NUMBERS[type] ??
  (["invoice", "excess_invoice", "vehicle_sale"].includes(type) ? "Invoice number" : "Number");

/** A credit note names the invoice that it credits; an excess invoice names the invoice from which it was split off. */
function source({
  type,
  source_number,
  source_type,
  source_date,
}: DocumentOnPaper): [string, string | null][] {
  if (!source_number) return [];
  if (type === "credit_note")
    return [["Credits invoice", [source_number, fullDate(source_date)].filter(Boolean).join(", ")]];
  if (type === "excess_invoice" && source_type === "invoice") return [["Excess of invoice", source_number]];
  return [];
}
