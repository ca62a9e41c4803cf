import { fillPlaceholders } from "@/lib/core/placeholders";

/** The placeholders that the garage's own texts may have in braces: an e-mail's, and a text message's. */
const PLACEHOLDERS = [
  "customer",
  "first_name",
  "garage",
  "telephone",
  "type",
  "number",
  "vehicle",
  "registration",
  "total",
  "balance",
  "pay_link",
  "when",
  "ready_by",
] as const;
export type Placeholder = (typeof PLACEHOLDERS)[number];

/** Fills in the garage's own text, such as "Invoice {number}". */
export const fillText = (text: string, values: Partial<Record<Placeholder, string>>): string =>
  fillPlaceholders(text, PLACEHOLDERS, values);
