import { expect, test } from "vitest";
import { blankRow, type Row } from "@/components/editor/editor-rows";
import type { Content, FieldName, Fields } from "@/components/editor/editor-state";
import { emptyFields } from "@/components/editor/empty-fields";
import { type Disputes, NO_DISPUTES, withoutDisputed } from "@/components/editor/together/disputes";
import { type Merged, mergeContent } from "@/components/editor/together/merge-content";
import { isSame } from "@/components/editor/together/units";
import { fc } from "../../support/property";

const row = (id: string, values: Partial<Row> = {}): Row => ({
  ...blankRow(id),
  description: `Line ${id}`,
  quantity: "1",
  unit_price: "10",
  ...values,
});
const document = (rows: readonly Row[], fields: Partial<Fields> = {}): Content => ({
  fields: { ...emptyFields, ...fields },
  rows,
});
const merge = (
  base: Content,
  mine: Content,
  theirs: Content,
  more: { at?: string; disputes?: Disputes } = {},
): Merged =>
  mergeContent({ base, mine, theirs, disputes: NO_DISPUTES, by: "Ann", about: "", at: null, ...more });
const ids = ({ rows }: Content) => rows.map(({ id }) => id).join("");

const base = document([row("a"), row("b"), row("c")], { mileage: "1000" });
const changed = (content: Content, id: string, values: Partial<Row>): Content => ({
  ...content,
  rows: content.rows.map((one) => (one.id === id ? { ...one, ...values } : one)),
});

test("different lines, different cells of one line and different fields merge by themselves", () => {
  const mine = changed(base, "a", { unit_price: "12" });
  const theirs = document(
    changed(changed(base, "a", { description: "Theirs" }), "b", { quantity: "2" }).rows,
    { mileage: "2000" },
  );
  const { content, saved, disputes } = merge(base, mine, theirs);
  expect(disputes).toEqual({});
  expect(content).toEqual({
    fields: theirs.fields,
    rows: [row("a", { unit_price: "12", description: "Theirs" }), row("b", { quantity: "2" }), row("c")],
  });
  expect(saved).toEqual(theirs);
});

test("one cell that both made different is disputed, and meanwhile theirs is what is saved", () => {
  const { content, disputes } = merge(
    base,
    changed(base, "a", { unit_price: "12" }),
    changed(base, "a", { unit_price: "15" }),
  );
  expect(content.rows[0]?.unit_price).toBe("12");
  expect(Object.values(disputes)).toMatchObject([
    { key: "a.unit_price", kind: "value", by: "Ann", quiet: false, theirs: { unit_price: "15" } },
  ]);
  expect(withoutDisputed(content, disputes).rows[0]?.unit_price).toBe("15");
});

test("what means the same is no change, however the server writes it", () => {
  const server = changed(base, "a", { unit_price: "10.00", quantity: "1.0", tax_code: "T1 " });
  const { content, saved, disputes, taken } = merge(base, base, server);
  expect(content.rows).toEqual(base.rows);
  expect(saved.rows).toEqual(base.rows);
  expect([disputes, taken.cells.size]).toEqual([{}, 0]);
});

test("lines that both add are kept; one that they move goes where they moved it, with what was changed here", () => {
  const mine = document([...changed(base, "c", { quantity: "9" }).rows, row("m")], { mileage: "1000" });
  const [a, b, c] = base.rows as [Row, Row, Row];
  const theirs = document([c, a, row("t"), b], { mileage: "1000" });
  const { content, disputes } = merge(base, mine, theirs);
  expect(disputes).toEqual({});
  expect(ids(content)).toBe("catbm");
  expect(content.rows[0]?.quantity).toBe("9");
});

test("a line that they removed goes; one that was changed here or has the cursor stays, and is asked about", () => {
  const theirs = document(base.rows.slice(1), { mileage: "1000" });
  expect(ids(merge(base, base, theirs).content)).toBe("bc");
  const typed = merge(base, changed(base, "a", { description: "Typed" }), theirs);
  expect(ids(typed.content)).toBe("abc");
  expect(typed.disputes.a).toMatchObject({ kind: "gone", quiet: false });
  expect(ids(withoutDisputed(typed.content, typed.disputes))).toBe("bc");
  const looked = merge(base, base, theirs, { at: "a.description" });
  expect(looked.disputes.a).toMatchObject({ kind: "gone", quiet: true });
});

test("a line that was removed here and changed there is here again, and asked about", () => {
  const { content, disputes } = merge(
    base,
    document(base.rows.slice(1), { mileage: "1000" }),
    changed(base, "a", { unit_price: "15" }),
  );
  expect(ids(content)).toBe("abc");
  expect(disputes.a).toMatchObject({ kind: "back" });
});

test("the cell with the cursor does not change under the user's hands", () => {
  const theirs = changed(base, "a", { description: "Theirs" });
  const { content, disputes } = merge(base, base, theirs, { at: "a.description" });
  expect(content.rows[0]?.description).toBe("Line a");
  expect(disputes["a.description"]).toMatchObject({ quiet: true, theirs: { description: "Theirs" } });
});

