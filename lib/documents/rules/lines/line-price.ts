import { type Decimal, decimal, formatMoney, pounds, round, sum } from "@/lib/core/money";

interface Priced {
  quantity: Decimal | null;
  unit_price: Decimal | null;
  tax_inclusive: boolean;
  tax_rate: Decimal | null;
}

/** A price as a customer reads it: never more decimals than its figures need, and said where VAT is in it. */
export interface ShownPrice {
  amount: Decimal;
  note: string | null;
}

/**
 * What one of a line costs. A price that was fixed with VAT in it is shown as it was fixed, and said to be so: without VAT it would
 * have decimals that nobody charges. Where its share of a package is no whole pence for one, it is the price of all of them. The net
 * and the rate stand beside it, as VAT Notice 700, section 16, asks.
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

/** What each line of a package says of it: the first what it costs in all, the others that they are part of it. */
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
