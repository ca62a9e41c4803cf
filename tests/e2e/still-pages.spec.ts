import type { Page } from "@playwright/test";
import { expect, test } from "./fixtures";

/** What moves by itself on a page, by the browser's own measure: shares of the screen, none of them after a key or a click. */
async function watchShifts(page: Page): Promise<() => Promise<number>> {
  await page.addInitScript(() => {
    const moved = { total: 0 };
    Object.assign(window, { moved });
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries() as (PerformanceEntry & {
        value: number;
        hadRecentInput: boolean;
      })[])
        if (!entry.hadRecentInput) moved.total += entry.value;
    }).observe({ type: "layout-shift", buffered: true });
  });
  return () => page.evaluate(() => (window as unknown as { moved: { total: number } }).moved.total);
}

const LIMIT = 0.02;

const SCREENS = [
  "/today",
  "/customers",
  "/vehicles",
  "/documents",
  "/receipts",
  "/reminders",
  "/stock",
  "/statements",
];

for (const [width, height] of [
  [1440, 900],
  [390, 844],
] as const) {
  test(`nothing moves while a page loads, ${width} px wide`, async ({ page, signedInAs, sql }) => {
    await signedInAs("manager");
    await page.setViewportSize({ width, height });
    const [job] = await sql<{ id: string }[]>`
      select id from documents where type = 'job_sheet' and status = 'open' and deleted_at is null limit 1`;
    const moved = await watchShifts(page);
    const found: Record<string, number> = {};
    for (const screen of [...SCREENS, `/documents/${job?.id}`, "/documents/new?type=invoice"]) {
      await page.goto(screen);
      await page.waitForLoadState("networkidle");
      await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
      const shift = await moved();
      if (shift >= LIMIT) found[screen] = shift;
    }
    expect(found).toEqual({});
  });

  test(`who else has a document open is told without moving anything, ${width} px wide`, async ({
    page,
    browser,
    signedInAs,
    sql,
  }) => {
    await page.setViewportSize({ width, height });
    const [job] = await sql<{ id: string }[]>`
      select id from documents where type = 'job_sheet' and status = 'open' and deleted_at is null limit 1`;
    const other = await browser.newContext();
    await signedInAs("receptionist", other);
    const theirs = await other.newPage();
    const known = theirs.waitForResponse((response) => response.url().endsWith("/presence"));
    await theirs.goto(`/documents/${job?.id}`);
    await known;
    await signedInAs("manager");
    const moved = await watchShifts(page);
    await page.goto(`/documents/${job?.id}`);
    await expect(page.getByText("has this open too")).toBeVisible();
    expect(await moved()).toBeLessThan(LIMIT);
    await other.close();
  });
}
