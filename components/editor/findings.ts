import { isBlank, type Row } from "./editor-rows";
import type { Content, EditorAction } from "./editor-state";

const asked = (row: Row): Row =>
  row.approval === "" && row.item_type !== "comment" ? { ...row, approval: "to_ask" } : row;

/**
 * Returns a document as opened by a user who may not answer for the customer: its blank lines are marked "to
 * ask".
 */
export const withFindings = (content: Content): Content => ({
  ...content,
  rows: content.rows.map((row) => (isBlank(row) ? asked(row) : row)),
});

/** Changes such a user's action so that the lines they add are marked "to ask" and stay so. */
export function asFindings(action: EditorAction): EditorAction {
  if (action.type === "insert" || action.type === "replace")
    return { ...action, rows: action.rows.map(asked) };
  if (action.type !== "row" || action.values.approval !== "") return action;
  const { approval: _, ...values } = action.values;
  return { ...action, values };
}
