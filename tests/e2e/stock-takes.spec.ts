import { expect, expectAccessible, test } from "./fixtures";

const unique = (prefix: string) => `${prefix}-${Date.now().toString(36).toUpperCase()}`;

test("a shelf is counted on a phone by scanner, handed in, and approved by a manager", async ({
  page,
  signedInAs,
  sql,
}) => {
  const shelf = unique("SHELF");
  const barcode = `2${String(Date.now()).slice(-11)}`;
  const make = async (number: string, fields: { barcode?: string; quantity: number }) => {
    const [item] = await sql<{ id: string }[]>`
      insert into stock_items (part_number, description, location, barcode, tracked, cost_net, quantity_in_stock)
      values (${number}, 'Brake pads, front axle', ${shelf}, ${fields.barcode ?? null}, true, 10, ${fields.quantity}) returning id`;
    await sql`insert into stock_movements (stock_item_id, kind, quantity, unit_cost) values (${item?.id ?? ""}, 'opening', ${fields.quantity}, 10)`;
  };
  await make(`${shelf}-A`, { barcode, quantity: 5 });
  await make(`${shelf}-B`, { barcode, quantity: 2 });
  await make(`${shelf}-C`, { quantity: 7 });
  try {
    await page.setViewportSize({ width: 390, height: 844 });
    await signedInAs("technician");
    await page.goto("/stock/takes/new");
    await page.getByLabel("Location").selectOption(shelf);
    await page.getByRole("button", { name: "Begin" }).click();
    const scan = page.getByLabel("Scan or search a part");
    await expect(scan).toBeFocused();
    await expect(page.getByText("0 counted, 3 left")).toBeVisible();

    await page.keyboard.type(barcode);
    await page.keyboard.press("Enter");
    await expect(page.getByText("2 parts have this number: which is it?")).toBeVisible();
    await expectAccessible(page);
    await page.getByRole("button", { name: new RegExp(`^(?!Count|Not found).*${shelf}-A`) }).click();
    const quantity = page.getByLabel("How many are there?");
    await expect(quantity).toBeFocused();
    await page.keyboard.type(barcode);
    await page.keyboard.press("Enter");
    await expect(page.getByText("This looks like a barcode")).toBeVisible();
    await quantity.fill("4");
    await page.keyboard.press("Enter");
    await expect(scan).toBeFocused();

    await scan.fill(`${shelf}-b`);
    await page.keyboard.press("Enter");
    await quantity.fill("2");
    await page.keyboard.press("Enter");
    await expect(page.getByText("2 counted, 1 left")).toBeVisible();
    await page.getByRole("button", { name: `Not found: 0 of ${shelf}-C` }).click();
    await expect(page.getByText("3 counted, 0 left")).toBeVisible();
    await page.getByRole("button", { name: "Hand in" }).click();
    await page.getByRole("dialog").getByRole("button", { name: "Hand in" }).click();
    await expect(page.getByText("To approve", { exact: true })).toBeVisible();
    await expect(page.getByRole("button", { name: "Approve" })).toHaveCount(0);
    const address = page.url();

    await signedInAs("manager");
    await page.goto(address);
    await expect(page.getByText("The differences come to −£80.00 at cost.")).toBeVisible();
    await expectAccessible(page);
    await page.getByRole("button", { name: "Approve" }).click();
    await page.getByRole("dialog").getByRole("button", { name: "Approve" }).click();
    await expect(page.getByText("Approved", { exact: true })).toBeVisible();
    const rows = await sql`
      select quantity_in_stock::float8 as n from stock_items where location = ${shelf} order by part_number`;
    expect(rows.map(({ n }) => n)).toEqual([4, 2, 0]);
  } finally {
    await sql`update stock_items set deleted_at = now(), tracked = false where location = ${shelf}`;
    await sql`update stock_takes set deleted_at = now() where location = ${shelf}`;
  }
});
