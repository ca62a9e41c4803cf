import { expect, expectAccessible, test } from "./fixtures";

const unique = (prefix: string) => `${prefix}-${Date.now().toString(36).toUpperCase()}`;

test("a part is made, refused at the field with everything kept, changed, adjusted and put away", async ({
  page,
  signedInAs,
  sql,
}) => {
  await signedInAs("manager");
  const number = unique("OF");
  const supplier = unique("Factors");
  try {
    await page.goto("/stock");
    await page.getByRole("button", { name: "New", exact: true }).click();
    await page.getByRole("menuitem", { name: "Part" }).click();
    await expect(page).toHaveTitle(/^New part/);
    await page.getByLabel("Part number").fill(number);
    await page.getByLabel("Description").fill("Oil filter");
    await page.getByLabel("Retail price").fill("9.123456");
    await page.getByLabel("In stock now").fill("4");
    await page.getByLabel("Minimum").fill("2");
    await page.getByRole("button", { name: "New supplier" }).click();
    await page.getByRole("dialog").getByLabel("Name").fill(supplier);
    await expectAccessible(page);
    await page.getByRole("button", { name: "Save supplier" }).click();
    await expect(page.getByRole("combobox", { name: /^Supplier/ }).locator("option:checked")).toHaveText(
      supplier,
    );
    await page.getByRole("button", { name: "Save part" }).click();
    await expect(page.getByLabel("Retail price")).toHaveAttribute("aria-invalid", "true");
    await expect(page.getByLabel("Description")).toHaveValue("Oil filter");
    await expectAccessible(page);
    await page.getByLabel("Retail price").fill("9.99");
    await page.getByRole("button", { name: "Save part" }).click();

    await expect(page).toHaveTitle(new RegExp(`^${number}, Oil filter`));
    await page.getByRole("button", { name: "Adjust quantity" }).click();
    await page.getByLabel("By how many").fill("9");
    await page.getByLabel("Reason").fill("Broken");
    await page.getByRole("button", { name: "Adjust", exact: true }).click();
    await expect(page.getByRole("dialog").getByText("Only 4 in stock by the books").first()).toBeVisible();
    await page.getByLabel("By how many").fill("4");
    await page.getByRole("button", { name: "Adjust", exact: true }).click();
    await expect(page.getByRole("table", { name: "Movements" })).toContainText("Broken");

    await page.getByRole("link", { name: "Edit", exact: true }).click();
    await page.getByLabel("Location").fill("Shelf B2");
    await page.keyboard.press("Control+s");
    await expect(page.getByRole("main")).toContainText("Shelf B2");

    await page.getByRole("button", { name: "More", exact: true }).click();
    await page.getByRole("menuitem", { name: "Archive" }).click();
    await expect(page.getByText("Archived", { exact: true })).toBeVisible();
    await page.goto(`/stock?archived=true&q=${number}`);
    await expect(page).toHaveTitle(/^Stock, archived, “OF-/);
    await page.getByRole("link", { name: number }).click();
    await page.getByRole("button", { name: "Restore" }).click();
    await expect(page.getByRole("link", { name: "Edit", exact: true })).toBeVisible();
  } finally {
    await clear(sql, number, supplier);
  }
});

test("a delivery is booked in with a part and a supplier that were never here", async ({
  page,
  signedInAs,
  sql,
}) => {
  await signedInAs("manager");
  const number = unique("BP");
  const supplier = unique("Motor Parts");
  try {
    await page.goto("/stock/goods-in");
    await expect(page.getByRole("combobox", { name: "Supplier" })).toBeFocused();
    await page.getByRole("button", { name: "New supplier" }).click();
    await page.getByRole("dialog").getByLabel("Name").fill(supplier);
    await page.getByRole("button", { name: "Save supplier" }).click();
    // While the window is open it keeps the focus, and what is typed.
    await expect(page.getByRole("dialog")).toBeHidden();
    await page.getByLabel("Their invoice or delivery note").fill("DN 4711");
    await page.getByRole("combobox", { name: "Part 1" }).fill(number);
    await page.getByRole("button", { name: "New part" }).click();
    await expect(page.getByRole("dialog").getByLabel("Part number")).toHaveValue(number);
    await page.getByRole("dialog").getByLabel("Description").fill("Brake pads");
    await page.getByRole("button", { name: "Save part" }).click();
    await page.getByRole("button", { name: "Book in" }).click();
    await expect(page.getByText("Say how many").first()).toBeVisible();
    await page.getByLabel("Quantity").fill("6");
    await page.getByLabel("Cost of one").fill("18.40");
    await expectAccessible(page);
    await page.getByRole("button", { name: "Book in" }).click();
    await expect(page).toHaveURL(/\/stock$/);
    const [item] =
      await sql`select quantity_in_stock, cost_net from stock_items where part_number = ${number}`;
    expect(item).toMatchObject({ quantity_in_stock: "6.000", cost_net: "18.4000" });
    const [known] = await sql<{ id: string }[]>`select id from suppliers where name = ${supplier}`;
    await page.goto(`/stock/goods-in?supplier=${known?.id}`);
    await expect(page.getByRole("combobox", { name: "Supplier" })).toHaveValue(known?.id ?? "");
    await page.getByLabel("Their invoice or delivery note").fill("dn4711");
    await page.getByRole("combobox", { name: "Part 1" }).fill(number);
    await expect(page.getByRole("option", { name: number })).toBeVisible();
    await page.keyboard.press("Enter");
    await expect(page.getByLabel("Quantity")).toBeFocused();
    await page.keyboard.type("6");
    await page.getByRole("button", { name: "Book in" }).click();
    await expect(page.getByText(`DN 4711 of ${supplier} was booked in`)).toBeVisible();
    const [earlier] = await Promise.all([
      page.waitForEvent("popup"),
      page.getByRole("link", { name: "See the earlier delivery" }).click(),
    ]);
    await expect(earlier.getByRole("main")).toContainText("DN 4711");
    await page.getByLabel("Their invoice or delivery note").fill("DN 4711/2");
    await page.getByRole("button", { name: "Book in" }).click();
    await expect(page).toHaveURL(/\/stock$/);
  } finally {
    await clear(sql, number, supplier);
  }
});

