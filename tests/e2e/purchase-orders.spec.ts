import { randomInt } from "node:crypto";
import type { Page } from "@playwright/test";
import type { Sql } from "postgres";
import { clicksUntil, expect, expectAccessible, test } from "./fixtures";

/** A supplier with an address for orders, and a part of theirs. */
async function aFactor(sql: Sql, stock: { quantity: number; minimum?: number }) {
  const mark = `PJ${Date.now().toString(36).toUpperCase()}${randomInt(10, 99)}`;
  const [supplier] = await sql<{ id: string }[]>`
    insert into suppliers (name, email) values (${`Factors of ${mark}`}, 'orders@factors.example') returning id`;
  const [item] = await sql<{ id: string }[]>`
    insert into stock_items (part_number, description, supplier_id, tracked, cost_net, retail_price_net, quantity_in_stock, low_stock_level)
    values (${mark}, 'Brake pads, front axle', ${supplier?.id ?? ""}, true, 20, 40, ${stock.quantity}, ${stock.minimum ?? null})
    returning id`;
  if (stock.quantity > 0)
    await sql`
      insert into stock_movements (stock_item_id, kind, quantity, unit_cost) values (${item?.id ?? ""}, 'opening', ${stock.quantity}, 20)`;
  const clear = async () => {
    await sql`
      update purchase_orders set deleted_at = now() where supplier_id = ${supplier?.id ?? ""}`;
    await sql`update stock_items set deleted_at = now(), tracked = false where id = ${item?.id ?? ""}`;
    await sql`update suppliers set deleted_at = now() where id = ${supplier?.id ?? ""}`;
  };
  return { mark, supplier: supplier?.id ?? "", item: item?.id ?? "", clear };
}

/** A new job sheet with four of a part, chosen from stock by its number. */
async function aJob(page: Page, sql: Sql, mark: string): Promise<string> {
  const [customer] = await sql<{ id: string }[]>`
    insert into customers (forename, surname) values ('Mina', ${`Order${mark}`}) returning id`;
  await page.goto(`/documents/new?type=job_sheet&customer_id=${customer?.id}`);
  await page.getByRole("button", { name: /^Kind of line 1/ }).press("p");
  const number = page.getByLabel("Description, line 1");
  await number.pressSequentially(mark);
  await expect(page.getByRole("option", { name: new RegExp(mark) })).toBeVisible();
  await page.keyboard.press("Enter");
  await page.getByLabel("Quantity, line 1").fill("4");
  await page.keyboard.press("Control+s");
  await expect(page.getByText("Saved", { exact: true })).toBeVisible();
  const [document] = await sql<{ id: string }[]>`
    select id from documents where customer_id = ${customer?.id ?? ""}`;
  return document?.id ?? "";
}

test("what a job needs is ordered by e-mail, comes in part, dearer and as another part, and the rest is cancelled", async ({
  page,
  signedInAs,
  sql,
}) => {
  const { mark, supplier, clear } = await aFactor(sql, { quantity: 0 });
  const main = page.getByRole("main");
  try {
    await signedInAs("manager");
    const job = await aJob(page, sql, mark);
    await page.goto(`/documents/${job}`);
    await expect(main.getByText("Not ordered", { exact: true })).toBeVisible();
    const choice = page.getByLabel("Supplier of Brake pads, front axle");
    await clicksUntil(page.getByRole("checkbox", { name: "Order Brake pads, front axle" }), choice);
    await expect(choice).toHaveValue(supplier);
    await page.getByRole("button", { name: "Order 1" }).press("Enter");
    await expect(page).toHaveURL(/\/purchase-orders\/[0-9a-f-]{36}/);
    await expect(main.getByText("Draft", { exact: true })).toBeVisible();
    await expect(page.getByLabel("Quantity")).toHaveValue("4");
    await expectAccessible(page);
    await page.getByRole("textbox", { name: "Notes" }).fill("Before noon, please");
    await page.keyboard.press("Control+s");
    await expect(page.getByText(/is saved as a draft/)).toBeVisible();

    const window = page.getByRole("dialog");
    await clicksUntil(page.getByRole("button", { name: "Order by e-mail" }), window);
    await expect(window.getByLabel("To")).toHaveValue("orders@factors.example");
    const paper = await page.request.get(
      (await window.getByRole("link", { name: "Order attached: view it" }).getAttribute("href")) ?? "",
    );
    expect(paper.headers()["content-type"]).toBe("application/pdf");
    await expectAccessible(page);
    await window.getByRole("button", { name: "Send" }).click();
    await expect(main.getByText("Ordered", { exact: true }).first()).toBeVisible();
    await expect(main.getByText("orders@factors.example").first()).toBeVisible();

    await page.getByLabel("Their delivery note or invoice").fill(`DN ${mark}`);
    await page.getByLabel("Came", { exact: true }).fill("3");
    await page.getByLabel("Their price").fill("21.50");
    await page.getByLabel("Came instead").fill(`${mark}-X`);
    await page.keyboard.press("Enter");
    await expect(main.getByText("Part come", { exact: true })).toBeVisible();
    await expect(main).toContainText(`${mark}-X came instead`);
    await expect(main).toContainText("£21.50 each, agreed £20.00");
    await expectAccessible(page);

    await page.getByRole("button", { name: "Cancel the rest" }).click();
    await expect(main.getByText("Come", { exact: true }).first()).toBeVisible();
    await expect(main).toContainText("4 ordered, 3 come, 1 cancelled");
    const [order] = await sql`
      select status, ordered_how from purchase_orders where supplier_id = ${supplier}`;
    expect(order).toEqual({ status: "received", ordered_how: "email" });
    await page.goto(`/documents/${job}`);
    await expect(main).toContainText("3 of 4 here");
  } finally {
    await clear();
  }
});

