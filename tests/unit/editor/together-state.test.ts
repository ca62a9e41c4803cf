import { expect, test } from "vitest";
import { blankRow, type Row } from "@/components/editor/editor-rows";
import {
  type Content,
  type EditorAction,
  type EditorState,
  editorReducer,
  editorState,
} from "@/components/editor/editor-state";
import { emptyFields } from "@/components/editor/empty-fields";
import { askedAbout } from "@/components/editor/together/disputes";
import { mergeContent } from "@/components/editor/together/merge-content";
import { placeWords, writtenBeyond } from "@/components/editor/together/place-words";

const row = (id: string, values: Partial<Row> = {}): Row => ({
  ...blankRow(id),
  description: `Line ${id}`,
  unit_price: "10",
  ...values,
});
const base: Content = { fields: emptyFields, rows: [row("a"), row("b")] };
const changed = (id: string, values: Partial<Row>): Content => ({
  ...base,
  rows: base.rows.map((one) => (one.id === id ? { ...one, ...values } : one)),
});
const price = (value: string): EditorAction => ({ type: "cell", id: "a", cell: "unit_price", value });
const after = (state: EditorState, ...actions: EditorAction[]) => actions.reduce(editorReducer, state);
const comes = (state: EditorState, theirs: Content, at: string | null = null): EditorState =>
  editorReducer(state, {
    type: "merged",
    merged: mergeContent({
      ...{ base, mine: state.content, theirs, disputes: state.disputes, by: "Ann", about: "", at },
    }),
  });
const cells = ({ content }: EditorState) =>
  content.rows.map(({ description, unit_price }) => `${description} ${unit_price}`);

test("undo and redo take back what was done here, and never what came from others", () => {
  const typed = comes(after(editorState(base), price("12")), changed("b", { description: "Theirs" }));
  expect(cells(typed)).toEqual(["Line a 12", "Theirs 10"]);
  const undone = after(typed, { type: "undo" });
  expect(cells(undone)).toEqual(["Line a 10", "Theirs 10"]);
  expect(cells(after(undone, { type: "redo" }))).toEqual(["Line a 12", "Theirs 10"]);
  const added = comes(undone, { ...base, rows: [...base.rows, row("t")] });
  expect(cells(after(added, { type: "redo" }))).toContain("Line t 10");
});

test("typing goes on in one step while others' changes come in", () => {
  const typed = after(
    comes(after(editorState(base), price("1")), changed("b", { description: "Theirs" })),
    price("12"),
  );
  expect(cells(after(typed, { type: "undo" }))).toEqual(["Line a 10", "Theirs 10"]);
});

test("a dispute is decided for mine or theirs, and the decision can be undone", () => {
  const asked = comes(after(editorState(base), price("12")), changed("a", { unit_price: "15" }));
  expect(askedAbout(asked.content, asked.disputes)).toHaveLength(1);
  const mine = after(asked, { type: "decide", key: "a.unit_price", take: "mine" });
  expect([cells(mine)[0], mine.disputes]).toEqual(["Line a 12", {}]);
  const theirs = after(asked, { type: "decide", key: "a.unit_price", take: "theirs" });
  expect([cells(theirs)[0], theirs.disputes]).toEqual(["Line a 15", {}]);
  expect(cells(after(theirs, { type: "undo" }))[0]).toBe("Line a 12");
});

test("what the cursor alone kept changes once it has gone, and is asked about once something is typed", () => {
  const looked = comes(editorState(base), changed("a", { unit_price: "15" }), "a.unit_price");
  expect([cells(looked)[0], askedAbout(looked.content, looked.disputes)]).toEqual(["Line a 10", []]);
  expect(cells(after(looked, { type: "left", at: "a.unit_price" }))[0]).toBe("Line a 10");
  const gone = after(looked, { type: "left", at: "a.description" });
  expect([cells(gone)[0], gone.disputes]).toEqual(["Line a 15", {}]);
  expect(cells(after(gone, { type: "undo" }))[0]).toBe("Line a 15");
  const typed = after(looked, price("16"), { type: "left", at: null });
  expect(cells(typed)[0]).toBe("Line a 16");
  expect(askedAbout(typed.content, typed.disputes)).toHaveLength(1);
});

test("a line that they removed goes by the answer, or stays by it", () => {
  const asked = comes(after(editorState(base), price("12")), { ...base, rows: base.rows.slice(1) });
  expect(cells(after(asked, { type: "decide", key: "a", take: "mine" }))).toEqual(["Line a 12", "Line b 10"]);
  expect(cells(after(asked, { type: "decide", key: "a", take: "theirs" }))).toEqual(["Line b 10"]);
});

test("places and what is written there are told in words", () => {
  expect(placeWords("b.unit_price", base.rows)).toBe("line 2, price");
  expect([placeWords("b", base.rows), placeWords("mileage", base.rows), placeWords("nothing", [])]).toEqual([
    "line 2",
    "mileage",
    "",
  ]);
  const mine = {
    fields: { ...emptyFields, terms: "Cash" },
    rows: [row("a", { unit_price: "12" }), row("b")],
  };
  expect(writtenBeyond(base, mine)).toEqual([
    { where: "terms", what: "Cash" },
    { where: "line 1, price", what: "12" },
  ]);
});
