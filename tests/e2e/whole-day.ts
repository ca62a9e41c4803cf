import { randomUUID } from "node:crypto";
import { type Browser, expect, type Locator, type Page } from "@playwright/test";
import type postgres from "postgres";
import { newCar } from "./begin-document";
import { hears } from "./fixtures";

/** A customer's car, a bay that the diary shows first, and a day far ahead: what one day's work needs. */
export async function aDaysWork(sql: postgres.Sql, date: string) {
  const { plate } = await newCar(sql);
  const stored = plate.replace(" ", "");
  const name = `Bay ${randomUUID().slice(0, 8)}`;
  const [bay] = await sql<{ id: string }[]>`
    insert into resources (name, kind, position) values (${name}, 'bay', -1) returning id`;
  if (!bay) throw new Error("No bay");
  const booked = async () => {
    const [row] = await sql<{ span: string; status: string; job: string | null }[]>`
      select to_char(a.starts_at at time zone 'Europe/London', 'HH24:MI') || '-' ||
             to_char(a.ends_at at time zone 'Europe/London', 'HH24:MI') as span, a.status, d.status as job
      from appointments a left join documents d on d.id = a.document_id where a.resource_id = ${bay.id}`;
    return row && [row.span, row.status, row.job].filter(Boolean).join(" ");
  };
  const remove = async () => {
    await sql`update documents set deleted_at = now() where registration = ${stored}`;
    await sql`delete from appointments where resource_id = ${bay.id}`;
    await sql`delete from resources where id = ${bay.id}`;
  };
  return { date, plate, bay: { id: bay.id, name }, booked, remove };
}

type Work = Awaited<ReturnType<typeof aDaysWork>>;

/** The car's card in the diary, and that on the board in a column. */
export const inDiary = (page: Page, { plate }: Work): Locator =>
  page.locator("[data-grid] [data-card]").filter({ hasText: plate });
export const onBoard = (page: Page, column: string, { plate }: Work): Locator =>
  page
    .getByRole("region", { name: new RegExp(`^${column} \\d+ cars?$`) })
    .getByRole("listitem")
    .filter({ hasText: plate });

/** A colleague with the diary on one screen and the board on another, who touches nothing and loads nothing anew. */
export async function watching(
  browser: Browser,
  signIn: (context: Awaited<ReturnType<Browser["newContext"]>>) => Promise<unknown>,
  work: Work,
) {
  // A browser each: a screen that lies behind another does not read itself again.
  const open = async (path: string) => {
    const context = await browser.newContext();
    await signIn(context);
    const page = await context.newPage();
    await page.goto(path);
    await hears(page, "Control+k");
    return page;
  };
  const diary = await open(`/calendar?date=${work.date}`);
  const board = await open("/workshop");
  const loads: string[] = [];
  for (const page of [diary, board]) page.on("load", () => loads.push(page.url()));
  return {
    sees: (words: RegExp) => expect(inDiary(diary, work)).toHaveAccessibleName(words),
    seesOnBoard: (column: string) => expect(onBoard(board, column, work)).toBeVisible(),
    loads,
    close: () => Promise.all([diary, board].map((page) => page.context().close())),
  };
}
