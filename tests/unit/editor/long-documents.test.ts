import { expect, test } from "vitest";
import { sameContent } from "@/components/editor/document-input";
import { blankRow, type Row, writtenRows } from "@/components/editor/editor-rows";
import type { Content } from "@/components/editor/editor-state";
import { EditorStore } from "@/components/editor/editor-store";
import { editorTotals } from "@/components/editor/editor-totals";
import { emptyFields } from "@/components/editor/empty-fields";
import { haveEqualSums } from "@/components/editor/use-totals";
import { fc } from "../../support/property";

const rates = { codes: [{ code: "T1", name: "Standard", retired: false, rates: [] }], day: "2026-11-29" };

const cell = fc.constantFrom("", "1", "2.5", "10", "x");
const row = fc
  .record({
    id: fc.constantFrom("a", "b", "c"),
    item_type: fc.constantFrom("labour", "part", "sundries", "comment", "mot"),
    description: fc.constantFrom("", "Pads", "Discs"),
    guarantee: fc.constantFrom("", "A year"),
    quantity: cell,
    unit_price: cell,
    discount_percent: cell,
    share_percent: fc.constantFrom("", "5"),
  })
  .map((values): Row => ({ ...blankRow(values.id), ...values }) as Row);
const content = fc
  .record({ rows: fc.array(row, { maxLength: 4 }), discount: fc.constantFrom("", "10") })
  .map(({ rows, discount }): Content => ({ fields: { ...emptyFields, discount_percent: discount }, rows }));

/** A document, and the same after one row of it was written over. */
const edited = fc
  .tuple(content, row, fc.nat({ max: 3 }))
  .map(([before, other, at]) => [
    before,
    { ...before, rows: before.rows.map((one, i) => (i === at ? { ...other, id: one.id } : one)) },
  ]);

test("sums that are left alone would have come to the same", () => {
  fc.assert(
    fc.property(fc.oneof(edited, fc.tuple(content, content)), ([a, b]) => {
      fc.pre(a !== undefined && b !== undefined && haveEqualSums(a, b));
      if (!a || !b) return;
      expect(editorTotals(a.rows, a.fields, rates)).toEqual(editorTotals(b.rows, b.fields, rates));
    }),
  );
});

test("words leave the sums alone, figures do not", () => {
  const first = { ...blankRow("a"), description: "Pads", unit_price: "10" };
  const of = (values: Partial<Row>): Content => ({ fields: emptyFields, rows: [{ ...first, ...values }] });
  expect(haveEqualSums(of({}), of({ description: "Pads and discs", guarantee: "A year" }))).toBe(true);
  expect(haveEqualSums(of({}), of({ unit_price: "11" }))).toBe(false);
  expect(haveEqualSums(of({}), { ...of({}), fields: { ...emptyFields, discount_percent: "5" } })).toBe(false);
});

test("whether something is unsaved is found by the row that was changed as by all of them", () => {
  const slow = (a: Content, b: Content) =>
    JSON.stringify([a.fields, writtenRows(a.rows)]) === JSON.stringify([b.fields, writtenRows(b.rows)]);
  fc.assert(
    fc.property(fc.oneof(edited, fc.tuple(content, content)), ([a, b]) => {
      if (a && b) expect(sameContent(a, b)).toBe(slow(a, b));
    }),
  );
});

test("a key changes its own row, and no other becomes another one", () => {
  const rows = Array.from({ length: 200 }, (_, i) => ({ ...blankRow(String(i)), description: `Line ${i}` }));
  const store = new EditorStore({ fields: emptyFields, rows });
  const before = rows.map(({ id }) => store.row(id));
  let told = 0;
  const stop = store.subscribe(() => told++);
  store.dispatch({ type: "cell", id: "100", cell: "description", value: "Line 100!" });
  const others = rows.filter(({ id }, i) => store.row(id) !== before[i]).map(({ id }) => id);
  expect(others).toEqual(["100"]);
  expect(store.row("100")?.description).toBe("Line 100!");
  store.dispatch({ type: "cell", id: "100", cell: "description", value: "Line 100!" });
  expect(told).toBe(1);
  stop();
  store.dispatch({ type: "remove", ids: ["100"] });
  expect(store.row("100")).toBeUndefined();
  expect(told).toBe(1);
});