test("a dispute stays until it is decided, follows what they write next, and ends once both say the same", () => {
  const mine = changed(base, "a", { unit_price: "12" });
  const first = merge(base, mine, changed(base, "a", { unit_price: "15" }));
  const same = merge(first.saved, first.content, first.saved, { disputes: first.disputes });
  expect(Object.keys(same.disputes)).toEqual(["a.unit_price"]);
  const next = changed(base, "a", { unit_price: "16" });
  const second = merge(first.saved, first.content, next, { disputes: first.disputes });
  expect(second.disputes["a.unit_price"]?.theirs).toMatchObject({ unit_price: "16" });
  const agreed = changed(base, "a", { unit_price: "12.00" });
  expect(merge(second.saved, second.content, agreed, { disputes: second.disputes }).disputes).toEqual({});
});

const word = fc.string({ maxLength: 4, unit: fc.constantFrom("a", "b", "1", "2") });
const edit = fc.record({
  cells: fc.dictionary(
    fc.constantFrom("a", "b", "c", "d"),
    fc.record({ description: word, unit_price: word }, { requiredKeys: [] }),
  ),
  removed: fc.subarray(["a", "b", "c", "d"]),
  added: fc.array(word, { maxLength: 2 }),
  fields: fc.record({ mileage: word, terms: word, technician: word }, { requiredKeys: [] }),
  moved: fc.boolean(),
});
type Edit = typeof edit extends fc.Arbitrary<infer T> ? T : never;

const four = document([row("a"), row("b"), row("c"), row("d")]);
function edited(who: string, { cells, removed, added, fields, moved }: Edit): Content {
  const rows = four.rows
    .map((one) => ({ ...one, ...cells[one.id] }))
    .filter(({ id }) => !removed.includes(id));
  const fresh = added.map((text, i) => row(`${who}${i}`, { description: `New ${text}` }));
  return document([...(moved ? rows.toReversed() : rows), ...fresh], fields);
}

test("with a side that changed nothing, the other comes out", () =>
  fc.assert(
    fc.property(edit, (change) => {
      const other = edited("x", change);
      const theirs = merge(four, four, other);
      expect([theirs.content, theirs.disputes]).toEqual([other, {}]);
      const mine = merge(four, other, four);
      expect([mine.content, mine.disputes]).toEqual([other, {}]);
    }),
  ));

test("changes of different lines and fields come to the same, whoever merges", () =>
  fc.assert(
    fc.property(edit, edit, (one, two) => {
      const left = (change: Edit, lines: string[], fields: FieldName[]) => ({
        ...change,
        moved: false,
        cells: Object.fromEntries(Object.entries(change.cells).filter(([id]) => lines.includes(id))),
        removed: change.removed.filter((id) => lines.includes(id)),
        fields: Object.fromEntries(
          Object.entries(change.fields).filter(([name]) => fields.includes(name as FieldName)),
        ) as Edit["fields"],
      });
      const ann = edited("x", left(one, ["a", "c"], ["mileage"]));
      const bob = edited("y", left(two, ["b", "d"], ["terms", "technician"]));
      const [here, there] = [merge(four, ann, bob), merge(four, bob, ann)];
      expect([here.disputes, there.disputes]).toEqual([{}, {}]);
      expect(here.content).toEqual(there.content);
    }),
  ));

test("nothing that either has written is lost: it is in the content, or asked about", () =>
  fc.assert(
    fc.property(edit, edit, (one, two) => {
      const [mine, theirs] = [edited("x", one), edited("y", two)];
      const { content, saved, disputes } = merge(four, mine, theirs);
      const shown = new Map(content.rows.map((each) => [each.id, each]));
      const asked = (key: string) => key in disputes;
      for (const [side, here] of [
        [mine, true],
        [theirs, false],
      ] as const)
        for (const each of side.rows) {
          const before = four.rows.find(({ id }) => id === each.id) ?? blankRow(each.id);
          for (const cell of ["description", "unit_price"] as const)
            if (!isSame(cell, each[cell], before[cell]) && !asked(`${each.id}.${cell}`)) {
              const now = shown.get(each.id)?.[cell] ?? "";
              // What was emptied on a line that the other removed is nothing written.
              if (now === "" && each[cell] === "") continue;
              expect([each.id, cell, here, isSame(cell, now, each[cell])]).toEqual([
                each.id,
                cell,
                here,
                true,
              ]);
            }
        }
      for (const name of ["mileage", "terms", "technician"] as const)
        for (const side of [mine, theirs])
          if (!isSame(name, side.fields[name], four.fields[name]) && !asked(name))
            expect(isSame(name, content.fields[name], side.fields[name])).toBe(true);
      // Merged again with what is then saved, nothing more happens.
      const again = merge(saved, content, saved, { disputes });
      expect([again.content, again.disputes]).toEqual([content, disputes]);
    }),
  ));

test("a document of two hundred lines is merged in less than 5 ms", () => {
  const long = document(
    Array.from({ length: 200 }, (_, i) => row(`l${i}`, { technician: "Ann", guarantee: "12 months" })),
  );
  const mine = { ...long, rows: long.rows.map((one, i) => (i % 7 ? one : { ...one, unit_price: `${i}` })) };
  const theirs = {
    ...long,
    rows: long.rows.map((one, i) => ({
      ...one,
      unit_price: "10.00",
      description: i % 5 ? one.description : `Theirs ${i}`,
    })),
  };
  const times = Array.from({ length: 60 }, () => {
    const begun = performance.now();
    merge(long, mine, theirs);
    return performance.now() - begun;
  });
  expect(Math.min(...times)).toBeLessThan(5);
});
