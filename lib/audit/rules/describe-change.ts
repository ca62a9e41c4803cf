import { readRow } from "../queries/read-row";
import { fieldName } from "./field-words";
import { lineChanges } from "./line-changes";
import { isShown, type Names, type Row, valueWords, type WordsContext } from "./value-words";

export interface FieldChange {
  /** "mileage", "line 2 ‘Front pads’: quantity". */
  field: string;
  before: string | null;
  after: string | null;
}

interface Change {
  entity?: string | null;
  /** JSON text of the record. */
  before: string | null;
  after: string | null;
  names?: Names;
}

/**
 * Describes a change field by field, from the JSON before and after. With both, only what differs; with one of them, everything
 * in it. An id is shown as the name of its record, or not at all.
 */
export function describeChange({ entity = null, before, after, names = {} }: Change): FieldChange[] {
  const [from, to] = [readRow(before), readRow(after)].map((row) => row && flat(row));
  const fields = [...new Set([...Object.keys(from ?? {}), ...Object.keys(to ?? {})])];
  const context: WordsContext = { entity, names };
  return fields
    .filter((field) => isShown(field) && (!from || !to || (field in to && !isShownByItsId(field, from))))
    .flatMap((field) =>
      field === "line_items"
        ? lineChanges(from?.[field], to?.[field], context)
        : { field: fieldName(field), ...sides(field, from ?? null, to ?? null, context) },
    )
    .filter((change) => change.before !== change.after)
    .filter((change, at, all) => all.findIndex((other) => changeText(other) === changeText(change)) === at);
}

/** Whether the field, such as "resource" beside "resource_id", only repeats an id and is missing from the record before. */
const isShownByItsId = (field: string, from: Row): boolean =>
  !(field in from) && !field.endsWith("_id") && `${field.split("_")[0]}_id` in from;

const sides = (field: string, from: Row | null, to: Row | null, context: WordsContext) => ({
  before: from ? valueWords(field, from[field], context) : null,
  after: to ? valueWords(field, to[field], context) : null,
});

/** "mileage 45,000 → 46,120"; for a line that was added or removed, "line 3 ‘Oil’ added: 1 × £12.00". */
export function changeText({ field, before, after }: FieldChange): string {
  if (after?.startsWith("added") && field.startsWith("line ")) return `${field} ${after}`;
  if (after === "removed" && field.startsWith("line ")) return `${field} removed: ${before ?? ""}`;
  return `${field} ${before ?? "none"} → ${after ?? "none"}`;
}

/** Numbers of the source document, left out where its id gives its name. */
const SOURCE_NUMBERS: ReadonlySet<string> = new Set(["converted_from", "credits", "excess_of"]);

/** Flattens nested records into their fields; shows a payment with a list of receipts by its receipts. */
function flat(row: Row): Row {
  const { receipts, document_id, customer_id } = row;
  if (Array.isArray(receipts)) return { receipts: receipts.map(tender), document_id, customer_id };
  return Object.fromEntries(
    Object.entries(row).flatMap(([field, value]): [string, unknown][] => {
      if (isMoneyDestination(field, value)) return [[field, destinationWords(value)]];
      if (row.source_document_id && SOURCE_NUMBERS.has(field)) return [];
      return isRecord(value) && isShown(field) ? Object.entries(value) : [[field, value]];
    }),
  );
}

const isRecord = (value: unknown): value is Row =>
  typeof value === "object" && value !== null && !Array.isArray(value);

const tender = (receipt: unknown): unknown => {
  if (!isRecord(receipt)) return receipt;
  const { amount, method, method_name, surcharge_gross, payment_date, description } = receipt;
  return { amount, method: method_name || method, surcharge_gross, payment_date, description };
};

const isMoneyDestination = (field: string, value: unknown): value is Row =>
  field === "money" && isRecord(value) && "to" in value;

/** Where money paid on work that came to nothing went. */
const DESTINATIONS: Record<string, string> = {
  account: "kept on the customer’s account",
  refund: "refunded",
  document: "moved to",
};

const destinationWords = ({ to, document_id }: Row): string =>
  [DESTINATIONS[String(to)] ?? String(to), to === "document" ? document_id : null].filter(Boolean).join(" ");
