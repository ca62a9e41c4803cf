/** The names in braces of a text that nothing stands for, each once. */
export const unknownPlaceholders = (text: string, known: readonly string[]): string[] => [
  ...new Set(
    [...text.matchAll(/\{(\w+)\}/g)].map(([, name = ""]) => name).filter((name) => !known.includes(name)),
  ),
];

/** What is wrong with the placeholders of a text that are not among those that are filled in there; null if all are. */
export function placeholderProblem(text: string, known: readonly string[]): string | null {
  const unknown = unknownPlaceholders(text, known);
  if (unknown.length === 0) return null;
  const named = (names: readonly string[]) => names.map((name) => `{${name}}`);
  return `There is no ${named(unknown).join(" and no ")} here: ${named(known).join(", ")} are filled in`;
}

/**
 * Fills in the placeholders of a text such as "Invoice {number}". A value that is not known leaves neither braces nor a double space
 * behind; names that are not known stay.
 */
export function fillPlaceholders<N extends string>(
  text: string,
  known: readonly N[],
  values: Partial<Record<N, string>>,
): string {
  return text
    .replace(/\{(\w+)\}/g, (whole, name: N) => (known.includes(name) ? (values[name] ?? "") : whole))
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
