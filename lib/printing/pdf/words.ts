import { type Decimal, decimal, formatMoney, round } from "@/lib/core/money";
import { trimmed } from "@/lib/documents/rules/lines/line-sections";
import { taxCodeName } from "@/lib/tax/rules/code-name";

/** "£65.00", or "£5.975" if two decimals are not enough. */
export function priceOnPaper(amount: Decimal): string {
  const price = decimal(amount);
  if (round(price).eq(price)) return formatMoney(price.toFixed(2));
  return `${price.lt(0) ? "−" : ""}£${trimmed(price.abs().toFixed(4))}`;
}

/** The VAT of a line, for its column: a rate, or why there is none. */
export function vatWord(code: string, rate: Decimal | null): string {
  if (code === "T9") return "–";
  if (code === "T2") return "Exempt";
  return rate === null ? code : `${trimmed(rate)}%`;
}

/** The VAT of a row in the summary. */
export function vatName(code: string, rate: Decimal | null): string {
  if (code === "T9") return "Outside the scope of VAT";
  if (code === "T2") return "Exempt from VAT";
  const name = taxCodeName(code);
  const percent = rate === null ? "" : `${trimmed(rate)}%`;
  if (code === "T0") return "Zero rated, 0%";
  return name ? `${capital(name)} rate ${percent}`.trim() : `${code} ${percent}`.trim();
}

export const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

/** "GB 123 4567 89", as HMRC writes it. */
export const vatNumber = (number: string): string =>
  number.replace(/^GB(\d{3})(\d{4})(\d{2})(\d{3})?$/, (_, a, b, c, branch) =>
    ["GB", a, b, c, branch].filter(Boolean).join(" "),
  );

export const isNothing = (amount: Decimal | null): boolean => amount === null || decimal(amount).eq(0);
