import { mkdtempSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { chromium } from "@playwright/test";
import postgres from "postgres";
import { browserFlags, findBrowser } from "../support/browser";
import { serveGarage } from "./served-garage";
import { ms, quantile, table } from "./statistics";
import {
  KINDS,
  type Kind,
  LINES,
  type Line,
  openSheet,
  type Times,
  type TypedSheet,
  WORK_KINDS,
} from "./typed-sheet";

const SMALL = 6;
const LARGE = 200;
/** The first turn teaches the compiler, and is not counted. */
const TURNS = 11;
/** Even: a digit that comes goes again with the next key, or the price would have more places than a price may. */
const KEYS = 6;
/** Milliseconds from the key to its frame that 95 of 100 keystrokes must keep under. */
const LIMIT = 16;
/** How much longer a keystroke of any kind may take in the large document. */
const GROWTH = 1.5;
/** A frame comes when it is drawn, not when the screen would show it next. */
const UNHELD_FRAMES = ["--disable-frame-rate-limit", "--disable-gpu-vsync"];

interface Spot {
  kind: Kind;
  line: Line;
  small: Times;
  large: Times;
}

const none = (): Times => ({ frames: [], work: [], allWork: [] });

/**
 * What a keystroke in the grid costs the browser at 6 lines and at 200, by what is typed and where, in turns, in real Chromium.
 * Returns whether the limits are kept; true where there is no browser to measure in.
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
    const open = async (lines: number) =>
      openSheet(browser, {
        address: `${served.origin}/documents/${await jobSheet(url, lines)}`,
        cookies: served.cookies(),
      });
    return told(await typeInTurns(await open(SMALL), await open(LARGE)));
  } finally {
    await browser.close();
    await served.stop();
  }
}

/** Every kind of key on each line, in a small document and a large one. */
export async function typeInTurns(small: TypedSheet, large: TypedSheet): Promise<Spot[]> {
  const spots: Spot[] = KINDS.flatMap((kind) =>
    LINES.map((line) => ({ kind, line, small: none(), large: none() })),
  );
  for (let turn = 0; turn < TURNS; turn++) {
    await typeOn(small, spots, turn === 0 ? none : (spot) => spot.small);
    await typeOn(large, spots, turn === 0 ? none : (spot) => spot.large);
  }
  return spots;
}

async function typeOn(sheet: TypedSheet, spots: Spot[], into: (spot: Spot) => Times): Promise<void> {
  for (const spot of spots) await sheet.type(spot.kind, spot.line, KEYS, into(spot));
  await sheet.saved();
}

function told(spots: Spot[]): boolean {
  const head = [
    `key to frame, lines`,
    `p50 ${SMALL}`,
    `p50 ${LARGE}`,
    `p95 ${SMALL}`,
    `p95 ${LARGE}`,
    "limit",
    "growth of p50",
    "limit",
    "",
  ];
  const rows = spots.map(({ kind, line, small, large }) => {
    const growth = quantile(large.frames, 0.5) / quantile(small.frames, 0.5);
    const p95 = quantile(large.frames, 0.95);
    return {
      kept: p95 < LIMIT && growth <= GROWTH,
      cells: [
        `${kind}, ${line}`,
        ms(quantile(small.frames, 0.5)),
        ms(quantile(large.frames, 0.5)),
        ms(quantile(small.frames, 0.95)),
        ms(p95),
        String(LIMIT),
        `${growth.toFixed(2)}×`,
        `${GROWTH}×`,
      ],
    };
  });
  console.log(table([head, ...rows.map(({ kept, cells }) => [...cells, kept ? "" : "over"])]));
  console.log(
    table([
      ["work for a key", ...WORK_KINDS.flatMap((kind) => [`${kind} ${SMALL}`, `${kind} ${LARGE}`])],
      ...spots.map(worked),
    ]),
  );
  return rows.every(({ kept }) => kept);
}

/** Medians of all that the page's thread did for a key, what followed its frame included. */
const worked = ({ kind, line, small, large }: Spot): string[] => [
  `${kind}, ${line}`,
  ...WORK_KINDS.flatMap((one) =>
    [small, large].map(({ work }) =>
      ms(
        quantile(
          work.map((times) => times[one]),
          0.5,
        ),
      ),
    ),
  ),
];

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
