/** What a call is about, by name: the page's offset, a key, a surname. */
export type Values = Record<string, string | number>;

/** A parameter of a statement: as it was sent, or put together from text and the values of the next call. */
type Part = { fixed: unknown } | { pieces: (string | { value: string })[] };

/** A recorded statement whose parameters can be made for other values than those it was recorded with. */
export interface Marked {
  text: string;
  parts: Part[];
}

/**
 * Marks where the values of a sample stand in the parameters that were sent for it: numbers as a whole, text wherever it stands. That is
 * done once, with samples that were made up to stand nowhere else (`requireUnmistakable`); filling looks for nothing.
 */
export function mark(text: string, parameters: readonly unknown[], sample: Values): Marked {
  return { text, parts: parameters.map((parameter) => partOf(parameter, sample)) };
}

/** The parameters for other values. */
export const fill = ({ parts }: Marked, values: Values): unknown[] =>
  parts.map((part) =>
    "fixed" in part
      ? part.fixed
      : part.pieces.map((piece) => (typeof piece === "string" ? piece : values[piece.value])).join(""),
  );

function partOf(parameter: unknown, sample: Values): Part {
  const whole = Object.keys(sample).find((name) => String(sample[name]) === String(parameter));
  if (whole) return { pieces: [{ value: whole }] };
  const marks = Object.keys(sample)
    .filter((name) => typeof sample[name] === "string")
    .sort((a, b) => String(sample[b]).length - String(sample[a]).length);
  if (typeof parameter !== "string" || marks.length === 0) return { fixed: parameter };
  const pieces = marks.reduce<(string | { value: string })[]>(
    (parts, value) =>
      parts.flatMap((part) =>
        typeof part === "string" ? splitAt(part, String(sample[value]), value) : part,
      ),
    [parameter],
  );
  return pieces.some((piece) => typeof piece !== "string") ? { pieces } : { fixed: parameter };
}

/** A text with every place of a value in it marked by the value's name. */
const splitAt = (text: string, sample: string, value: string): (string | { value: string })[] =>
  text
    .split(sample)
    .flatMap((piece, i) => (i === 0 ? [piece] : [{ value }, piece]))
    .filter((piece) => piece !== "");

/** The fewest letters that stand nowhere by chance. */
const UNMISTAKABLE = 3;

/** Fails where a value of a sample could stand somewhere by chance, or two are the same. */
export function requireUnmistakable(sample: Values): void {
  const texts = Object.values(sample).filter((value) => typeof value === "string");
  if (new Set(texts).size < texts.length || texts.some(({ length }) => length < UNMISTAKABLE))
    throw new Error(`Values of this sample could be taken for others: ${JSON.stringify(sample)}`);
}
