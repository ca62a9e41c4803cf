import type { Sql } from "postgres";
import { clicksUntil, expect, expectAccessible, test } from "./fixtures";

/** An order of which three exchange units came, £40 each with £15 for the old one. */
async function aReceivedOrder(sql: Sql) {
  const mark = `RT${Date.now().toString(36).toUpperCase()}`;
  const [supplier] = await sql<{ id: string }[]>`
    insert into suppliers (name) values (${`Factors of ${mark}`}) returning id`;
  const [item] = await sql<{ id: string }[]>`
    insert into stock_items (part_number, description, tracked, cost_net, quantity_in_stock, supplier_id)
    values (${mark}, 'Brake caliper, exchange', true, 40, 3, ${supplier?.id ?? ""}) returning id`;
  await sql`
    insert into stock_movements (stock_item_id, kind, quantity, unit_cost) values (${item?.id ?? ""}, 'opening', 3, 40)`;
  const [order] = await sql<{ id: string }[]>`
    insert into purchase_orders (supplier_id, number, status, ordered_how, ordered_date)
    values (${supplier?.id ?? ""}, ${`PO-${mark}`}, 'received', 'telephone', current_date) returning id`;
  const [line] = await sql<{ id: string }[]>`
    insert into purchase_order_lines
      (purchase_order_id, stock_item_id, part_number, description, quantity, quantity_received, unit_cost, unit_surcharge)
    values (${order?.id ?? ""}, ${item?.id ?? ""}, ${mark}, 'Brake caliper, exchange', 3, 3, 40, 15) returning id`;
  await sql`
    insert into purchase_receipts (purchase_order_line_id, quantity, unit_cost, received_on)
    values (${line?.id ?? ""}, 3, 40, current_date)`;
  // As goods in puts them there by itself.
  await sql`
    insert into supplier_returns (supplier_id, kind, purchase_order_line_id, part_number, description, quantity, unit_credit)
    values (${supplier?.id ?? ""}, 'old_unit', ${line?.id ?? ""}, ${mark}, 'Brake caliper, exchange', 3, 15)`;
  const clear = async () => {
    await sql`update supplier_returns set deleted_at = now() where supplier_id = ${supplier?.id ?? ""}`;
    await sql`update purchase_orders set deleted_at = now() where id = ${order?.id ?? ""}`;
    await sql`update stock_items set deleted_at = now(), tracked = false where id = ${item?.id ?? ""}`;
    await sql`update suppliers set deleted_at = now() where id = ${supplier?.id ?? ""}`;
  };
  return { mark, order: order?.id ?? "", item: item?.id ?? "", clear };
}

test("two of three go back and are credited, the surcharge of the old units too, and nothing is owed then", async ({
  page,
  signedInAs,
  sql,
}) => {
  const { mark, order, item, clear } = await aReceivedOrder(sql);
  const window = page.getByRole("dialog");
  try {
    await signedInAs("manager");
    await page.goto(`/purchase-orders/${order}`);
    await clicksUntil(page.getByRole("button", { name: "Send back" }), window);
    const quantity = window.getByLabel("How many");
    await expect(quantity).toBeFocused();
    await expect(quantity).toHaveValue("3");
    await quantity.fill("4");
    await page.keyboard.press("Enter");
    await expect(quantity).toHaveAttribute("aria-invalid", "true");
    await expect(window.getByText("Only 3 came and is not returned yet").first()).toBeVisible();
    await expectAccessible(page);
    await quantity.fill("2");
    await page.keyboard.press("Enter");
    await expect(page.getByText("It is put aside: see Going back")).toBeVisible();
    await expect(page.getByRole("main")).toContainText("2 back");

    const at = (status: string) => `/purchase-orders/returns?status=${status}&q=${mark}`;
    const row = (kind: string) => page.getByRole("row").filter({ hasText: kind });
    await page.goto(at("to_send"));
    await expectAccessible(page);
    for (const kind of ["Not needed", "Old unit"]) {
      await clicksUntil(row(kind).getByRole("button", { name: "Send", exact: true }), window);
      await window.getByLabel("Their number for the return").fill(`RMA ${mark}`);
      await page.keyboard.press("Enter");
      await expect(window).toBeHidden();
      await expect(row(kind)).toHaveCount(0);
    }
    const [left] = await sql`select quantity_in_stock::float8 as n from stock_items where id = ${item}`;
    expect(left?.n).toBe(1);

    await page.goto(at("sent"));
    await expect(row("Not needed")).toContainText("£80.00");
    await expect(row("Old unit")).toContainText("£45.00");
    for (const [kind, amount] of [
      ["Not needed", "80.00"],
      ["Old unit", "45.00"],
    ] as const) {
      await clicksUntil(row(kind).getByRole("button", { name: "Credited" }), window);
      await expect(window.getByLabel("Amount net")).toHaveValue(amount);
      await window.getByLabel("Their credit note").fill(`CN ${mark}`);
      await expectAccessible(page);
      await page.keyboard.press("Enter");
      await expect(window).toBeHidden();
      await expect(row(kind)).toHaveCount(0);
    }
    await page.goto(at("credited"));
    for (const kind of ["Not needed", "Old unit"]) await expect(row(kind)).toBeVisible();
    const owed = await sql`
      select sum((quantity - credited_quantity) * unit_credit)::float8 as n from supplier_returns where part_number = ${mark}`;
    expect(owed[0]?.n).toBe(0);
  } finally {
    await clear();
  }
});

test("on a phone the storeman sends back what was not needed", async ({ page, signedInAs, sql }) => {
  const { mark, order, clear } = await aReceivedOrder(sql);
  const window = page.getByRole("dialog");
  try {
    await page.setViewportSize({ width: 390, height: 844 });
    await signedInAs("technician");
    await page.goto(`/purchase-orders/${order}`);
    await clicksUntil(page.getByRole("button", { name: "Send back" }), window);
    await window.getByLabel("How many").fill("1");
    await window.getByRole("button", { name: "Put aside" }).click();
    await expect(page.getByText("It is put aside: see Going back")).toBeVisible();
    await page.goto(`/purchase-orders/returns?status=to_send&q=${mark}`);
    await expect(page.getByRole("button", { name: "Send", exact: true })).toHaveCount(2);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(390);
    await expectAccessible(page);
    await expect(page.getByText("£", { exact: false })).toHaveCount(0);
  } finally {
    await clear();
  }
});
