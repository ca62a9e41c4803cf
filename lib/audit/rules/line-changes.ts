import type { FieldChange } from "./describe-change";
import { fieldName } from "./field-words";
import { type Row, trimmed, valueWords, type WordsContext } from "./value-words";

const isRow = (value: unknown): value is Row =>
  typeof value === "object" && value !== null && !Array.isArray(value);

const rowsOf = (value: unknown): Row[] => (Array.isArray(value) ? value.filter(isRow) : []);

/** A line's totals follow from its other fields; its position is shown only if nothing else changed. */
const DERIVED = new Set(["id", "line_gross", "line_net", "line_tax", "approval_at"]);

/** "line 2 ‘Front pads’", by its present position and text; for a removed line, by the former ones. */
function nameOf({ position, description, item_type }: Row, context: WordsContext): string {
  const words = String(description ?? "")
    .split("\n")[0]
    ?.trim();
  const shown = words && words.length > 60 ? `${words.slice(0, 59)}…` : words;
  return `line ${position ?? ""} ‘${shown || (valueWords("item_type", item_type, context) ?? "")}’`.replace(
    "  ",
    " ",
  );
}

/** "2 × £100.00". */
function contentOf({ quantity, unit_price, discount_percent }: Row, context: WordsContext): string {
  const price = valueWords("unit_price", unit_price, context);
  const content = [quantity === null || quantity === undefined ? null : trimmed(String(quantity)), price]
    .filter(Boolean)
    .join(" × ");
  const off = Number(discount_percent) > 0 ? valueWords("discount_percent", discount_percent, context) : null;
  return off ? `${content} less ${off}` : content;
}

/** Compares the lines of a document before and after: lists added and removed lines, and what changed in the others. */
export function lineChanges(before: unknown, after: unknown, context: WordsContext): FieldChange[] {
  const old = new Map(rowsOf(before).map((line) => [line.id, line]));
  const now = rowsOf(after);
  const kept = new Set(now.map(({ id }) => id));
  const came = now
    .filter(({ id }) => !old.has(id))
    .map((line) => ({
      field: nameOf(line, context),
      before: null,
      after: ["added", contentOf(line, context)].filter(Boolean).join(": "),
    }));
  const gone = [...old.values()]
    .filter(({ id }) => !kept.has(id))
    .map((line) => ({
      field: nameOf(line, context),
      before: contentOf(line, context) || null,
      after: "removed",
    }));
  const changed = now.flatMap((line) => {
    const was = old.get(line.id);
    return was ? ofLine(was, line, context) : [];
  });
  return [...changed, ...came, ...gone];
}

function ofLine(was: Row, line: Row, context: WordsContext): FieldChange[] {
  const name = nameOf(line, context);
  const changes = [...new Set([...Object.keys(was), ...Object.keys(line)])]
    .filter((field) => !DERIVED.has(field) && field !== "position")
    .map((field) => ({
      field: `${name}: ${fieldName(field)}`,
      before: valueWords(field, was[field], context),
      after: valueWords(field, line[field], context),
    }))
    .filter(({ before, after }) => before !== after);
  if (changes.length > 0 || was.position === line.position) return changes;
  return [{ field: `${name}: place`, before: String(was.position), after: String(line.position) }];
}
