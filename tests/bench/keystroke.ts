import { mkdtempSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { type Browser, type CDPSession, chromium, type Page } from "@playwright/test";
import postgres from "postgres";
import { browserFlags, findBrowser } from "../support/browser";
import { type ServedGarage, serveGarage } from "./served-garage";
import { ms, quantile, table } from "./statistics";

const SMALL = 6;
const LARGE = 200;
const TURNS = 8;
const KEYS = 15;
/** Milliseconds from the key to its frame that 95 of 100 keystrokes must keep under. */
const LIMIT = 16;
/** How much longer a keystroke may take in the large document. */
const GROWTH = 1.5;
/** A frame comes when it is drawn, not when the screen would show it next. */
const UNHELD_FRAMES = ["--disable-frame-rate-limit", "--disable-gpu-vsync"];

/** What the page's thread does for a key until it is drawn, as Chromium counts it. */
const WORK = {
  all: "TaskDuration",
  script: "ScriptDuration",
  style: "RecalcStyleDuration",
  layout: "LayoutDuration",
};

type Work = Record<keyof typeof WORK, number>;

interface Times {
  /** From the key to the frame that shows it. */
  frames: number[];
  work: Work[];
}

/**
 * What a keystroke in the grid costs the browser at 6 lines and at 200, in turns, in real Chromium. Returns whether the limits
 * are kept; true where there is no browser to measure in.
 */
export async function benchKeystroke(url: string): Promise<boolean> {
  const executablePath = findBrowser();
  if (!executablePath) {
    console.log("keystroke: no Chromium here, nothing to measure in");
    return true;
  }
  const served = await serveGarage(url, mkdtempSync(path.join(tmpdir(), "ga4-bench-")));
  const browser = await chromium.launch({ executablePath, args: [...browserFlags, ...UNHELD_FRAMES] });
  try {
    const small = await openJobSheet(browser, served, await jobSheet(url, SMALL));
    const large = await openJobSheet(browser, served, await jobSheet(url, LARGE));
    for (let turn = 0; turn < TURNS; turn++) for (const sheet of [small, large]) await typeOn(sheet);
    return told(small.times, large.times);
  } finally {
    await browser.close();
    await served.stop();
  }
}

function told(small: Times, large: Times): boolean {
  const rows = [["", "p50", "p95", "limit", "growth of p50", "limit", ""]];
  const growth = quantile(large.frames, 0.5) / quantile(small.frames, 0.5);
  const p95 = quantile(large.frames, 0.95);
  const kept = p95 < LIMIT && growth <= GROWTH;
  const row = (name: string, times: number[], ...more: string[]) =>
    rows.push([name, ms(quantile(times, 0.5)), ms(quantile(times, 0.95)), ...more]);
  row(`key to frame, ${SMALL} lines`, small.frames, "", "", "", "");
  row(
    `key to frame, ${LARGE} lines`,
    large.frames,
    String(LIMIT),
    `${growth.toFixed(2)}×`,
    `${GROWTH}×`,
    kept ? "" : "over",
  );
  for (const kind of Object.keys(WORK) as (keyof Work)[])
    for (const [lines, { work }] of [
      [SMALL, small],
      [LARGE, large],
    ] as const)
      row(
        `work, ${kind}, ${lines} lines`,
        work.map((one) => one[kind]),
        "",
        "",
        "",
        "",
      );
  console.log(table(rows));
  return kept;
}

interface OpenSheet {
  page: Page;
  devtools: CDPSession;
  times: Times;
}

/** The job sheet in a browser of its own, with the cursor in the description of its middle line and the compiler warm. */
async function openJobSheet(browser: Browser, served: ServedGarage, id: string): Promise<OpenSheet> {
  const context = await browser.newContext({ viewport: { width: 1440, height: 900 } });
  await context.addCookies(served.cookies());
  const page = await context.newPage();
  await page.goto(`${served.origin}/documents/${id}`);
  await page.locator("[data-cell=description]").first().waitFor();
  const cells = page.locator("[data-cell=description]");
  await cells.nth(Math.floor((await cells.count()) / 2)).focus();
  await page.keyboard.type("warm up the compiler of this page ");
  await page.evaluate(watchFrames);
  const devtools = await context.newCDPSession(page);
  await devtools.send("Performance.enable");
  return { page, devtools, times: { frames: [], work: [] } };
}

/** Notes for each key how long it took until its frame was drawn. Runs in the page. */
function watchFrames(): void {
  const noted: number[] = [];
  Object.assign(window, { keyToFrame: noted });
  window.addEventListener(
    "keydown",
    ({ timeStamp }) =>
      requestAnimationFrame(() => {
        const { port1, port2 } = new MessageChannel();
        port1.onmessage = () => noted.push(performance.now() - timeStamp);
        port2.postMessage(null);
      }),
    true,
  );
}

async function typeOn({ page, devtools, times }: OpenSheet): Promise<void> {
  await page.bringToFront();
  for (let key = 0; key < KEYS; key++) {
    const before = await workOf(devtools);
    await page.keyboard.press("abcdefghij"[key % 10] ?? "a");
    await page.evaluate(() => new Promise((drawn) => requestAnimationFrame(() => setTimeout(drawn))));
    const after = await workOf(devtools);
    times.work.push(
      Object.fromEntries(
        Object.keys(WORK).map((kind) => [kind, after[kind as keyof Work] - before[kind as keyof Work]]),
      ) as Work,
    );
  }
  // Saving waits for a pause, and is not a key's.
  await page.getByText("Saved", { exact: true }).waitFor();
  const noted = await page.evaluate(() =>
    (window as unknown as { keyToFrame: number[] }).keyToFrame.splice(0),
  );
  times.frames.push(...noted);
}

/** Milliseconds that the page's thread has worked since it was opened. */
async function workOf(devtools: CDPSession): Promise<Work> {
  const { metrics } = await devtools.send("Performance.getMetrics");
  const seconds = new Map(metrics.map(({ name, value }) => [name, value]));
  return Object.fromEntries(
    Object.entries(WORK).map(([kind, name]) => [kind, (seconds.get(name) ?? 0) * 1000]),
  ) as Work;
}

async function jobSheet(url: string, lines: number): Promise<string> {
  const sql = postgres(url, { max: 1, onnotice: () => {} });
  const [row] = await sql<{ id: string }[]>`
    with job as (
      insert into documents (type, status, number, customer_id, customer_name, created_date, total_net, total_tax, total_gross)
      select 'job_sheet', 'open', ${`KEYS${lines}-${process.pid}`}, id, name, current_date, ${lines * 10}, ${lines * 2}, ${lines * 12}
      from customers where deleted_at is null order by id limit 1 returning id),
    lines as (
      insert into document_lines (document_id, position, item_type, description, quantity, unit_price, tax_code, tax_rate, line_net, line_tax, line_gross)
      select id, n, 'part', 'Brake pads, number ' || n, 1, 10, 'T1', 20, 10, 2, 12 from job, generate_series(1, ${lines}) n)
    select id from job`;
  await sql.end();
  if (!row) throw new Error("The job sheet was not made");
  return row.id;
}
