import { afterEach, expect, test, vi } from "vitest";
import { page, userEvent } from "vitest/browser";
import type { Row } from "@/components/editor/editor-rows";
import type { Content } from "@/components/editor/editor-state";
import { cursorPlace } from "@/components/editor/together/cursor-place";
import { mergeContent } from "@/components/editor/together/merge-content";
import { WrittenLines } from "./written-lines";

// What is typed is asked of the server too, which knows nothing here.
vi.stubGlobal("fetch", async () => Response.json([]));

let lines: WrittenLines;
afterEach(() => lines.remove());

/** What somebody else has saved comes in, as it does from the server. */
function comes(base: Content, change: (rows: readonly Row[]) => readonly Row[]): void {
  const { content: mine, disputes } = lines.store.state();
  const theirs = { ...base, rows: change(base.rows) };
  const merged = mergeContent({ base, mine, theirs, disputes, by: "Ann", about: "", at: cursorPlace() });
  lines.store.dispatch({ type: "merged", merged });
}

const values = (row: string, part: Partial<Row>) => (rows: readonly Row[]) =>
  rows.map((one) => (one.id === row ? { ...one, ...part } : one));

test("what others change, add and move comes in beside what is being typed: cursor and selection stay", async () => {
  lines = new WrittenLines("Brake pads", "Oil", "Filter");
  const base = lines.store.state().content;
  await lines.at(1, "description");
  await lines.type("{End}{ArrowLeft}{ArrowLeft}X");
  const field = document.activeElement as HTMLTextAreaElement;
  const caret = field.selectionStart;
  comes(base, ([pads, oil, filter]) =>
    [{ ...filter, unit_price: "9" }, oil, { ...pads, id: "row-new", description: "Fluid" }, pads].flatMap(
      (row) => (row ? [row as Row] : []),
    ),
  );
  await expect.poll(() => lines.written).toEqual(["Filter", "Oil", "Fluid", "Brake paXds"]);
  expect(lines.cursor).toBe("4 description");
  expect([document.activeElement === field, field.selectionStart]).toEqual([true, caret]);
  await lines.type("Y");
  expect(lines.written[3]).toBe("Brake paXYds");
});

test("the same cell shows both at the line and asks; the answer counts, and the cursor is back in the cell", async () => {
  lines = new WrittenLines("Brake pads", "Oil");
  const base = lines.store.state().content;
  await lines.at(1, "quantity");
  await lines.type("2");
  await lines.at(2, "quantity");
  comes(base, values("row-0", { quantity: "3" }));
  const note = page.getByRole("group", { name: "Ann has another quantity, line 1" });
  await expect.element(note).toBeVisible();
  expect(note.element().textContent).toContain(": 3");
  await expect
    .element(page.getByLabelText("Quantity, line 1", { exact: true }))
    .toHaveAccessibleDescription(/Ann has another quantity/);
  expect(lines.cursor).toBe("2 quantity");
  await userEvent.click(page.getByRole("button", { name: "Take 3 of Ann" }));
  await expect.poll(() => lines.rows[0]?.quantity).toBe("3");
  await expect.poll(() => lines.cursor).toBe("1 quantity");
  await expect.element(note).not.toBeInTheDocument();
});
