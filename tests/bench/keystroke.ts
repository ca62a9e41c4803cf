import { mkdtempSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { chromium } from "@playwright/test";
import postgres from "postgres";
import { browserFlags, findBrowser } from "../support/browser";
import { serveGarage } from "./served-garage";
import { ms, quantile, table } from "./statistics";

const LINES = 100;
const KEYS = 120;
/** Milliseconds of script that 95 of 100 keystrokes must keep under. */
const LIMIT = 16;

/**
 * What a keystroke in the grid of a job sheet of 100 lines costs the browser in script, from the key to the end of its work,
 * in real Chromium. Returns whether the limit is kept; true where there is no browser to measure in.
 */
export async function benchKeystroke(url: string): Promise<boolean> {
  const executablePath = findBrowser();
  if (!executablePath) {
    console.log("keystroke: no Chromium here, nothing to measure in");
    return true;
  }
  const id = await longJobSheet(url);
  const served = await serveGarage(url, mkdtempSync(path.join(tmpdir(), "ga4-bench-")));
  const browser = await chromium.launch({ executablePath, args: browserFlags });
  try {
    const context = await browser.newContext();
    await context.addCookies(served.cookies());
    const page = await context.newPage();
    await page.goto(`${served.origin}/documents/${id}`);
    const cell = page.getByLabel("Description, line 50");
    await cell.focus();
    await page.keyboard.type("warm up the compiler of this page ");
    const devtools = await context.newCDPSession(page);
    await devtools.send("Performance.enable");
    const script = async () =>
      ((await devtools.send("Performance.getMetrics")).metrics.find(({ name }) => name === "ScriptDuration")
        ?.value ?? 0) * 1000;
    const times: number[] = [];
    for (let key = 0; key < KEYS; key++) {
      const before = await script();
      await page.keyboard.press("abcdefghij"[key % 10] ?? "a");
      await page.evaluate(() => new Promise(requestAnimationFrame));
      times.push((await script()) - before);
    }
    const p95 = quantile(times, 0.95);
    console.log(
      table([
        ["", "p50", "p95", "limit", ""],
        [
          `a keystroke at ${LINES} lines`,
          ms(quantile(times, 0.5)),
          ms(p95),
          String(LIMIT),
          p95 < LIMIT ? "" : "over",
        ],
      ]),
    );
    return p95 < LIMIT;
  } finally {
    await browser.close();
    await served.stop();
  }
}

async function longJobSheet(url: string): Promise<string> {
  const sql = postgres(url, { max: 1, onnotice: () => {} });
  const [row] = await sql<{ id: string }[]>`
    with job as (
      insert into documents (type, status, number, customer_id, customer_name, created_date, total_net, total_tax, total_gross)
      select 'job_sheet', 'open', 'KEYS', id, name, current_date, ${LINES * 10}, ${LINES * 2}, ${LINES * 12}
      from customers where deleted_at is null order by id limit 1 returning id),
    lines as (
      insert into document_lines (document_id, position, item_type, description, quantity, unit_price, tax_code, tax_rate, line_net, line_tax, line_gross)
      select id, n, 'part', 'Brake pads, number ' || n, 1, 10, 'T1', 20, 10, 2, 12 from job, generate_series(1, ${LINES}) n)
    select id from job`;
  await sql.end();
  if (!row) throw new Error("The job sheet was not made");
  return row.id;
}
