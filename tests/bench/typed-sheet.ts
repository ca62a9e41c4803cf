import type { Browser, BrowserContext, CDPSession, Page } from "@playwright/test";

/** What the page's thread does for a key, as Chromium counts it. */
const WORK = {
  all: "TaskDuration",
  script: "ScriptDuration",
  style: "RecalcStyleDuration",
  layout: "LayoutDuration",
};

export type Work = Record<keyof typeof WORK, number>;

export const WORK_KINDS = Object.keys(WORK) as (keyof Work)[];

/** A line of the document: the first, that in the middle, the last. */
export const LINES = ["first", "middle", "last"] as const;

/** What is pressed: letters, digits that come and go, and keys by which lines come or the cursor walks. */
export const KINDS = [
  "description",
  "quantity",
  "price",
  "Enter, a new line",
  "arrow to the next line",
] as const;

export type Line = (typeof LINES)[number];
export type Kind = (typeof KINDS)[number];

/** Pauses between keys are those of a key that is held down: what follows a key is done before the next, or is in its way. */
const PAUSE_MS = 33;

export interface Times {
  /** From the key to the frame that shows it, as a clock on the wall has it. */
  frames: number[];
  /** Of the processor, until that frame. */
  work: Work[];
  /** Of the processor, until nothing is left to do. */
  allWork: Work[];
}

/** A document open in a browser of its own. */
export interface TypedSheet {
  /** Presses so many keys of a kind on a line. */
  type(kind: Kind, line: Line, keys: number, into: Times): Promise<void>;
  /** Waits until all is saved: saving waits for a pause, and is no key's. */
  saved(): Promise<void>;
}

/** Opens a document to write on. */
export async function openSheet(
  browser: Browser,
  { address, cookies }: { address: string; cookies: Parameters<BrowserContext["addCookies"]>[0] },
): Promise<TypedSheet> {
  const context = await browser.newContext({ viewport: { width: 1440, height: 900 } });
  await context.addCookies(cookies);
  const page = await context.newPage();
  await page.goto(address);
  await page.locator("[data-cell=description]").first().waitFor();
  await page.evaluate(watchFrames);
  const devtools = await context.newCDPSession(page);
  await devtools.send("Performance.enable", { timeDomain: "threadTicks" });
  const sheet = { page, devtools };
  return {
    async type(kind, line, keys, into) {
      await page.bringToFront();
      await focus(page, kind, line);
      for (let key = 0; key < keys; key++) await press(sheet, kind, line, key, into);
    },
    saved: () => page.getByText("Saved", { exact: true }).waitFor(),
  };
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

const CELL: Record<Kind, string> = {
  description: "description",
  quantity: "quantity",
  price: "unit_price",
  "Enter, a new line": "unit_price",
  "arrow to the next line": "quantity",
};

/** The cursor at the end of what stands in the cell, and nothing left to do. */
async function focus(page: Page, kind: Kind, line: Line): Promise<void> {
  const cells = page.locator(`[data-cell=${CELL[kind]}]`);
  const count = await cells.count();
  await cells.nth({ first: 0, middle: Math.floor(count / 2), last: count - 1 }[line]).focus();
  await page.keyboard.press("End");
  await settled(page);
}

async function press(
  sheet: { page: Page; devtools: CDPSession },
  kind: Kind,
  line: Line,
  key: number,
  into: Times,
): Promise<void> {
  const { page, devtools } = sheet;
  const before = await workOf(devtools);
  await page.keyboard.press(keyOf(kind, line, key));
  const frame = await page.evaluate(async () => {
    const noted = (window as unknown as { keyToFrame: number[] }).keyToFrame;
    while (noted.length === 0) await new Promise((again) => setTimeout(again));
    return noted.splice(0)[0] ?? 0;
  });
  const drawn = await workOf(devtools);
  await page.waitForTimeout(PAUSE_MS);
  into.frames.push(frame);
  into.work.push(difference(drawn, before));
  into.allWork.push(difference(await workOf(devtools), before));
  if (kind === "Enter, a new line") await takeLineAway(page);
}

function keyOf(kind: Kind, line: Line, key: number): string {
  switch (kind) {
    case "description":
      return "abcdefghij"[key % 10] ?? "a";
    case "quantity":
    case "price":
      return key % 2 === 0 ? "2" : "Backspace";
    case "Enter, a new line":
      // After the last line Enter alone makes one.
      return line === "last" ? "Enter" : "Control+Enter";
    case "arrow to the next line":
      return (key % 2 === 0) === (line !== "last") ? "ArrowDown" : "ArrowUp";
  }
}

/** The new line goes, and the cursor back to where it was. */
async function takeLineAway(page: Page): Promise<void> {
  const at = await page.evaluate(() => {
    const lines = [...document.querySelectorAll<HTMLElement>("[data-line]")];
    const above = lines.findIndex((line) => line.contains(document.activeElement)) - 1;
    return lines[above]?.dataset.line;
  });
  await page.keyboard.press("Control+Delete");
  await page.locator(`[data-row="${at}"][data-cell=unit_price]`).focus();
  await settled(page);
}

/** Nothing is left to do, and the keys until now are forgotten. */
async function settled(page: Page): Promise<void> {
  await page.evaluate(async () => {
    await new Promise<void>((done) =>
      requestAnimationFrame(() =>
        requestAnimationFrame(() => requestIdleCallback(() => done(), { timeout: 500 })),
      ),
    );
    (window as unknown as { keyToFrame: number[] }).keyToFrame.length = 0;
  });
}

const difference = (after: Work, before: Work): Work =>
  Object.fromEntries(WORK_KINDS.map((kind) => [kind, after[kind] - before[kind]])) as Work;

/** Milliseconds of the processor that the page's thread has taken since it was opened: other programs do not count. */
async function workOf(devtools: CDPSession): Promise<Work> {
  const { metrics } = await devtools.send("Performance.getMetrics");
  const seconds = new Map(metrics.map(({ name, value }) => [name, value]));
  return Object.fromEntries(WORK_KINDS.map((kind) => [kind, (seconds.get(WORK[kind]) ?? 0) * 1000])) as Work;
}
