import { mkdtempSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { chromium, type Page } from "@playwright/test";
import { browserFlags, findBrowser } from "../support/browser";
import { quietOf } from "../support/quiet-page";
import { serveGarage } from "./served-garage";
import { ms, quantile, table } from "./statistics";

const PAGES = ["/customers", "/vehicles", "/documents", "/calendar", "/workshop", "/stock", "/today"];
const ROUNDS = { first: 1, counted: 10 };
/** Milliseconds from the click to the whole page, for half of all clicks. */
const LIMIT = 150;

/** How long it takes from a click in the navigation until the whole page is there, in the office of an imported garage. */
export async function benchNavigation(databaseUrl: string): Promise<boolean> {
  const executablePath = findBrowser();
  if (!executablePath) {
    console.log("navigation: no Chromium here, nothing to measure in");
    return true;
  }
  const served = await serveGarage(databaseUrl, mkdtempSync(path.join(tmpdir(), "ga4-bench-")));
  const browser = await chromium.launch({ executablePath, args: browserFlags });
  try {
    const context = await browser.newContext({ viewport: { width: 1440, height: 900 } });
    await context.addCookies(served.cookies());
    const page = await context.newPage();
    const quiet = quietOf(page);
    await page.goto(`${served.origin}/reminders`);
    const times = new Map<string, number[]>(PAGES.map((to) => [to, []]));
    for (let round = 0; round < ROUNDS.first + ROUNDS.counted; round++)
      for (const to of PAGES) {
        await quiet();
        const time = await goesTo(page, to);
        if (round >= ROUNDS.first) times.get(to)?.push(time);
      }
    console.log(
      table([
        ["from a click to the whole page, ms", "p50", "p95", "limit of p50"],
        ...[...times].map(([to, all]) => [
          to,
          ms(quantile(all, 0.5)),
          ms(quantile(all, 0.95)),
          String(LIMIT),
        ]),
      ]),
    );
    return [...times.values()].every((all) => quantile(all, 0.5) < LIMIT);
  } finally {
    await browser.close();
    await served.stop();
  }
}

/** Clicks a link of the navigation, and waits for the first frame in which its page, whatever is loading, is no longer to come. */
const goesTo = (page: Page, to: string): Promise<number> =>
  page.evaluate(
    (path) =>
      new Promise<number>((resolve, reject) => {
        const link = document.querySelector<HTMLAnchorElement>(`nav a[href="${path}"]`);
        if (!link) return reject(new Error(`No link to ${path}`));
        const clicked = performance.now();
        const isThere = () =>
          location.pathname === path &&
          document.querySelector("main h1") !== null &&
          document.querySelector('main [aria-label="Loading"]') === null;
        const look = () => (isThere() ? resolve(performance.now() - clicked) : requestAnimationFrame(look));
        link.click();
        requestAnimationFrame(look);
      }),
    to,
  );
