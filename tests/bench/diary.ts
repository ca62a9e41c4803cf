import { mkdtempSync, readFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { type BrowserContext, chromium, type Page } from "@playwright/test";
import { browserFlags, findBrowser } from "../support/browser";
import { quietOf } from "../support/quiet-page";
import { type FrameWork, framesDuring } from "./frame-trace";
import { bookDay, type FullDay } from "./full-day";
import { serveGarage } from "./served-garage";
import { ms, quantile, table } from "./statistics";

const FULL: FullDay = { date: "2031-03-04", bays: 40, each: 50, minutes: 15 };
const REAL: FullDay = { date: "2031-03-05", bays: 6, each: 8, minutes: 75 };
/** The first teach the compilers of server and browser, and are not counted. */
const LOADS = { first: 5, counted: 15 };
const MOVES = 200;
/** Milliseconds until the grid is first seen, for half of all loads, and of script in a frame, for every frame. */
const LIMITS = { paint: 300, script: 16 };

declare global {
  interface Window {
    /** When the number of cards on screen changed. */
    seenCards: { at: number; cards: number }[];
  }
}

interface Load {
  server: number;
  /** What the server's process worked for it. */
  processor: number;
  paint: number;
  /** The first frame that shows cards, and the first that has them all. */
  cards: number;
  all: number;
  bytes: number;
}

/** A day with 2,000 cards and one as garages have it: how soon it is seen, and what carrying a card costs a frame. */
export async function benchDiary(databaseUrl: string): Promise<boolean> {
  const executablePath = findBrowser();
  if (!executablePath) {
    console.log("diary: no Chromium here, nothing to measure in");
    return true;
  }
  for (const day of [FULL, REAL]) await bookDay(databaseUrl, day);
  const served = await serveGarage(databaseUrl, mkdtempSync(path.join(tmpdir(), "ga4-bench-")));
  const browser = await chromium.launch({ executablePath, args: browserFlags });
  try {
    const context = await browser.newContext({ viewport: { width: 1440, height: 900 } });
    await context.addCookies(served.cookies());
    await context.addInitScript(watchCards);
    const kept: boolean[] = [];
    for (const day of [FULL, REAL]) {
      const address = `${served.origin}/calendar?date=${day.date}`;
      kept.push(toldLoads(day, await loadsOf(context, address, day.bays * day.each, served.pid)));
      kept.push(toldFrames(await carried(context, address, day)));
    }
    return kept.every(Boolean);
  } finally {
    await browser.close();
    await served.stop();
  }
}

/** Notes in each frame how many cards there are. Runs in the page. */
function watchCards(): void {
  const seen: Window["seenCards"] = [];
  window.seenCards = seen;
  const look = () => {
    const cards = document.querySelectorAll("[data-card]").length;
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => {
      if (cards !== (seen.at(-1)?.cards ?? 0)) seen.push({ at: performance.now(), cards });
      requestAnimationFrame(look);
    };
    port2.postMessage(null);
  };
  requestAnimationFrame(look);
}

async function loadsOf(
  context: BrowserContext,
  address: string,
  cards: number,
  server: number,
): Promise<Load[]> {
  const loads: Load[] = [];
  // In one tab: that a browser starts a process for a new one is none of our time.
  const page = await context.newPage();
  const quiet = quietOf(page);
  for (let n = 0; n < LOADS.first + LOADS.counted; n++) {
    // Not from the same day: as a page is left, Chromium without a window looks up the style of all its elements anew, 330 ms for 2,000 cards.
    await page.goto(new URL("/api/health", address).href);
    const before = processorMs(server);
    await page.goto(address);
    await allCards(page, cards);
    if (n >= LOADS.first) loads.push({ ...(await loadOf(page)), processor: processorMs(server) - before });
    await quiet();
  }
  await page.close();
  return loads;
}

const allCards = (page: Page, cards: number) =>
  page.waitForFunction((count) => window.seenCards.some(({ cards }) => cards >= count), cards);

/** Milliseconds that a process has worked, all its threads together; Linux counts in hundredths of a second. */
function processorMs(pid: number): number {
  const fields = readFileSync(`/proc/${pid}/stat`, "utf8").split(") ")[1]?.split(" ") ?? [];
  return (Number(fields[11]) + Number(fields[12])) * 10;
}

const loadOf = (page: Page): Promise<Omit<Load, "processor">> =>
  page.evaluate(() => {
    const [navigation] = performance.getEntriesByType("navigation") as PerformanceNavigationTiming[];
    const { seenCards } = window;
    return {
      server: (navigation?.responseEnd ?? 0) - (navigation?.requestStart ?? 0),
      paint: performance.getEntriesByName("first-contentful-paint")[0]?.startTime ?? Number.NaN,
      cards: seenCards.find(({ cards }) => cards > 0)?.at ?? Number.NaN,
      all: seenCards.at(-1)?.at ?? Number.NaN,
      bytes: navigation?.encodedBodySize ?? 0,
    };
  });

/** Carries a card over the grid, to its edge and back, puts it down where nothing stands, and waits for the answer. */
async function carried(context: BrowserContext, address: string, day: FullDay): Promise<FrameWork[][]> {
  const page = await context.newPage();
  const quiet = quietOf(page);
  await page.goto(address);
  await allCards(page, day.bays * day.each);
  await quiet();
  const devtools = await context.newCDPSession(page);
  const card = page.locator("[data-card]").first();
  const box = await card.boundingBox();
  if (!box) throw new Error("No card is seen");
  const from = { x: box.x + box.width / 2, y: box.y + 4 };
  const during = await framesDuring(devtools, async () => {
    await page.mouse.move(from.x, from.y);
    await page.mouse.down();
    for (let n = 1; n <= MOVES; n++) {
      const turn = (2 * Math.PI * n) / MOVES;
      await page.mouse.move(from.x + 500 * (1 - Math.cos(turn)), from.y + 300 * Math.abs(Math.sin(turn * 4)));
    }
  });
  const after = await framesDuring(devtools, async () => {
    await page.mouse.up();
    await quiet();
  });
  await page.close();
  return [during, after];
}

function toldLoads({ bays, each }: FullDay, loads: Load[]): boolean {
  const of = (kind: keyof Load) => loads.map((load) => load[kind]);
  const row = (name: string, kind: keyof Load) => [
    name,
    ms(Math.min(...of(kind))),
    ms(quantile(of(kind), 0.5)),
    ms(quantile(of(kind), 0.95)),
    kind === "paint" || kind === "cards" ? String(LIMITS.paint) : "",
  ];
  console.log(
    table([
      [`${bays * each} cards, ms`, "best", "p50", "p95", "limit of p50"],
      row("the server's answer, to its last byte", "server"),
      row("first paint", "paint"),
      row("cards are seen", "cards"),
      row("all cards are there", "all"),
      ["the server's processor, on average", "", ms(quantile(of("processor"), 0.5))],
      ["kB sent", "", String(Math.round(quantile(of("bytes"), 0.5) / 1000))],
    ]),
  );
  return quantile(of("paint"), 0.5) < LIMITS.paint && quantile(of("cards"), 0.5) < LIMITS.paint;
}

function toldFrames([during = [], after = []]: FrameWork[][]): boolean {
  const longest = (frames: FrameWork[], kind: keyof FrameWork) =>
    ms(Math.max(...frames.map((frame) => frame[kind])));
  const p95 = (frames: FrameWork[], kind: keyof FrameWork) =>
    ms(
      quantile(
        frames.map((frame) => frame[kind]),
        0.95,
      ),
    );
  const kinds = ["script", "layout", "paint"] as const;
  console.log(
    table([
      ["of a frame, ms of the processor", ...kinds.flatMap((kind) => [`${kind} p95`, "longest"]), "frames"],
      ...[["while a card is carried", during] as const, ["when it is put down", after] as const].map(
        ([name, frames]) => [
          name,
          ...kinds.flatMap((kind) => [p95(frames, kind), longest(frames, kind)]),
          String(frames.length),
        ],
      ),
    ]),
  );
  return during.every(({ script }) => script < LIMITS.script);
}
