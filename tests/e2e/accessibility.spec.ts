import { expect, expectAccessible, test } from "./fixtures";

const SCREENS = [
  "/today",
  "/customers",
  "/customers?archived=true",
  "/customers/new",
  "/vehicles",
  "/vehicles/new",
  "/documents",
  "/documents?type=invoice",
  "/documents/new?type=job_sheet",
  "/statements",
  "/cash-up",
  "/messages",
  "/receipts",
  "/reminders",
  "/stock",
  "/stock/new",
  "/stock/goods-in",
  "/suppliers",
  "/suppliers/new",
  "/import",
  "/settings",
  "/settings/garage",
  "/settings/documents",
  "/settings/paper",
  "/settings/jobs",
  "/settings/statuses",
  "/settings/vat-periods",
  "/settings/users",
  "/settings/permissions",
  "/settings/api-keys",
  "/settings/webhooks",
  "/settings/audit",
  "/settings/first-steps",
  "/settings/account",
];

for (const screen of SCREENS) {
  test(screen, async ({ page, signedInAs }) => {
    await signedInAs("admin");
    await page.emulateMedia({ colorScheme: "light", reducedMotion: "reduce" });
    const response = await page.goto(screen);
    expect(response?.status()).toBe(200);
    await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
    await expectAccessible(page);
    await page.emulateMedia({ colorScheme: "dark" });
    await expect(page.locator("html")).toHaveClass(/dark/);
    await expectAccessible(page, "color-contrast");
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

for (const [table, where] of Object.entries(RECORDS)) {
  test(`one of the ${table}, wide and narrow`, async ({ page, signedInAs, sql }) => {
    await signedInAs("admin");
    const [row] = await sql.unsafe<{ id: string }[]>(
      `select id from ${table} where ${where} order by id limit 1`,
    );
    await page.goto(`/${table === "stock_items" ? "stock" : table}/${row?.id}`);
    await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
    await expectAccessible(page);
    await page.setViewportSize({ width: 390, height: 844 });
    await expectAccessible(page);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(390);
  });
}
