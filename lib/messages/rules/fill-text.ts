/** The placeholders allowed in braces in an e-mail's text. */
const PLACEHOLDERS = [
  "customer",
  "garage",
  "telephone",
  "type",
  "number",
  "vehicle",
  "total",
  "balance",
  "pay_link",
] as const;
export type Placeholder = (typeof PLACEHOLDERS)[number];

/**
 * Fills in the placeholders of a text such as "Invoice {number}". An unknown value leaves neither braces nor a double space
 * behind.
 */
export function fillText(text: string, values: Partial<Record<Placeholder, string>>): string {
  return text
    .replace(/\{(\w+)\}/g, (whole, name: string) =>
      (PLACEHOLDERS as readonly string[]).includes(name) ? (values[name as Placeholder] ?? "") : whole,
    )
    .split("\n")
    .map((line) =>
      line
        .replace(/ {2,}/g, " ")
        .replace(/ ([,.:;])/g, "$1")
        .trimEnd(),
    )
    .join("\n")
    .replace(/\n{3,}/g, "\n\n")
    .trim();
}
