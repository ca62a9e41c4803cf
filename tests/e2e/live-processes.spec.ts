import type { Browser, Page } from "@playwright/test";
import type postgres from "postgres";
import { balancer } from "../support/balancer";
import { until } from "../support/until";
import { cardIn, ownDay } from "./diary-day";
import { expect, hears } from "./fixtures";
import { signsIn, somebody } from "./own-garage";
import { ask, type Garage, test, tokenAt } from "./two-servers";

declare global {
  interface Window {
    toldIds?: string[];
  }
}

const portOf = ({ url }: { url: string }) => Number(new URL(url).port);

/** A browser that looks at a day of the diary, and keeps the ids of all that it is told. */
async function watches(browser: Browser, garage: Garage, origin: string, date: string): Promise<Page> {
  const context = await browser.newContext();
  const page = await context.newPage();
  await signsIn(page, `${origin}/calendar?date=${date}`, await somebody(garage, "receptionist"));
  await hears(page, "Control+k");
  await page.evaluate(() => {
    const told: string[] = [];
    window.toldIds = told;
    // What the tab with the stream tells the browser's other tabs, this listener hears too.
    new BroadcastChannel("ga4-live").onmessage = ({ data }: MessageEvent<{ told: [string, string][] }>) => {
      for (const [, id] of data.told) told.push(id);
    };
  });
  return page;
}

/** Null for a page that was loaded anew: its process died while it answered, and the page that came instead shows all. */
const toldTo = (page: Page) => page.evaluate(() => window.toldIds ?? null);

/** An appointment is moved by a program that asks one process. */
async function move(at: Garage["one"], token: string, sql: postgres.Sql, id: string, starts_at: string) {
  const [row] = await sql<{ version: number }[]>`select version from appointments where id = ${id}`;
  const answer = await ask(at, "PATCH", `/appointments/${id}`, {
    token,
    body: { version: row?.version, starts_at, confirmed_outside_hours: true },
  });
  expect(answer.status).toBe(200);
}

const aCustomer = async (at: Garage["one"], token: string, surname: string): Promise<string> => {
  const answer = await ask(at, "POST", "/customers", {
    token,
    body: { surname, confirmed_not_duplicate: true },
  });
  expect(answer.status).toBe(201);
  return ((await answer.json()) as { data: { id: string } }).data.id;
};

test("a change through one process reaches browsers of the other; of one that is killed, they go on at the other and miss nothing", async ({
  browser,
  garage,
}) => {
  const { other, sql } = garage;
  const dying = await garage.another();
  const day = await ownDay(sql, "2031-03-18");
  const front = await balancer([portOf(dying), portOf(other)]);
  const token = await tokenAt(other, await somebody(garage, "manager"));
  const pages = [
    await watches(browser, garage, front.url, day.date),
    await watches(browser, garage, front.url, day.date),
    await watches(browser, garage, other.url, day.date),
  ];
  const seenBy = (words: RegExp) =>
    Promise.all(pages.map((page) => expect(cardIn(page, day.id)).toHaveAccessibleName(words)));
  try {
    await seenBy(/09:00 to 10:00/);
    await move(other, token, sql, day.id, `${day.date}T11:00`);
    await seenBy(/11:00 to 12:00/);
    await move(dying, token, sql, day.id, `${day.date}T13:00`);
    await seenBy(/13:00 to 14:00/);

    const made: string[] = [];
    const work = async (count: number) => {
      for (let n = 0; n < count; n++) made.push(await aCustomer(other, token, `Livemany ${made.length}`));
    };
    await work(5);
    // The last of them are told, or are not any more: nobody knows when a machine fails.
    const killed = dying.kill();
    await work(5);
    await killed;
    await work(5);
    await move(other, token, sql, day.id, `${day.date}T15:00`);
    await seenBy(/15:00 to 16:00/);
    expect(await Promise.all(pages.slice(2).map(toldTo))).not.toContain(null);
    for (const page of pages) {
      if (!(await toldTo(page))) continue;
      await until(async () => (await toldTo(page))?.includes(made.at(-1) ?? "") ?? false);
      const told = (await toldTo(page))?.filter((id) => made.includes(id));
      expect([...new Set(told)]).toEqual(made);
    }
  } finally {
    for (const page of pages) await page.context().close();
    await front.close();
    await day.remove();
  }
});
