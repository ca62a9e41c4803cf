const TOTALS = [
  ["total_net", "us_TotalNET", "net"],
  ["total_tax", "us_TotalTAX", "VAT"],
  ["total_gross", "us_TotalGROSS", "total"],
] as const;

/** Totals that GA4 stored in a form that is not a number, with the original text. */
export function unreadTotals(
  document: Record<(typeof TOTALS)[number][0], string | null> & { legacy: Record<string, string> },
): { name: string; text: string }[] {
  return TOTALS.flatMap(([field, column, name]) => {
    const text = document.legacy[column];
    return document[field] === null && text ? [{ name, text }] : [];
  });
}
