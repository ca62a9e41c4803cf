import { createRoot } from "react-dom/client";
import { afterEach, expect, test, vi } from "vitest";
import { page } from "vitest/browser";
import { JobPartsCard } from "@/components/purchasing/job-parts-card";
import { Toaster } from "@/components/ui/toast";
import type { JobPart } from "@/lib/purchasing/queries/parts-of-job";

const went = vi.hoisted((): string[] => []);
vi.mock("next/navigation", () => {
  const router = { push: (to: string) => void went.push(to), refresh: () => {} };
  const navigation = { useRouter: () => router };
  // A module of CommonJS is read by its default.
  return { ...navigation, default: navigation };
});
vi.mock("next/link", () => ({ default: () => null }));
vi.mock("@/lib/purchasing/actions", () => ({
  makeOrders: () => Promise.resolve({ ok: true, data: { orders: [{ id: "one", number: "PO1001" }] } }),
}));

const part: JobPart = {
  ...{ id: "part", part_number: "OF100", description: "Oil filter", quantity: "1", stock_item_id: null },
  ...{ supplier_id: "near", supplier: "Near Parts", came: "0", order_id: null, order_number: null },
  ...{ expected_date: null, state: "missing", may_order: true },
};

const place = document.body.appendChild(document.createElement("main"));
const root = createRoot(place);
afterEach(() => {
  root.unmount();
  place.remove();
});

test("the toast of a new order leads to the order", async () => {
  root.render(
    <>
      <Toaster />
      <JobPartsCard
        {...{ parts: [part], removed: [], said: {}, mayOrder: true }}
        suppliers={[{ id: "near", name: "Near Parts" }]}
      />
    </>,
  );
  await page.getByRole("checkbox", { name: "Order Oil filter" }).click();
  await page.getByRole("button", { name: "Order 1" }).click();
  await expect.element(page.getByText("PO1001 is a draft")).toBeVisible();
  went.length = 0;
  await page.getByRole("button", { name: "Open" }).click();
  expect(went).toEqual(["/purchase-orders/one"]);
});
