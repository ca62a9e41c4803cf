import { isBlank, type Row } from "./editor-rows";
import type { Content, EditorAction } from "./editor-state";

const asked = (row: Row): Row =>
  row.approval === "" && row.item_type !== "comment" ? { ...row, approval: "to_ask" } : row;

/** A document as somebody opens it who may not answer for the customer: what they begin is to be asked about. */
export const withFindings = (content: Content): Content => ({
  ...content,
  rows: content.rows.map((row) => (isBlank(row) ? asked(row) : row)),
});

/** What such a person does to it: lines that they put in are to be asked about, and stay so. */
export function asFindings(action: EditorAction): EditorAction {
  if (action.type === "insert" || action.type === "replace")
    return { ...action, rows: action.rows.map(asked) };
  if (action.type !== "row" || action.values.approval !== "") return action;
  const { approval: _, ...values } = action.values;
  return { ...action, values };
}
