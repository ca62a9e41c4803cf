import { afterEach, expect, test, vi } from "vitest";
import { page, userEvent } from "vitest/browser";
import type { Row } from "@/components/editor/editor-rows";
import type { LiveChange, Told } from "@/components/live/live-source";
import { SharedDocument } from "./shared-document";

const live = vi.hoisted(() => ({ listeners: new Set<(told: unknown) => void>(), refreshed: 0 }));
vi.mock("@/components/live/live-source", () => ({
  onChange: (listener: (told: Told) => void) => {
    live.listeners.add(listener as (told: unknown) => void);
    return () => live.listeners.delete(listener as (told: unknown) => void);
  },
}));
vi.mock("next/navigation", () => {
  const router = { refresh: () => void live.refreshed++, push: () => {} };
  const navigation = { useRouter: () => router };
  // A module of CommonJS is read by its default.
  return { ...navigation, default: navigation };
});

const tell = (changes: LiveChange[]) => {
  for (const listener of live.listeners) listener(changes);
};
const ANN = { tab: "ann", name: "Ann Lee", self: false, place: null };

let shared: SharedDocument;

async function open(...descriptions: string[]): Promise<SharedDocument> {
  shared = new SharedDocument(tell, ...descriptions);
  vi.stubGlobal("fetch", shared.fetch);
  await page.getByLabelText(`Description, line ${descriptions.length}`, { exact: true }).findElement();
  return shared;
}

const values =
  (line: number, part: Partial<Row>) =>
  (rows: readonly Row[]): readonly Row[] =>
    rows.map((row, i) => (i === line - 1 ? { ...row, ...part } : row));
const stored = () => shared.content.rows.map(({ description, unit_price }) => `${description} ${unit_price}`);
const saved = () => expect.element(page.getByText("Saved", { exact: true })).toBeVisible();
const type = (keys: string) => userEvent.keyboard(keys);

afterEach(() => shared.remove());

test("others' changes come in while one types, without a page made anew, and both are saved", async () => {
  await open("Pads", "Discs");
  shared.at(1, "unit_price");
  await type("45");
  shared.saveTheirs({ rows: values(2, { description: "Discs, coated" }) });
  await expect.poll(() => shared.cell(2, "description").value).toBe("Discs, coated");
  expect([shared.cursor, shared.cell(1, "unit_price").value]).toEqual(["1 unit_price", "45"]);
  await expect.element(page.getByText("Ann", { exact: true })).toBeInTheDocument();
  await expect.poll(stored).toEqual(["Pads 45.00", "Discs, coated 10.00"]);
  await saved();
  // What the server writes otherwise is no news, and nothing is sent again.
  const { saves } = shared;
  shared.saveTheirs({ fields: { terms: "Cash" } });
  shared.saveTheirs({ fields: { terms: "Card" } });
  await saved();
  expect([shared.saves, live.refreshed]).toEqual([saves, 0]);
});

test("one field that both change asks there, and everything else is saved meanwhile", async () => {
  await open("Pads", "Discs");
  shared.reachable = false;
  shared.at(1, "unit_price");
  await type("45");
  await expect.element(page.getByText(/no connection/)).toBeVisible();
  shared.reachable = true;
  shared.saveTheirs({ rows: values(1, { unit_price: "47.50" }) });
  const note = page.getByRole("group", { name: "Ann Lee has another price, line 1" });
  await expect.element(note).toBeVisible();
  shared.at(2, "quantity");
  await type("3");
  await expect.poll(() => shared.content.rows[1]?.quantity).toBe("3");
  expect(stored()[0]).toBe("Pads 47.50");
  await expect.element(page.getByText("Saved but for 1 field to decide")).toBeVisible();
  await userEvent.click(page.getByRole("button", { name: "Decide" }));
  await expect.poll(() => shared.cursor).toBe("1 unit_price");
  await type("{Alt>}m{/Alt}");
  await expect.element(note).not.toBeInTheDocument();
  await expect.poll(() => stored()[0]).toBe("Pads 45.00");
  await saved();
});

test("the narrative asks at its field, and theirs can be taken", async () => {
  await open("Pads");
  shared.reachable = false;
  await userEvent.type(page.getByLabelText("Work"), "Squeals");
  await expect.element(page.getByText(/no connection/)).toBeVisible();
  shared.reachable = true;
  shared.saveTheirs({ fields: { work_description: "Grinds" } });
  await userEvent.click(page.getByRole("button", { name: "Take Grinds of Ann Lee" }));
  await expect.element(page.getByLabelText("Work")).toHaveValue("Grinds");
  await saved();
  expect(shared.content.fields.work_description).toBe("Grinds");
});

test("the line with the cursor stays though it is removed, is asked about once something is typed, and can be kept", async () => {
  await open("Pads", "Discs");
  shared.at(2, "description");
  const field = document.activeElement;
  shared.saveTheirs({ rows: (rows) => rows.slice(0, 1) });
  shared.saveTheirs({ rows: values(1, { description: "Front pads" }) });
  await expect.poll(() => shared.cell(1, "description").value).toBe("Front pads");
  expect(document.activeElement).toBe(field);
  expect(page.getByText("Ann Lee has removed this line").elements()).toEqual([]);
  await type("{End} and sensors");
  await expect.element(page.getByText("Ann Lee has removed this line")).toBeVisible();
  expect(stored()).toEqual(["Front pads 10.00"]);
  await userEvent.click(page.getByRole("button", { name: "Keep it" }));
  await expect.poll(stored).toEqual(["Front pads 10.00", "Discs and sensors 10.00"]);
});

test("who is where is shown at the place and in the bar, and gone when they are", async () => {
  await open("Pads", "Discs");
  shared.visit({ ...ANN, place: "row-1.unit_price" });
  await expect.element(page.getByText("Ann Lee has this open too")).toBeVisible();
  await expect.element(page.getByText("AL").last()).toBeInTheDocument();
  expect(shared.cell(2, "unit_price").parentElement?.querySelector("[data-mark]")?.textContent).toBe("AL");
  await userEvent.click(page.getByRole("button", { name: "Ann Lee is at line 2, price. Go there" }));
  await expect.poll(() => shared.cursor).toBe("2 unit_price");
  shared.visit();
  await expect.element(page.getByText("Ann Lee has this open too")).not.toBeInTheDocument();
  expect(document.querySelectorAll("[data-mark]")).toHaveLength(0);
});

test("once it is final nothing more is sent, and what was typed can be read", async () => {
  await open("Pads");
  shared.reachable = false;
  shared.at(1, "description");
  await type("{End} in front");
  await expect.element(page.getByText(/no connection/)).toBeVisible();
  shared.reachable = true;
  shared.close("invoiced");
  const told = page.getByRole("alert");
  await expect.element(told).toBeVisible();
  expect(told.element().textContent).toContain("Job sheet 7 is invoiced now, by Ann Lee,");
  expect(told.element().textContent).toContain("Pads in front");
  expect(stored()).toEqual(["Pads 10.00"]);
});

test("where nothing was typed the page shows at once how it stands", async () => {
  await open("Pads");
  const { refreshed } = live;
  shared.close("invoiced");
  await expect.poll(() => live.refreshed).toBeGreaterThan(refreshed);
});
