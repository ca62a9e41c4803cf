import type { Row } from "../editor-rows";
import type { Content, Fields } from "../editor-state";
import { isSame, unitKey } from "./units";

/** What two people have made different, until the user decides: until then the document has theirs, and the screen mine. */
export interface Dispute {
  /** `row.unit`, the name of a field, or the id of a line if it is about the whole line. */
  key: string;
  /**
   * `value`: both changed it. `gone`: they removed the line that was changed here. `back`: they changed the line that was removed here,
   * so that it is here again.
   */
  kind: "value" | "gone" | "back";
  theirs: Partial<Row> | Partial<Fields>;
  /** Who has changed it there. */
  by: string;
  /** What they have, in words, where the value itself is a key. */
  words?: string;
  /** Nothing was typed here: the cursor alone keeps it from changing under the user's hands. */
  quiet: boolean;
}

export type Disputes = Readonly<Record<string, Dispute>>;

export const NO_DISPUTES: Disputes = {};

/** What came from somebody else into the content on the screen. */
export interface Taken {
  fields: Partial<Fields>;
  cells: ReadonlyMap<string, Partial<Row>>;
  /** Lines with the id of the line that they come after, or null at the beginning. */
  added: readonly { row: Row; after: string | null }[];
  removed: ReadonlySet<string>;
}

export const isNothing = ({ fields, cells, added, removed }: Taken): boolean =>
  Object.keys(fields).length + cells.size + added.length + removed.size === 0;

/** Puts the same changes into another state of the document, such as one that undo returns to: undo takes back only one's own. */
export function withTaken(content: Content, { fields, cells, added, removed }: Taken): Content {
  const rows = [];
  for (const row of content.rows) {
    if (removed.has(row.id)) continue;
    const values = cells.get(row.id);
    rows.push(values ? { ...row, ...values } : row);
  }
  for (const { row, after } of added) {
    if (rows.some(({ id }) => id === row.id)) continue;
    const at = after === null ? 0 : rows.findIndex(({ id }) => id === after) + 1;
    rows.splice(after !== null && at === 0 ? rows.length : at, 0, row);
  }
  return { fields: { ...content.fields, ...fields }, rows };
}

const rowOf = ({ key }: Dispute): string => key.split(".", 1)[0] ?? key;

const isOfRow = (dispute: Dispute): boolean => dispute.kind !== "value" || dispute.key.includes(".");

/** What is disputed, as it is on the screen: the line, or the fields. */
const subjectOf = (dispute: Dispute, content: Content): Row | Fields | undefined =>
  isOfRow(dispute) ? content.rows.find(({ id }) => id === rowOf(dispute)) : content.fields;

/** Whether it still is one: the line is there, and the two values differ. */
export function isOpen(dispute: Dispute, subject: Row | Fields | undefined): boolean {
  if (!subject) return false;
  const mine: Record<string, unknown> = { ...subject };
  return (
    dispute.kind !== "value" ||
    Object.entries(dispute.theirs).some(([name, value]) => !isSame(name, mine[name], value))
  );
}

/** The disputes that the user is asked about. */
export const askedAbout = (content: Content, disputes: Disputes): Dispute[] =>
  Object.values(disputes).filter((dispute) => !dispute.quiet && isOpen(dispute, subjectOf(dispute, content)));

/** The content that may be saved before the user has decided: theirs where it is disputed. */
export function withoutDisputed(content: Content, disputes: Disputes): Content {
  return Object.values(disputes).reduce(
    (rest, dispute) => (dispute.kind === "back" ? rest : withTheirs(rest, dispute)),
    content,
  );
}

/** The content with their side of one dispute. */
export function withTheirs(content: Content, dispute: Dispute): Content {
  const row = rowOf(dispute);
  if (dispute.kind === "gone") return { ...content, rows: content.rows.filter(({ id }) => id !== row) };
  if (dispute.kind === "back") return content;
  if (!isOfRow(dispute))
    return { ...content, fields: { ...content.fields, ...(dispute.theirs as Partial<Fields>) } };
  const values = dispute.theirs as Partial<Row>;
  return { ...content, rows: content.rows.map((one) => (one.id === row ? { ...one, ...values } : one)) };
}

/** The content with my side of one dispute: a line that I had removed goes again. */
export const withMine = (content: Content, dispute: Dispute): Content =>
  dispute.kind === "back"
    ? { ...content, rows: content.rows.filter(({ id }) => id !== rowOf(dispute)) }
    : content;

export const without = (disputes: Disputes, key: string): Disputes => {
  const { [key]: _decided, ...rest } = disputes;
  return rest;
};

/** The quiet disputes from which the cursor has gone. `at` is where it is: `row.cell`, or a field. */
export function leftBehind(disputes: Disputes, at: string | null): Dispute[] {
  const here = at === null ? null : unitKey(at);
  const row = at?.split(".", 1)[0] ?? null;
  return Object.values(disputes).filter(
    (dispute) => dispute.quiet && (dispute.kind === "gone" ? rowOf(dispute) !== row : dispute.key !== here),
  );
}

/** The changes of quiet disputes that are settled as theirs. */
export function takenOf(settled: readonly Dispute[]): Taken {
  const fields: Partial<Fields> = {};
  const cells = new Map<string, Partial<Row>>();
  const removed = new Set<string>();
  for (const dispute of settled)
    if (dispute.kind === "gone") removed.add(rowOf(dispute));
    else if (isOfRow(dispute))
      cells.set(rowOf(dispute), { ...cells.get(rowOf(dispute)), ...(dispute.theirs as Partial<Row>) });
    else Object.assign(fields, dispute.theirs);
  return { fields, cells, added: [], removed };
}

/** Typing into what the cursor alone kept unchanged makes it a dispute that is asked about. */
export function spokenFor(disputes: Disputes, places: readonly string[]): Disputes {
  const keys = places.flatMap((place) => [unitKey(place), place.split(".", 1)[0] ?? place]);
  const quiet = keys.filter((key) => disputes[key]?.quiet);
  if (quiet.length === 0) return disputes;
  return {
    ...disputes,
    ...Object.fromEntries(
      quiet.flatMap((key) => (disputes[key] ? [[key, { ...disputes[key], quiet: false }]] : [])),
    ),
  };
}
