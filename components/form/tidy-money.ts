import { readFigure } from "@/lib/core/input/typed-figure";

/** "£1,234.5" → "1234.50", " 12 " → "12.00". Text that is not an amount stays as typed, so that the server reports it. */
export function tidyMoney(typed: string): string {
  const [whole, places = ""] = readFigure(typed)?.split(".") ?? [];
  return whole === undefined ? typed.trim() : `${whole}.${places.padEnd(2, "0")}`;
}
