import type { Page } from "@playwright/test";
import { begin, newCar } from "./begin-document";
import { expect, test } from "./fixtures";

interface Moved {
  total: number;
  /** What it was, and from where to where it went. */
  what: string[];
}

/** What moves by itself on a page, by the browser's own measure: shares of the screen, none of them after a key or a click. */
async function watchShifts(page: Page): Promise<() => Promise<Moved>> {
  await page.addInitScript(() => {
    const moved = { total: 0, what: [] as string[] };
    Object.assign(window, { moved });
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries() as (PerformanceEntry & {
        value: number;
        hadRecentInput: boolean;
        sources: { node: Element | null; previousRect: DOMRect; currentRect: DOMRect }[];
      })[]) {
        if (entry.hadRecentInput) continue;
        moved.total += entry.value;
        for (const { node, previousRect: was, currentRect: is } of entry.sources)
          moved.what.push(
            `${node?.nodeName ?? "what is gone"} ${node?.textContent?.slice(0, 30) ?? ""}: ${[was.x, was.y, was.width, was.height]} to ${[is.x, is.y, is.width, is.height]}`,
          );
      }
    }).observe({ type: "layout-shift", buffered: true });
  });
  return () => page.evaluate(() => (window as unknown as { moved: Moved }).moved);
}

/** Waits until nothing on the page was changed for half a second: what comes late has come. */
const untilStill = (page: Page): Promise<void> =>
  page.evaluate(
    () =>
      new Promise<void>((resolve) => {
        let quiet = setTimeout(resolve, 500);
        new MutationObserver(() => {
          clearTimeout(quiet);
          quiet = setTimeout(resolve, 500);
        }).observe(document.documentElement, { subtree: true, childList: true, attributes: true });
      }),
  );

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

/** The address of a job sheet that is being written. */
async function jobSheet(page: Page, sql: import("postgres").Sql): Promise<string> {
  const { plate } = await newCar(sql);
  await begin(page, "job_sheet", plate, (name) => page.keyboard.press(name));
  await page.keyboard.press("l");
  await page.keyboard.type("Find the rattle");
  await expect(page.getByText("Saved", { exact: true })).toBeVisible();
  await page.waitForURL(/\/documents\/[0-9a-f-]{36}$/);
  return page.url();
}

for (const [width, height] of [
  [1440, 900],
  [390, 844],
] as const) {
  test(`nothing moves while a page loads, ${width} px wide`, async ({ page, signedInAs, sql }) => {
    await signedInAs("manager");
    const written = await jobSheet(page, sql);
    await page.setViewportSize({ width, height });
    const moved = await watchShifts(page);
    const found: Record<string, Moved> = {};
    for (const screen of [...SCREENS, written, "/documents/new?type=invoice"]) {
      await page.goto(screen);
      await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
      await untilStill(page);
      const shift = await moved();
      if (shift.total >= LIMIT) found[screen] = shift;
    }
    expect(found).toEqual({});
  });

  test(`who else has a document open is told without moving anything, ${width} px wide`, async ({
    page,
    browser,
    signedInAs,
    sql,
  }) => {
    await signedInAs("manager");
    const written = await jobSheet(page, sql);
    const other = await browser.newContext();
    await signedInAs("manager", other);
    const theirs = await other.newPage();
    const known = theirs.waitForResponse((response) => response.url().endsWith("/presence"));
    await theirs.goto(written);
    await known;
    await page.setViewportSize({ width, height });
    const moved = await watchShifts(page);
    await page.goto(written);
    await expect(page.getByText(/has this open too$/)).toBeVisible();
    const { total, what } = await moved();
    expect(total, what.join("\n")).toBeLessThan(LIMIT);
    await other.close();
  });
}