test("what runs low is ordered with the quantity suggested, and is suggested no more", async ({
  page,
  signedInAs,
  sql,
}) => {
  const { mark, supplier, clear } = await aFactor(sql, { quantity: 1, minimum: 5 });
  try {
    await signedInAs("manager");
    await page.goto("/purchase-orders/suggested");
    const quantity = page.getByLabel(`Quantity of ${mark}`);
    await expect(quantity).not.toHaveValue("");
    const suggested = await quantity.inputValue();
    expect(Number(suggested)).toBeGreaterThanOrEqual(4);
    await expectAccessible(page);
    // Only this one, of all that runs low.
    for (const all of await page.getByRole("checkbox", { name: /^Order all of / }).all()) await all.uncheck();
    await page.getByRole("checkbox", { name: `Order ${mark}`, exact: true }).check();
    await page.getByRole("button", { name: "Make orders (1)" }).press("Enter");
    await expect(page).toHaveURL(/\/purchase-orders\/[0-9a-f-]{36}/);
    await expect(page.getByLabel("Quantity")).toHaveValue(suggested);
    await expect(page.getByRole("combobox", { name: /^Supplier/ })).toHaveValue(supplier);
    await page.goto("/purchase-orders/suggested");
    await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
    await expect(quantity).toHaveCount(0);
  } finally {
    await clear();
  }
});

/** An order of four of a factor's part, of which one has come. */
async function anOrder(sql: Sql, { mark, supplier, item }: { mark: string; supplier: string; item: string }) {
  const [order] = await sql<{ id: string }[]>`
    insert into purchase_orders (supplier_id, number, status, ordered_how, ordered_date)
    values (${supplier}, ${`PO-${mark}`}, 'part_received', 'telephone', current_date) returning id`;
  const [line] = await sql<{ id: string }[]>`
    insert into purchase_order_lines (purchase_order_id, stock_item_id, part_number, description, quantity, quantity_received, unit_cost)
    values (${order?.id ?? ""}, ${item}, ${mark}, 'Brake pads, front axle', 4, 1, 20) returning id`;
  await sql`
    insert into purchase_receipts (purchase_order_line_id, quantity, unit_cost, received_on)
    values (${line?.id ?? ""}, 1, 20, current_date)`;
  return order?.id ?? "";
}

test("on a phone a line of goods in asks how many came, and for what is seldom said only behind More", async ({
  page,
  signedInAs,
  sql,
}) => {
  const factor = await aFactor(sql, { quantity: 1 });
  const main = page.getByRole("main");
  try {
    await signedInAs("manager");
    await page.setViewportSize({ width: 390, height: 844 });
    await page.goto(`/purchase-orders/${await anOrder(sql, factor)}`);
    const [came, price, instead] = [
      page.getByLabel("Came", { exact: true }),
      page.getByLabel("Their price"),
      page.getByLabel("Came instead"),
    ];
    const more = page.getByRole("button", { name: "More of Brake pads, front axle" });
    await expect(main).toContainText("3 of 4 to come");
    await expect(came).toHaveAttribute("inputmode", "decimal");
    await expect(price).toBeHidden();
    await expect(instead).toBeHidden();
    await clicksUntil(more, price);
    await page.getByRole("button", { name: "All that is to come" }).click();
    await expect(came).toHaveValue("3");
    await more.press("Enter");
    await expect(price).toBeHidden();

    // Enter opens what is behind it, and books nothing in.
    await more.press("Enter");
    await expect(more).toHaveAttribute("aria-expanded", "true");
    await expectAccessible(page);
    await page.keyboard.press("Tab");
    await expect(price).toBeFocused();
    await price.fill("dear");
    await expect(more).toBeHidden();
    await page.keyboard.press("Enter");
    await expect(main.getByRole("alert").filter({ hasText: "Brake pads, front axle" })).toBeVisible();
    await price.fill("");
    await expect(price).toBeVisible();
    await came.press("Enter");
    await expect(main.getByText("Come", { exact: true }).first()).toBeVisible();
    const [order] = await sql`select status from purchase_orders where supplier_id = ${factor.supplier}`;
    expect(order).toEqual({ status: "received" });
  } finally {
    await factor.clear();
  }
});

test("on a phone a supplier's long name leaves room for what goods in says of orders", async ({
  page,
  signedInAs,
  sql,
}) => {
  const factor = await aFactor(sql, { quantity: 1 });
  try {
    await sql`update suppliers set name = 'Motor Factors of the North West (Warrington)' where id = ${factor.supplier}`;
    await anOrder(sql, factor);
    await signedInAs("technician");
    await page.setViewportSize({ width: 390, height: 844 });
    await page.goto("/stock/goods-in");
    await expect(page.getByRole("link", { name: /Motor Factors of the North West/ })).toBeVisible();
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(390);
    const words = await page.getByText("What was ordered is booked in on its order").boundingBox();
    expect(words?.height).toBeLessThan(120);
  } finally {
    await factor.clear();
  }
});
