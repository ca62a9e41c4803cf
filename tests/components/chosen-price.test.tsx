import { createRoot, type Root } from "react-dom/client";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { page } from "vitest/browser";
import { blankRow, type Row } from "@/components/editor/editor-rows";
import type { EditorAction } from "@/components/editor/editor-state";
import { LinePrices } from "@/components/editor/line-prices";
import type { PricesAnswer } from "@/lib/supplier-links/responses";

const answer = vi.hoisted(
  (): PricesAnswer => ({
    suppliers: [],
    parts: [
      {
        ...{ part_number: "OF100", quantity: "1", unknown_to: [] },
        offers: [
          {
            ...{ supplier_id: "near", supplier: "Near Parts", source: "asked", made_up: false, old: false },
            ...{
              unit_net: "62.6500",
              unit_list: null,
              unit_surcharge: null,
              retail: "115.9000",
              trade: null,
            },
            ...{ availability: "in_stock", branch: 1, hub: null, earliest: null },
            as_at: "2026-12-03T08:00:00Z",
          },
        ],
      },
    ],
  }),
);
vi.mock("@/lib/supplier-links/actions", () => ({
  askPrices: () => Promise.resolve({ ok: true, data: answer }),
  searchParts: () => Promise.resolve({ ok: true, data: { suppliers: [] } }),
}));

let root: Root;
let place: HTMLElement;
let told: EditorAction[] = [];
beforeEach(() => {
  told = [];
  place = document.body.appendChild(document.createElement("main"));
  root = createRoot(place);
});
afterEach(() => {
  root.unmount();
  place.remove();
});

function open(fields: Partial<Row>) {
  root.render(
    <LinePrices
      row={{ ...blankRow("row", "part", "T1"), part_number: "OF100", ...fields }}
      customer={null}
      registration=""
      dispatch={(action) => void told.push(action)}
      onSaid={() => {}}
      show={() => {}}
    />,
  );
}
const choose = () => page.getByRole("button", { name: "Choose Near Parts" }).click();

test("choosing a supplier leaves the customer's price as it was, and the window says so before", async () => {
  open({ unit_price: "43.55" });
  await expect.element(page.getByText("stays at £43.55, by the mark-up £115.90")).toBeVisible();
  await choose();
  expect(told).toEqual([{ type: "row", id: "row", values: { supplier_id: "near", unit_cost: "62.65" } }]);
});

test("a tick changes it too, once both prices were read", async () => {
  open({ unit_price: "43.55" });
  await page.getByLabelText("Also change the customer’s price of £43.55, by the mark-up").click();
  await expect.element(page.getByText("sells at £115.90, now £43.55")).toBeVisible();
  await choose();
  expect(told).toMatchObject([{ values: { unit_cost: "62.65", unit_price: "115.90" } }]);
});

test("a line without a price gets that of the mark-up, and nothing is asked", async () => {
  open({ unit_price: "" });
  await expect.element(page.getByText("sells at £115.90")).toBeVisible();
  expect(page.getByRole("checkbox").elements()).toEqual([]);
  await choose();
  expect(told).toMatchObject([{ values: { unit_price: "115.90", tax_inclusive: false } }]);
});
