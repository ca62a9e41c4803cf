import type { Page } from "@playwright/test";
import { expect, expectAccessible, test } from "./fixtures";

/** Nothing of a page lies beside it: it is not to be pushed sideways. */
const expectInside = async (page: Page) =>
  expect(
    await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth),
  ).toBe(0);

const SCREENS = {
  "what is in hand": [
    "/today",
    "/notifications",
    "/statements",
    "/cash-up",
    "/messages",
    "/conversations",
    "/receipts",
    "/reminders",
    "/reminders/queue",
    "/reminders/year",
    "/reminders/mot-forecast",
    "/reminders/results",
    "/import",
  ],
  "customers, vehicles and documents": [
    "/customers",
    "/customers?archived=true",
    "/workshop/checks",
    "/customers/new",
    "/vehicles",
    "/vehicles/new",
    "/vehicles/night",
    "/documents",
    "/documents?type=invoice",
    "/documents/new?type=job_sheet",
  ],
  "the clock of the workshop": ["/workshop/clock", "/workshop/clock/screen", "/workshop/hours"],
  "courtesy cars": ["/calendar/courtesy-cars"],
  "stock and suppliers": ["/stock", "/stock/new", "/stock/goods-in", "/suppliers", "/suppliers/new"],
  "purchase orders": [
    "/purchase-orders",
    "/purchase-orders/new",
    "/purchase-orders/suggested",
    "/purchase-orders/returns",
  ],
  "suppliers' accounts": [
    "/purchase-invoices",
    "/purchase-invoices/new",
    "/purchase-invoices/statements",
    "/purchase-invoices/statements/new",
    "/purchase-invoices/owed",
  ],
  "further pages of stock": [
    "/stock/takes",
    "/stock/takes/new",
    "/stock/movements",
    "/stock/move",
    "/stock/dead",
    "/stock/valuation",
    "/settings/markups",
  ],
  "settings of the garage": [
    "/settings",
    "/settings/garage",
    "/settings/documents",
    "/settings/paper",
    "/settings/jobs",
    "/settings/health-checks",
    "/settings/statuses",
    "/settings/vat-periods",
    "/settings/wall-screen",
    "/settings/online-booking",
    "/settings/online-payments",
    "/settings/text-messages",
    "/settings/vehicle-data",
    "/settings/services",
    "/settings/suppliers-online",
    "/settings/reminders",
    "/settings/reminders/new",
    "/settings/templates",
  ],
  "what customers see": ["/book", "/book/vehicle?registration=AB12CDE"],
  "settings of people and programs": [
    "/settings/users",
    "/settings/permissions",
    "/settings/api-keys",
    "/settings/calendars",
    "/settings/webhooks",
    "/settings/audit",
    "/settings/first-steps",
    "/settings/account",
  ],
};

for (const [area, screens] of Object.entries(SCREENS)) {
  test(`${area}, light, dark and narrow`, async ({ page, signedInAs }) => {
    await signedInAs("admin");
    for (const screen of screens)
      await test.step(screen, async () => {
        await page.setViewportSize({ width: 1280, height: 900 });
        await page.emulateMedia({ colorScheme: "light", reducedMotion: "reduce" });
        const response = await page.goto(screen);
        expect(response?.status()).toBe(200);
        await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
        await expectAccessible(page);
        await page.emulateMedia({ colorScheme: "dark" });
        await expect(page.locator("html")).toHaveClass(/dark/);
        await expectAccessible(page, "color-contrast");
        await page.setViewportSize({ width: 390, height: 844 });
        await expectInside(page);
      });
  });
}

const RECORDS = {
  customers: "deleted_at is null",
  vehicles: "deleted_at is null",
  documents: "type = 'invoice'",
  receipts: "amount > 0",
  stock_items: "tracked",
  suppliers: "true",
};

test("one of each kind of record, wide and narrow", async ({ page, signedInAs, sql }) => {
  await signedInAs("admin");
  for (const [table, where] of Object.entries(RECORDS))
    await test.step(table, async () => {
      const [row] = await sql.unsafe<{ id: string }[]>(
        `select id from ${table} where ${where} order by id limit 1`,
      );
      await page.setViewportSize({ width: 1280, height: 900 });
      await page.goto(`/${table === "stock_items" ? "stock" : table}/${row?.id}`);
      await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
      await expectAccessible(page);
      await page.setViewportSize({ width: 390, height: 844 });
      await expectAccessible(page);
      await expectInside(page);
    });
});

test("a supplier's prices and the way to them, wide and narrow", async ({ page, signedInAs, sql }) => {
  await signedInAs("admin");
  const [row] = await sql<
    { id: string }[]
  >`select id from suppliers where deleted_at is null order by id limit 1`;
  for (const screen of ["prices", "prices/import"])
    await test.step(screen, async () => {
      await page.setViewportSize({ width: 1280, height: 900 });
      await page.goto(`/suppliers/${row?.id}/${screen}`);
      await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
      await expectAccessible(page);
      await page.setViewportSize({ width: 390, height: 844 });
      await expectInside(page);
    });
});

test("a long name, a long town and a large sum stay on the page, wide and narrow", async ({
  page,
  signedInAs,
  sql,
}) => {
  await signedInAs("admin");
  const [customer] = await sql<{ id: string }[]>`
    insert into customers (forename, surname, company_name, house_no, road, town, postcode, email)
    values ('Alexandrina Wilhelmina', 'Featherstonehaugh-Cholmondeley-Warrington', 'The Honourable Company of Motor Repairers of Cornwall Ltd',
      'The Old Coach House', 'Unit 14b, Great Western Industrial Park', 'Llanfairpwllgwyngyllgogerychwyrndrobwllllantysiliogogogoch',
      'LL61 5UJ', 'alexandrina.featherstonehaugh-cholmondeley@the-honourable-company.example.co.uk') returning id`;
  const id = customer?.id ?? "";
  const [invoice] = await sql<{ id: string }[]>`
    insert into documents (type, status, number, customer_id, customer_name, issued_date, issued_at, created_date, due_date, total_net,
      total_tax, total_gross, balance, issuer_snapshot)
    values ('invoice', 'issued', ${`L${Date.now()}`}, ${id}, 'The Honourable Company', current_date, now(), current_date, current_date,
      1028973.99, 205793.90, 1234767.89, 1234767.89, '{"name": "Garage"}') returning id`;
  await sql`
    insert into document_lines (document_id, position, item_type, description, quantity, unit_price, tax_code, tax_rate, line_net, line_tax, line_gross)
    values (${invoice?.id ?? null}, 1, 'part', 'Gearbox', 1, 1028973.99, 'T1', 20, 1028973.99, 205793.90, 1234767.89)`;
  for (const address of [`/customers/${id}`, `/documents/${invoice?.id}`, `/statements/${id}`, "/statements"])
    for (const width of [1440, 390]) {
      await page.setViewportSize({ width, height: 844 });
      await page.goto(address);
      await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
      await expectInside(page);
    }
});
