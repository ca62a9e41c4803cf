import type { Cell, Row } from "./editor-rows";
import { isAboutWork, withoutWork } from "./taken-work";
import {
  type Dispute,
  type Disputes,
  leftBehind,
  NO_DISPUTES,
  spokenFor,
  type Taken,
  takenOf,
  withMine,
  without as withoutDispute,
  withTaken,
  withTheirs,
} from "./together/disputes";
import type { Merged } from "./together/merge-content";

/** The fields beside the lines, as text; an empty text means none. */
export interface Fields {
  customer_id: string;
  vehicle_id: string;
  mileage: string;
  order_reference: string;
  department: string;
  terms: string;
  expires_date: string;
  tax_point: string;
  discount_percent: string;
  labour_discount_percent: string;
  parts_discount_percent: string;
  technician: string;
  sales_advisor: string;
  quality_controller: string;
  road_tester: string;
  mot_class: string;
  mot_type: string;
  mot_status: string;
  mot_tester: string;
  mot_outsourced: string;
  mot_cost: string;
  work_description: string;
  internal_notes: string;
  credit_reason: string;
  invoice_number: string;
  invoice_date: string;
  user_status: string;
}

export type FieldName = keyof Fields;

export interface Content {
  fields: Fields;
  rows: readonly Row[];
}

export interface EditorState {
  content: Content;
  past: readonly Content[];
  future: readonly Content[];
  /** The cell typed in last: further typing in the same cell belongs to the same undo step. */
  typing: string | null;
  /** The server's error messages, by field or by `row.cell`. */
  errors: Readonly<Record<string, string>>;
  /** What somebody else has made different from what is typed here. */
  disputes: Disputes;
}

export type EditorAction =
  | { type: "cell"; id: string; cell: Cell; value: string; also?: Partial<Row> }
  | { type: "row"; id: string; values: Partial<Row> }
  | { type: "field"; name: FieldName; value: string }
  | { type: "fields"; values: Partial<Fields> }
  | { type: "insert"; rows: readonly Row[]; after: string | null }
  | { type: "replace"; id: string; rows: readonly Row[] }
  | { type: "remove"; ids: readonly string[] }
  | { type: "move"; id: string; by: -1 | 1 }
  | { type: "reprice"; rows: readonly Row[] }
  | { type: "undo" }
  | { type: "redo" }
  | { type: "load"; content: Content }
  /** What somebody else has changed comes in. */
  | { type: "merged"; merged: Pick<Merged, "content" | "disputes" | "taken"> }
  | { type: "decide"; key: string; take: "mine" | "theirs" }
  /** The cursor has gone to another place: what it alone kept unchanged changes now. */
  | { type: "left"; at: string | null }
  | { type: "refused"; errors: Record<string, string> };

const MOST_UNDO_STEPS = 200;

export const editorState = (content: Content): EditorState => ({
  content,
  past: [],
  future: [],
  typing: null,
  errors: {},
  disputes: NO_DISPUTES,
});

/**
 * Applies any action to the document being edited. Every change can be undone; typing in one cell is one undo
 * step.
 */
export function editorReducer(state: EditorState, action: EditorAction): EditorState {
  switch (action.type) {
    case "undo":
      return undoOrRedo(state, "past", "future");
    case "redo":
      return undoOrRedo(state, "future", "past");
    case "load":
      return editorState(action.content);
    case "refused":
      return withErrors(state, action.errors);
    case "merged":
      return {
        ...withOthers(state, action.merged.content, action.merged.taken),
        disputes: action.merged.disputes,
      };
    case "decide":
      return decided(state, action.key, action.take);
    case "left":
      return settled(state, leftBehind(state.disputes, action.at));
    case "cell":
      return changed(
        state,
        withRow(state.content, action.id, { [action.cell]: action.value, ...action.also }),
        {
          typing: `${action.id}.${action.cell}`,
          corrected: [`${action.id}.${action.cell}`],
        },
      );
    case "row":
      return changed(state, withRow(state.content, action.id, action.values), {
        corrected: Object.keys(action.values).map((cell) => `${action.id}.${cell}`),
      });
    case "field":
      return changed(state, withFields(state.content, { [action.name]: action.value }), {
        typing: action.name,
        corrected: [action.name],
      });
    case "fields":
      return changed(state, withCar(withFields(state.content, action.values), state.content), {
        corrected: Object.keys(action.values),
      });
    default:
      return changed(state, withRows(state.content, changedRows(state.content.rows, action)), {});
  }
}

type RowsAction = Extract<EditorAction, { type: "insert" | "replace" | "remove" | "move" | "reprice" }>;

