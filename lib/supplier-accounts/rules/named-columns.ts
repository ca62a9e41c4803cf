/** "Invoice No." becomes "invoiceno": how a column of a supplier's file is called, whatever its signs. */
const plain = (header: string): string => header.toLowerCase().replace(/[^a-z0-9]/g, "");

/**
 * Finds the columns of a file by the names that suppliers use; the first name that fits wins. Returns each column's place, or −1 where
 * the file has none of its names.
 */
export function namedColumns<K extends string>(
  headers: readonly string[],
  names: Record<K, readonly string[]>,
): (row: readonly string[], key: K) => string {
  const known = headers.map(plain);
  const places = new Map<string, number>();
  for (const key of Object.keys(names) as K[]) {
    const place = names[key].map((name) => known.indexOf(name)).find((at) => at >= 0);
    if (place !== undefined) places.set(key, place);
  }
  return (row, key) => row[places.get(key) ?? -1]?.trim() ?? "";
}
