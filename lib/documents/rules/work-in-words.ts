/** A line of work that was charged. */
export interface WorkLine {
  item_type: string;
  description: string;
  /** The package that it belongs to. */
  package_name: string | null;
  quantity: string | null;
}

/** What was done at one visit, without prices. */
export interface WorkInWords {
  /** What was carried out: packages by their names, then labour and other work. */
  work: string[];
  /** What was fitted, with its number where there was more than one: "4 × Spark plug". */
  parts: string[];
}

const FITTED: readonly string[] = ["part", "lubricants", "paint"];
const CARRIED_OUT: readonly string[] = ["labour", "other"];

/** Returns the words of an invoice's lines; each is said once, and what is not work (sundries, discounts, remarks) is left out. */
export function workInWords(lines: readonly WorkLine[]): WorkInWords {
  const packages = lines.map(({ package_name }) => package_name ?? "");
  const labour = lines
    .filter(({ item_type }) => CARRIED_OUT.includes(item_type))
    .map(({ description }) => description);
  const parts = lines.filter(({ item_type }) => FITTED.includes(item_type)).map(fitted);
  return { work: once([...packages, ...labour]), parts: once(parts) };
}

function fitted({ description, quantity }: WorkLine): string {
  const words = description.trim();
  const pieces = Number(quantity ?? 1);
  return words && Number.isInteger(pieces) && pieces > 1 ? `${pieces} × ${words}` : words;
}

function once(words: readonly string[]): string[] {
  const said = new Set<string>();
  return words.flatMap((one) => {
    const text = one.trim();
    const key = text.toLowerCase();
    if (!text || said.has(key)) return [];
    said.add(key);
    return [text];
  });
}
