interface Scannable {
  part_number: string;
  barcode: string | null;
}

/** The parts that a scanner or a person named exactly, by barcode or part number: several if they share one. */
export function namedExactly<P extends Scannable>(found: readonly P[], typed: string): P[] {
  const code = typed.trim();
  return found.filter(({ part_number, barcode }) => barcode === code || part_number === code.toUpperCase());
}

/** Whether a text typed as a quantity is more likely the barcode of the next part, scanned too early. */
export const looksScanned = (quantity: string): boolean => /^\d{8,14}$/.test(quantity.trim());
