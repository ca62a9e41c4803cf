import { type Decimal, decimal, formatMoney, pounds, round, sum } from "@/lib/core/money";

interface Priced {
  quantity: Decimal | null;
  unit_price: Decimal | null;
  tax_inclusive: boolean;
  tax_rate: Decimal | null;
}

/** A price as a customer reads it: with no more decimals than it needs, and a note if it includes VAT. */
export interface ShownPrice {
  amount: Decimal;
  note: string | null;
}

/**
 * The price of one of a line. A price that was fixed with VAT is shown and marked as such: without VAT it would have decimals
 * that nobody charges. If its share of a package's price is not in whole pence, it is the price of all of them. The net and the
 * rate are printed next to it, as VAT Notice 700, section 16, requires.
 */
export function shownPrice({ quantity, unit_price, tax_inclusive, tax_rate }: Priced): ShownPrice | null {
  if (unit_price === null) return null;
  const taxed = tax_inclusive && !decimal(tax_rate).eq(0);
  const price = decimal(unit_price);
  if (!tax_inclusive || round(price).eq(price))
    return { amount: unit_price, note: taxed ? "incl. VAT" : null };
  return {
    amount: pounds(round(price.times(decimal(quantity ?? "1")))),
    note: taxed ? "in all, incl. VAT" : "in all",
  };
}

interface Packaged {
  id: string;
  package_key: string | null;
  package_name: string | null;
  tax_inclusive: boolean;
  line_gross: Decimal | null;
}

/** The note on each line of a package: the first has the total price, the others say that they are part of it. */
export function packageWords(lines: readonly Packaged[]): Map<string, string> {
  const packages = Map.groupBy(
    lines.filter((line) => line.package_key && line.package_name),
    ({ package_key }) => package_key,
  );
  const words = new Map<string, string>();
  for (const own of packages.values()) {
    const name = own[0]?.package_name ?? "";
    const fixed = own.some(({ tax_inclusive }) => tax_inclusive);
    const gross = pounds(sum(own.map(({ line_gross }) => line_gross)));
    for (const [i, { id }] of own.entries())
      words.set(
        id,
        i > 0 ? `Part of ${name}` : fixed ? `${name}, ${formatMoney(gross)} incl. VAT in all` : name,
      );
  }
  return words;
}
