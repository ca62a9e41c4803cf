/** The eight types of document, by our names. GA4's codes are ES, JS, SI, CR, XS, PA, VS, VP. */
export const DOCUMENT_TYPES = [
  "estimate",
  "job_sheet",
  "invoice",
  "credit_note",
  "excess_invoice",
  "payment_on_account",
  "vehicle_sale",
  "vehicle_purchase",
] as const;

export type DocumentType = (typeof DOCUMENT_TYPES)[number];

const NAMES: Record<DocumentType, string> = {
  estimate: "Estimate",
  job_sheet: "Job sheet",
  invoice: "Invoice",
  credit_note: "Credit note",
  excess_invoice: "Excess invoice",
  payment_on_account: "Payment on account",
  vehicle_sale: "Vehicle sale",
  vehicle_purchase: "Vehicle purchase",
};

export const isDocumentType = (type: string): type is DocumentType => type in NAMES;

/** The name of a type; an imported type that we do not know keeps GA4's word. */
export const documentTypeName = (type: string): string => (isDocumentType(type) ? NAMES[type] : type);

/** "Invoice 9242"; "Invoice" while it has no number. */
export const documentName = ({ type, number }: { type: string; number: string | null }): string =>
  `${documentTypeName(type)} ${number ?? ""}`.trim();

/** The document that has taken up work: "On estimate 1023", "On a draft invoice". */
export function takenUpOnWords({ type, number }: { type: string; number: string | null }): string {
  const name = documentTypeName(type).toLowerCase();
  return number ? `On ${name} ${number}` : `On a draft ${name}`;
}
