import { expect, expectAccessible, test } from "./fixtures";

test("what came is billed at another price, accepted, booked, and found on the supplier's statement", async ({
  page,
  signedInAs,
  sql,
}) => {
  await signedInAs("accountant");
  const mark = String(Date.now());
  const supplier = `Factors of ${mark}`;
  const [{ id: supplierId } = { id: "" }] =
    await sql`insert into suppliers (name) values (${supplier}) returning id`;
  const [{ id: orderId } = { id: "" }] = await sql`
    insert into purchase_orders (supplier_id, number, status, ordered_date) values (${supplierId}, ${`T-${mark}`}, 'received', current_date) returning id`;
  const [{ id: lineId } = { id: "" }] = await sql`
    insert into purchase_order_lines (purchase_order_id, part_number, description, quantity, quantity_received, unit_cost)
    values (${orderId}, ${mark}, 'Oil filter', 2, 2, 4) returning id`;
  await sql`
    insert into purchase_receipts (purchase_order_line_id, quantity, unit_cost, received_on) values (${lineId}, 2, 4, current_date)`;
  try {
    await page.goto(`/suppliers/${supplierId}`);
    await page.getByRole("link", { name: "1", exact: true }).click();
    await expect(page).toHaveTitle(/^New purchase invoice/);
    await page.getByLabel("Their number").fill(`INV-00${mark}1`);
    await page.getByLabel("Date on it").fill("t");
    await page.getByRole("button", { name: "Take all" }).click();
    await page.getByLabel("One, net").fill("4.50");
    await expectAccessible(page);
    await page.getByRole("button", { name: "Save draft" }).click();

    await expect(page.getByText("price differs by +£1.00 (+12.5 %)").first()).toBeVisible();
    await expectAccessible(page);
    await page.getByRole("button", { name: "Book", exact: true }).click();
    await expect(page.getByText("One line differs: accept it or put it right")).toBeVisible();
    await page.getByRole("button", { name: "Accept", exact: true }).first().click();
    await expect(page.getByText("1 line differs")).toBeHidden();
    await page.getByRole("button", { name: "Book", exact: true }).click();
    await expect(page.getByRole("button", { name: "Void" })).toBeVisible();

    await page.goto(`/purchase-invoices/statements/new?supplier=${supplierId}`);
    await page.getByLabel("Or paste its lines").fill(`01/11/2026 ${mark}1 10.80\n02/11/2026 9${mark}9 5.00`);
    await page.getByRole("button", { name: "Read what is pasted" }).click();
    await expect(page.getByText("2 lines were read")).toBeVisible();
    await page.getByRole("button", { name: "Compare" }).click();
    await expect(page.getByText("Matched", { exact: true })).toBeVisible();
    await expect(page.getByText("Not booked here", { exact: true })).toBeVisible();
    await expectAccessible(page);
  } finally {
    await sql`delete from supplier_statements where supplier_id = ${supplierId}`;
    await sql.begin(async (tx) => {
      await tx`set local ga4.unsealed = 'on'`;
      await tx`delete from supplier_invoices where supplier_id = ${supplierId}`;
    });
    await sql`delete from purchase_receipts where purchase_order_line_id = ${lineId}`;
    await sql`delete from purchase_orders where id = ${orderId}`;
    await sql`delete from suppliers where id = ${supplierId}`;
  }
});
