import { randomInt } from "node:crypto";
import type { Sql } from "postgres";
import { partsSandbox } from "@/lib/integrations/sandbox/parts-sandbox";
import { clicksUntil, expect, expectAccessible, test } from "./fixtures";

/** A part that a made-up supplier has there in that number, at a price of its own. */
async function inStockAt(supplier: string, quantity: string) {
  const sandbox = partsSandbox({ supplier, find: async () => null });
  for (let tried = 0; tried < 200; tried++) {
    const part_number = `OO${randomInt(100_000, 999_999)}`;
    const { parts } = await sandbox.quote([{ part_number, quantity }]);
    const [said] = parts;
    if (said?.state === "quoted" && said.availability === "in_stock") return said;
  }
  throw new Error("The sandbox has nothing in stock");
}

/** Two suppliers that answer by computer, and a customer. */
async function aParts(sql: Sql) {
  const mark = `${Date.now().toString(36)}${randomInt(10, 99)}`;
  const suppliers = await sql<{ id: string; name: string }[]>`
    insert into suppliers (name) values (${`Online Factors ${mark}`}), (${`Other Online ${mark}`}) returning id, name`;
  for (const { id } of suppliers)
    await sql`insert into supplier_links (supplier_id, kind) values (${id}, 'sandbox')`;
  const [customer] = await sql<{ id: string }[]>`
    insert into customers (forename, surname) values ('Ola', ${`Online${mark}`}) returning id`;
  const ids = suppliers.map(({ id }) => id);
  const clear = async () => {
    await sql`update supplier_links set deleted_at = now() where supplier_id = any(${ids})`;
    await sql`update suppliers set deleted_at = now() where id = any(${ids})`;
  };
  const [chosen, other] = suppliers;
  if (!chosen || !other) throw new Error("No suppliers");
  return { chosen, other, customer: customer?.id ?? "", clear };
}

test("a part is priced by two suppliers side by side, chosen by the keyboard, and ordered of one by computer", async ({
  page,
  signedInAs,
  sql,
}) => {
  const { chosen, other, customer, clear } = await aParts(sql);
  const part = await inStockAt(chosen.id, "2");
  const price = (part.unit_pence / 100).toFixed(2);
  const main = page.getByRole("main");
  const window = page.getByRole("dialog");
  try {
    await signedInAs("manager");
    await page.goto(`/documents/new?type=job_sheet&customer_id=${customer}`);
    await page.getByRole("button", { name: /^Kind of line 1/ }).press("p");
    await page.getByLabel("Description, line 1").pressSequentially("Clutch kit");
    await page.getByLabel("Quantity, line 1").fill("2");
    await page.getByLabel("Part number").fill(part.part_number);
    await page.getByLabel("Quantity, line 1").press("Alt+p");
    await expect(window.getByText(chosen.name, { exact: true })).toBeVisible();
    await expect(window.getByText(other.name, { exact: true })).toBeVisible();
    await expect(window).toContainText("said just now");
    await expectAccessible(page);
    await window.getByRole("button", { name: `Choose ${chosen.name}` }).press("Enter");
    await expect(window).toBeHidden();
    await expect(page.getByLabel(/^Price of one, line 1/)).toBeFocused();
    await expect(page.getByLabel("Cost of one, line 1")).toHaveValue(price);
    await page.keyboard.press("Control+s");
    await expect(page.getByText("Saved", { exact: true })).toBeVisible();

    const [job] = await sql<{ id: string }[]>`select id from documents where customer_id = ${customer}`;
    await page.goto(`/documents/${job?.id}`);
    const supplier = page.getByLabel("Supplier of Clutch kit");
    await clicksUntil(page.getByRole("checkbox", { name: "Order Clutch kit" }), supplier);
    await expect(supplier).toHaveValue(chosen.id);
    await page.getByRole("button", { name: "Order 1" }).press("Enter");
    await expect(page).toHaveURL(/\/purchase-orders\/[0-9a-f-]{36}/);
    await expect(main).toContainText("its answers are too, and nothing is ordered");
    await expectAccessible(page);
    await page.getByRole("button", { name: `Send to ${chosen.name}` }).press("Enter");
    await expect(main.getByText("Ordered", { exact: true }).first()).toBeVisible();
    await expect(main.getByText("Taken", { exact: true })).toBeVisible();
    await expect(main).toContainText(/SB-[0-9A-F]{8}/);
    await expectAccessible(page);
    const orders = await sql`
      select p.ordered_how, p.status, count(s.id)::int as sent from purchase_orders p join supplier_orders s on s.purchase_order_id = p.id
      where p.supplier_id = ${chosen.id} group by 1, 2`;
    expect([...orders]).toEqual([{ ordered_how: "link", status: "ordered", sent: 1 }]);
    await page.goto(`/documents/${job?.id}`);
    await expect(main).toContainText("Coming");
  } finally {
    await clear();
  }
});
