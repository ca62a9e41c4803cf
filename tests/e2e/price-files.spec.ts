import { expect, expectAccessible, test } from "./fixtures";

test("a supplier's price file is mapped once, checked by line, taken in, used and taken back", async ({
  page,
  signedInAs,
  sql,
}) => {
  const mark = `PF${Date.now().toString(36).toUpperCase()}`;
  const [{ id: supplierId } = { id: "" }] =
    await sql`insert into suppliers (name) values (${`Factors of ${mark}`}) returning id`;
  const [{ id: itemId } = { id: "" }] = await sql`
    insert into stock_items (part_number, description, supplier_id, tracked, cost_net)
    values (${`${mark}-A`}, 'Oil filter', ${supplierId}, true, 4) returning id`;
  const header = "Artikel;Was es ist;EK netto\r\n";
  const good = `${mark}-A;Oil filter;4.50\r\n${mark}-B;Gasket;0.00\r\n`;
  const choose = async (name: string, text: string) => {
    await page.goto(`/suppliers/${supplierId}/prices/import`);
    await expect(page.getByText("Drop the supplier’s price file here")).toBeVisible();
    await expect(async () => {
      await page
        .getByTestId("price-file")
        .setInputFiles({ name, mimeType: "text/csv", buffer: Buffer.from(text) });
      await expect(page).toHaveURL(/upload=/, { timeout: 5000 });
    }).toPass();
  };
  try {
    await signedInAs("manager");
    await choose("prices.csv", `${header}${good}${mark}-C;Bracket;dear\r\n`);
    await page.getByLabel("Part number (needed)").selectOption("Artikel");
    await page.getByLabel("Description (needed)").selectOption("Was es ist");
    await page.getByRole("button", { name: "Check the file" }).click();
    await expect(page.getByText(/^Say which column is: /)).toBeVisible();
    await expectAccessible(page);
    await page.getByLabel(/^Net price \(needed\)/).selectOption("EK netto");
    await page.getByRole("button", { name: "Check the file" }).click();
    await expect(page.getByText("1 that cost nothing", { exact: false })).toBeVisible();
    await expect(page.getByRole("main")).toContainText("dear");
    await expect(page.getByRole("main")).toContainText("EK netto");
    await expect(page.getByRole("button", { name: "Take it in" })).toBeDisabled();
    await expectAccessible(page);

    // The columns are known by now.
    await choose("prices.csv", `${header}${good}`);
    await page.getByRole("button", { name: "Take it in" }).click();
    await expect(page.getByText("Files taken in")).toBeVisible();
    await expect(page.getByRole("main")).toContainText(`${mark}-B`);
    await expectAccessible(page);
    await choose("prices.csv", `${header}${good}`);
    await expect(page.getByText("This very file was taken in last")).toBeVisible();

    await page.goto(`/stock/${itemId}`);
    await page.getByRole("button", { name: /^Take as cost/ }).click();
    await expect(page.getByRole("button", { name: /^Take as cost/ })).toHaveCount(0);
    const [item] = await sql`select cost_net::float8 as cost from stock_items where id = ${itemId}`;
    expect(item?.cost).toBe(4.5);

    await page.goto(`/suppliers/${supplierId}/prices`);
    await page.getByRole("button", { name: "Take back" }).click();
    await page.getByRole("button", { name: "Take it back" }).click();
    await expect(page.getByText("Files taken in")).toHaveCount(0);
  } finally {
    await sql`update stock_items set deleted_at = now(), tracked = false where id = ${itemId}`;
    await sql`update suppliers set deleted_at = now() where id = ${supplierId}`;
  }
});
