import { decimal } from "@/lib/core/money";

interface Scannable {
  id: string;
  barcode: string | null;
  part_number: string | null;
  stock_number: string | null;
  description: string;
  to_come: string;
}

/**
 * Returns the line that a scanned code is of, with one more of it than was noted before; null if no line has the code. Of two lines with
 * one code the first that still wants some is taken.
 */
export function scanned(
  code: string,
  lines: readonly Scannable[],
  came: Readonly<Record<string, { quantity: string } | undefined>>,
): { id: string; quantity: string; name: string } | null {
  const typed = code.trim().toUpperCase();
  if (!typed) return null;
  const matching = lines.filter(({ barcode, part_number, stock_number }) =>
    [barcode, part_number, stock_number].some((one) => one?.toUpperCase() === typed),
  );
  const noted = ({ id }: Scannable) => {
    const quantity = came[id]?.quantity.trim() ?? "";
    return decimal(/^\d+(\.\d+)?$/.test(quantity) ? quantity : "0");
  };
  const line = matching.find((one) => noted(one).lt(one.to_come)) ?? matching[0];
  if (!line) return null;
  return {
    id: line.id,
    quantity: noted(line).plus(1).toString(),
    name: line.description || line.part_number || "",
  };
}
