import { expect, test } from "vitest";
import { blankRow, type Row } from "@/components/editor/editor-rows";
import {
  type EditorAction,
  type EditorState,
  editorReducer,
  editorState,
  type Fields,
  removedWith,
} from "@/components/editor/editor-state";
import { errorKey } from "@/components/editor/error-key";

const row = (id: string, values: Partial<Row> = {}): Row => ({ ...blankRow(id), ...values });
const begin = (...rows: Row[]) => editorState({ fields: {} as Fields, rows });
const after = (state: EditorState, ...actions: EditorAction[]) => actions.reduce(editorReducer, state);
const ids = (state: EditorState) => state.content.rows.map(({ id }) => id).join("");

test("lines are put in, moved, taken away, each a step to undo and redo", () => {
  const state = after(
    begin(row("a"), row("b")),
    { type: "insert", rows: [row("c")], after: "a" },
    { type: "move", id: "b", by: -1 },
    { type: "remove", ids: ["a"] },
  );
  expect(ids(state)).toBe("bc");
  const back = after(state, { type: "undo" }, { type: "undo" });
  expect(ids(back)).toBe("acb");
  expect(ids(after(back, { type: "undo" }))).toBe("ab");
  expect(ids(after(back, { type: "undo" }, { type: "undo" }))).toBe("ab");
  expect(ids(after(back, { type: "redo" }, { type: "redo" }, { type: "redo" }))).toBe("bc");
});

test("typing on in one cell is one step; what is undone and typed over is gone", () => {
  const cell = (value: string): EditorAction => ({ type: "cell", id: "a", cell: "description", value });
  const state = after(begin(row("a")), cell("F"), cell("Fu"), cell("Full"), {
    type: "cell",
    id: "a",
    cell: "quantity",
    value: "2",
  });
  expect(state.past).toHaveLength(2);
  const undone = after(state, { type: "undo" });
  expect(undone.content.rows[0]).toMatchObject({ description: "Full", quantity: "" });
  expect(after(undone, { type: "undo" }).content.rows[0]?.description).toBe("");
  expect(after(undone, cell("Half")).future).toEqual([]);
});

test("the ends of the grid hold, and what changes nothing is no step", () => {
  const state = begin(row("a"), row("b"));
  expect(after(state, { type: "move", id: "a", by: -1 })).toBe(state);
  expect(after(state, { type: "row", id: "b", values: { description: "" } })).toBe(state);
  expect(after(state, { type: "cell", id: "z", cell: "quantity", value: "1" })).toBe(state);
  expect(ids(after(state, { type: "insert", rows: [row("x")], after: null }))).toBe("xab");
});

test("rows that an edit does not touch stay the same object, so that only one is drawn anew", () => {
  const state = begin(row("a"), row("b"), row("c"));
  const typed = after(state, { type: "cell", id: "b", cell: "quantity", value: "2" });
  expect(typed.content.rows[0]).toBe(state.content.rows[0]);
  expect(typed.content.rows[2]).toBe(state.content.rows[2]);
});

test("a package goes as it came: exactly its lines", () => {
  const rows = [row("a"), row("b", { package_key: "k" }), row("c", { package_key: "k" }), row("d")];
  expect(removedWith(rows, "c")).toEqual(["b", "c"]);
  expect(removedWith(rows, "a")).toEqual(["a"]);
});

test("what the server found wrong is shown at its cell, and goes when that is typed in", () => {
  const rows = [row("blank"), row("a", { description: "x" }), row("b", { description: "y" })];
  expect(errorKey("line_items.1.unit_price", rows)).toBe("b.unit_price");
  expect(errorKey("mileage", rows)).toBe("mileage");
  const refused = after(begin(...rows), {
    type: "refused",
    errors: { "b.unit_price": "No price", mileage: "Too many" },
  });
  const typed = after(refused, { type: "cell", id: "b", cell: "unit_price", value: "4" });
  expect(typed.errors).toEqual({ mileage: "Too many" });
});

test("another car's work is let go with the car, its words stay, and undoing brings both back", () => {
  const car = (vehicle_id: string): EditorAction => ({ type: "fields", values: { vehicle_id } });
  const rows = [
    row("a", { description: "Tyres", advisory_id: "1" }),
    row("b", { deferred_work_id: "2" }),
    row("c"),
  ];
  const named = ({ content }: EditorState) =>
    content.rows.map(({ advisory_id, deferred_work_id }) => advisory_id ?? deferred_work_id);
  const begun = after(editorState({ fields: { vehicle_id: "old" } as Fields, rows }), car("old"));
  expect(named(begun)).toEqual(["1", "2", null]);
  const moved = after(begun, car("new"));
  expect(named(moved)).toEqual([null, null, null]);
  expect(moved.content.rows[0]?.description).toBe("Tyres");
  expect(moved.content.rows[2]).toBe(rows[2]);
  expect(named(after(moved, { type: "undo" }))).toEqual(["1", "2", null]);
});

test("work that is gone is let go, and what else a line names is refused where one sees it", () => {
  const rows = [row("a", { description: "x", advisory_id: "1", deferred_work_id: "2" })];
  const refused = after(begin(...rows), {
    type: "refused",
    errors: { "a.advisory_id": "It is gone", "a.unit_price": "No price" },
  });
  expect(refused.content.rows[0]).toMatchObject({
    description: "x",
    advisory_id: null,
    deferred_work_id: "2",
  });
  expect(refused.errors).toEqual({ "a.unit_price": "No price" });
  expect(refused.past).toEqual([]);
  expect(errorKey("line_items.0.stock_item_id", rows)).toBe("a.part_number");
  expect(errorKey("line_items.0.supplier_id", rows)).toBe("a.description");
  expect(errorKey("line_items.0.advisory_id", rows)).toBe("a.advisory_id");
});