test("a supplier is made, changed and put away", async ({ page, signedInAs, sql }) => {
  await signedInAs("manager");
  const name = unique("Bath Brakes");
  try {
    await page.goto("/suppliers");
    await page.getByRole("main").getByRole("link", { name: "New supplier" }).click();
    await page.getByLabel("Name").fill(name);
    await page.getByLabel("E-mail").fill("nonsense");
    await page.getByRole("button", { name: "Save supplier" }).click();
    await expect(page.getByLabel("E-mail")).toHaveAttribute("aria-invalid", "true");
    await page.getByLabel("E-mail").fill("orders@brakes.example");
    await page.getByLabel("Postcode").fill("ba1 1aa");
    await page.getByRole("button", { name: "Save supplier" }).click();
    await expect(page.getByRole("heading", { level: 1, name })).toBeVisible();
    await expect(page.getByRole("main")).toContainText("BA1 1AA");
    await page.getByRole("link", { name: "Edit", exact: true }).click();
    await page.getByLabel("Terms").fill("30");
    await page.getByRole("button", { name: "Save" }).click();
    await expect(page.getByRole("main")).toContainText("30 days");
    await page.getByRole("button", { name: "More", exact: true }).click();
    await page.getByRole("menuitem", { name: "Archive" }).click();
    await expect(page.getByRole("button", { name: "Restore" })).toBeVisible();
  } finally {
    await sql`delete from suppliers where name = ${name}`;
  }
});

test("each role finds on stock what it may do, and nothing else", async ({ page, signedInAs, sql }) => {
  const [item] = await sql<{ id: string }[]>`
    select id from stock_items where tracked and deleted_at is null order by id limit 1`;
  const [supplier] = await sql<{ id: string }[]>`select id from suppliers where deleted_at is null limit 1`;
  const main = page.getByRole("main");

  await signedInAs("technician");
  await page.goto(`/stock/${item?.id}`);
  await expect(main.getByRole("button", { name: "Adjust quantity" })).toBeVisible();
  await expect(main.getByRole("link", { name: "Goods in" })).toBeVisible();
  await expect(main.getByRole("button", { name: "More", exact: true })).toHaveCount(0);
  await main.getByRole("link", { name: "Edit", exact: true }).click();
  await expect(main.getByLabel("Retail price")).toBeVisible();
  await expect(main.getByRole("textbox", { name: /^Cost/ })).toHaveCount(0);
  await expect(main.getByRole("button", { name: "New supplier" })).toHaveCount(0);
  for (const path of ["/stock/new", "/suppliers/new"]) {
    await page.goto(path);
    await expect(page.getByRole("heading", { name: "You may not open this page" })).toBeVisible();
  }

  await signedInAs("receptionist");
  for (const path of [`/stock/${item?.id}`, `/suppliers/${supplier?.id}`, "/stock", "/suppliers"]) {
    await page.goto(path);
    await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
    await expect(main.getByRole("link", { name: /^(Edit|Goods in|New)/ })).toHaveCount(0);
  }
  for (const path of [`/stock/${item?.id}/edit`, "/stock/goods-in", `/suppliers/${supplier?.id}/edit`]) {
    await page.goto(path);
    await expect(page.getByRole("heading", { name: "You may not open this page" })).toBeVisible();
  }
});

async function clear(sql: import("postgres").Sql, number: string, supplier: string): Promise<void> {
  await sql.begin(async (tx) => {
    await tx`set local session_replication_role = replica`;
    await tx`delete from stock_movements where stock_item_id in (select id from stock_items where part_number = ${number})`;
    await tx`delete from stock_items where part_number = ${number}`;
    await tx`delete from stock_deliveries where supplier_id in (select id from suppliers where name = ${supplier})`;
    await tx`delete from suppliers where name = ${supplier}`;
  });
}