function changedRows(rows: readonly Row[], action: RowsAction): readonly Row[] {
  switch (action.type) {
    case "insert": {
      const at = action.after === null ? 0 : rows.findIndex(({ id }) => id === action.after) + 1;
      return rows.toSpliced(action.after !== null && at === 0 ? rows.length : at, 0, ...action.rows);
    }
    case "replace":
      return rows.flatMap((row) => (row.id === action.id ? action.rows : [row]));
    case "remove":
      return rows.filter(({ id }) => !action.ids.includes(id));
    case "move":
      return moved(rows, action.id, action.by);
    case "reprice": {
      const repriced = new Map(action.rows.map((row) => [row.id, row]));
      return rows.map((row) => repriced.get(row.id) ?? row);
    }
  }
}

function moved(rows: readonly Row[], id: string, by: -1 | 1): readonly Row[] {
  const from = rows.findIndex((row) => row.id === id);
  const [row, other] = [rows[from], rows[from + by]];
  if (!row || !other) return rows;
  return rows.with(from, other).with(from + by, row);
}

/**
 * Returns the ids of the lines that are removed together with a line: all lines of its package, which were
 * added as one.
 */
export function removedWith(rows: readonly Row[], id: string): string[] {
  const row = rows.find((candidate) => candidate.id === id);
  if (!row) return [];
  return row.package_key
    ? rows.filter(({ package_key }) => package_key === row.package_key).map((one) => one.id)
    : [id];
}

interface Change {
  typing?: string;
  corrected?: readonly string[];
}

function changed(state: EditorState, content: Content, { typing, corrected = [] }: Change): EditorState {
  if (content === state.content) return state;
  const goesOn = typing !== undefined && typing === state.typing;
  return {
    content,
    past: goesOn ? state.past : [...state.past, state.content].slice(-MOST_UNDO_STEPS),
    future: [],
    typing: typing ?? null,
    errors: corrected.some((key) => key in state.errors) ? without(state.errors, corrected) : state.errors,
    disputes: spokenFor(state.disputes, corrected),
  };
}

/**
 * Takes over somebody else's changes, also into what undo and redo return to: they take back only what was done here. Typing goes on in the
 * same step.
 */
const withOthers = (state: EditorState, content: Content, taken: Taken): EditorState => ({
  ...state,
  content,
  past: state.past.map((before) => withTaken(before, taken)),
  future: state.future.map((after) => withTaken(after, taken)),
});

function decided(state: EditorState, key: string, take: "mine" | "theirs"): EditorState {
  const dispute = state.disputes[key];
  if (!dispute) return state;
  const content = take === "mine" ? withMine(state.content, dispute) : withTheirs(state.content, dispute);
  return { ...changed(state, content, {}), disputes: withoutDispute(state.disputes, key) };
}

function settled(state: EditorState, left: readonly Dispute[]): EditorState {
  if (left.length === 0) return state;
  const taken = takenOf(left);
  return {
    ...withOthers(state, withTaken(state.content, taken), taken),
    disputes: left.reduce((rest, { key }) => withoutDispute(rest, key), state.disputes),
  };
}

const without = (errors: Readonly<Record<string, string>>, keys: readonly string[]) =>
  Object.fromEntries(Object.entries(errors).filter(([key]) => !keys.includes(key)));

function undoOrRedo(state: EditorState, from: "past" | "future", to: "past" | "future"): EditorState {
  const content = from === "past" ? state.past.at(-1) : state.future.at(-1);
  if (!content) return state;
  return {
    content,
    past: state.past,
    future: state.future,
    [from]: state[from].slice(0, -1),
    [to]: [...state[to], state.content],
    typing: null,
    errors: state.errors,
    disputes: state.disputes,
  };
}

function withRow(content: Content, id: string, values: Partial<Row>): Content {
  const at = content.rows.findIndex((row) => row.id === id);
  const row = content.rows[at];
  if (!row) return content;
  const same = Object.entries(values).every(([key, value]) => row[key as keyof Row] === value);
  return same ? content : { ...content, rows: content.rows.with(at, { ...row, ...values }) };
}

const withRows = (content: Content, rows: readonly Row[]): Content =>
  rows === content.rows ? content : { ...content, rows };

function withFields(content: Content, values: Partial<Fields>): Content {
  const same = Object.entries(values).every(([name, value]) => content.fields[name as FieldName] === value);
  return same ? content : { ...content, fields: { ...content.fields, ...values } };
}

/**
 * When the document changes to another vehicle, its lines keep their text but drop their link to the former
 * vehicle's advisories and deferred work.
 */
function withCar(content: Content, before: Content): Content {
  if (content.fields.vehicle_id === before.fields.vehicle_id) return content;
  return withRows(
    content,
    withoutWork(content.rows, () => true),
  );
}

/**
 * An advisory or deferred work that is no longer available is not the user's concern: the line drops its link
 * to it and keeps the rest.
 */
function withErrors(state: EditorState, errors: Record<string, string>): EditorState {
  const lost = Object.keys(errors).filter(isAboutWork);
  if (lost.length === 0) return { ...state, errors };
  const rows = withoutWork(state.content.rows, (key) => lost.includes(key));
  return { ...state, content: withRows(state.content, rows), errors: without(errors, lost) };
}
