import { afterEach, expect, test, vi } from "vitest";
import { page } from "vitest/browser";
import { WrittenLines } from "./written-lines";

// What is typed is asked of the server too, which knows nothing here.
vi.stubGlobal("fetch", async () => Response.json([]));

let lines: WrittenLines;

const write = (...descriptions: string[]) => {
  lines = new WrittenLines(...descriptions);
  return lines;
};
const cursor = (where: string) => expect.poll(() => lines.cursor).toBe(where);
const offered = () => page.getByRole("listbox", { name: "Suggested lines" });

afterEach(() => lines.remove());

test("Enter goes from what a line is to what it costs, then to the next line", async () => {
  await write("Brake pads", "Oil").at(1, "item_type");
  for (const next of ["1 description", "1 quantity", "1 unit_price", "2 item_type"]) {
    await lines.type("{Enter}");
    await cursor(next);
  }
});

test("Enter after the last line's price makes a line, Ctrl-Enter one below wherever one is", async () => {
  await write("Brake pads").at(1, "unit_price");
  await lines.type("40{Enter}");
  await cursor("2 item_type");
  expect(lines.rows[0]).toMatchObject({ quantity: "1", unit_price: "40" });
  await lines.at(1, "description");
  await lines.type("{Control>}{Enter}{/Control}");
  await cursor("2 item_type");
  expect(lines.written).toEqual(["Brake pads", "", ""]);
});

test("a line of labour gets its hours and the garage's rate as one goes on", async () => {
  await write("").at(1, "item_type");
  await lines.type("l");
  await cursor("1 description");
  await lines.type("Service{Enter}");
  await cursor("1 quantity");
  expect(lines.rows[0]).toMatchObject({ item_type: "labour", quantity: "1", unit_price: "60.00" });
});

test("Tab goes on cell by cell, Shift-Tab back, and into the line before", async () => {
  await write("Brake pads", "Oil").at(2, "description");
  await lines.type("{Tab}");
  await cursor("2 quantity");
  await lines.type("{Tab}");
  await cursor("2 unit_price");
  await lines.type("{Shift>}{Tab}{Tab}{/Shift}");
  await cursor("2 description");
  await lines.at(2, "item_type");
  await lines.type("{Shift>}{Tab}{/Shift}");
  await expect.poll(() => lines.cursor).toMatch(/^1 /);
});

test("arrows go up and down a column, and sideways from the edge of the text", async () => {
  await write("Brake pads", "Oil", "Filter").at(1, "description");
  await lines.type("{ArrowDown}{ArrowDown}{ArrowDown}");
  await cursor("3 description");
  await lines.type("{ArrowUp}");
  await cursor("2 description");
  await lines.type("{End}{ArrowLeft}");
  expect(lines.cursor).toBe("2 description");
  await lines.type("{End}{ArrowRight}");
  await cursor("2 quantity");
  await lines.type("{ArrowLeft}");
  await cursor("2 description");
});

test("a line is taken away, and Ctrl-Z brings back what was a slip", async () => {
  await write("Brake pads", "Oil", "Filter").at(2, "description");
  await lines.type("{Control>}{Delete}{/Control}");
  await cursor("2 description");
  expect(lines.written).toEqual(["Brake pads", "Filter"]);
  await lines.type("{Control>}z{/Control}");
  await expect.poll(() => lines.written).toEqual(["Brake pads", "Oil", "Filter"]);
  await lines.type("{Control>}y{/Control}");
  await expect.poll(() => lines.written).toEqual(["Brake pads", "Filter"]);
});

test("the last line that is taken away leaves an empty one to write on", async () => {
  await write("Oil").at(1, "description");
  await lines.type("{Control>}{Delete}{/Control}");
  await cursor("1 item_type");
  expect(lines.written).toEqual([""]);
});

test("Alt and an arrow move the line, the cursor goes along, and the ends hold", async () => {
  await write("Brake pads", "Oil", "Filter").at(1, "quantity");
  await lines.type("{Alt>}{ArrowDown}{ArrowDown}{ArrowDown}{/Alt}");
  await cursor("3 quantity");
  expect(lines.written).toEqual(["Oil", "Filter", "Brake pads"]);
  await lines.type("{Alt>}{ArrowUp}{/Alt}");
  await cursor("2 quantity");
  expect(lines.written).toEqual(["Oil", "Brake pads", "Filter"]);
});

test("Ctrl-D copies the line below itself", async () => {
  await write("Brake pads", "Oil").at(1, "quantity");
  await lines.type("{Control>}d{/Control}");
  await cursor("2 description");
  expect(lines.written).toEqual(["Brake pads", "Brake pads", "Oil"]);
});

test("what is offered is chosen by arrows and Enter", async () => {
  await write("", "Oil").at(1, "description");
  await lines.type("bra");
  await expect.element(offered().getByRole("option")).toHaveLength(2);
  await lines.type("{ArrowDown}{ArrowDown}{ArrowUp}{Enter}");
  await cursor("1 quantity");
  expect(lines.rows[0]).toMatchObject({ description: "Brake pads", unit_price: "40.00", item_type: "part" });
  await expect.element(offered()).not.toBeInTheDocument();
});

test("Escape closes what is offered and leaves what was typed; arrows then go through the lines", async () => {
  await write("", "Oil").at(1, "description");
  await lines.type("bra");
  await expect.element(offered()).toBeVisible();
  await lines.type("{Escape}");
  await expect.element(offered()).not.toBeInTheDocument();
  await lines.type("{ArrowDown}");
  await cursor("2 description");
  expect(lines.written).toEqual(["bra", "Oil"]);
});

test("Enter with nothing chosen takes what was typed, not what is offered", async () => {
  await write("", "Oil").at(1, "description");
  await lines.type("bra");
  await expect.element(offered()).toBeVisible();
  await lines.type("{Enter}");
  await cursor("1 quantity");
  expect(lines.written).toEqual(["bra", "Oil"]);
});

test("a letter chooses the kind, a space shows them all, Escape goes back to the cell", async () => {
  await write("Hours").at(1, "item_type");
  await lines.type(" ");
  await expect.element(page.getByRole("menu", { name: "Kind of line" })).toBeVisible();
  await lines.type("{Escape}");
  await cursor("1 item_type");
  await lines.type("c");
  await cursor("1 description");
  expect(lines.rows[0]?.item_type).toBe("comment");
});

test("Ctrl-S saves and F4 goes to the lines from wherever one is, but not behind a window", async () => {
  await write("Brake pads", "Oil").at(1, "quantity");
  await lines.type("{Control>}s{/Control}");
  expect(lines.saved).toBe(1);
  await lines.type("{F4}");
  await cursor("2 item_type");
  await lines.at(1, "quantity");
  await lines.type("{F1}");
  await expect.element(page.getByRole("dialog", { name: "Keys" })).toBeVisible();
  await lines.type("{Control>}s{/Control}{F4}{Control>}{Delete}{/Control}");
  expect(lines.saved).toBe(1);
  expect(lines.cursor).toBe("elsewhere");
  expect(lines.written).toEqual(["Brake pads", "Oil"]);
  await lines.type("{Escape}");
  await expect.element(page.getByRole("dialog", { name: "Keys" })).not.toBeInTheDocument();
  await cursor("1 quantity");
  await lines.type("{Control>}s{/Control}");
  expect(lines.saved).toBe(2);
});
