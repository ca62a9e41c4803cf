import { randomUUID } from "node:crypto";
import type { Locator, Page } from "@playwright/test";
import type postgres from "postgres";
import { expect, expectAccessible, test } from "./fixtures";

/** A Tuesday of this test's own, far ahead of the demo's bookings, and two bays with one booking on it. */
async function ownDay(sql: postgres.Sql) {
  const date = "2031-03-04";
  const name = randomUUID().slice(0, 8);
  const [one, two] = await sql<{ id: string; name: string }[]>`
    insert into resources (name, kind, position) values (${`${name} one`}, 'bay', 900), (${`${name} two`}, 'bay', 901) returning id, name`;
  if (!one || !two) throw new Error("No bays");
  const [booked] = await sql<{ id: string }[]>`
    insert into appointments (resource_id, starts_at, ends_at, appointment_type, registration, description)
    values (${one.id}, ${`${date} 09:00 Europe/London`}::text::timestamptz, ${`${date} 10:00 Europe/London`}::text::timestamptz, 'Service', 'AB12CDE', '') returning id`;
  if (!booked) throw new Error("No booking");
  const standing = async () => {
    const [row] = await sql<{ bay: string; span: string }[]>`
      select r.name as bay, to_char(a.starts_at at time zone 'Europe/London', 'HH24:MI') || '-' ||
             to_char(a.ends_at at time zone 'Europe/London', 'HH24:MI') as span
      from appointments a join resources r on r.id = a.resource_id where a.id = ${booked.id}`;
    return row && `${row.bay} ${row.span}`;
  };
  const remove = async () => {
    await sql`delete from appointments where resource_id in (${one.id}, ${two.id})`;
    await sql`delete from resources where id in (${one.id}, ${two.id})`;
  };
  return { date, one, two, id: booked.id, standing, remove };
}

const cardIn = (page: Page, id: string): Locator => page.locator(`[data-card="${id}"]`);

/** Opens a card's menu by key. Before the page's script is there, Enter follows the card's link instead: as often as that, it is tried anew. */
async function openMenu(page: Page, url: string, id: string) {
  await expect(async () => {
    await page.goto(url);
    await cardIn(page, id).focus();
    await page.keyboard.press("Enter");
    await expect(page.getByRole("menuitem", { name: "Move" })).toBeVisible({ timeout: 2_000 });
  }).toPass();
}

async function middleOf(locator: Locator) {
  const box = await locator.boundingBox();
  if (!box) throw new Error("Not on screen");
  return { x: box.x + box.width / 2, y: box.y + box.height / 2, width: box.width, height: box.height };
}

test("a booking is moved by mouse, by keys and by single taps, and its length changed", async ({
  page,
  signedInAs,
  sql,
}) => {
  await signedInAs("receptionist");
  const day = await ownDay(sql);
  try {
    await page.goto(`/calendar?date=${day.date}`);
    const card = cardIn(page, day.id);
    await expect(card).toHaveAccessibleName(/09:00 to 10:00, 1 h AB12 CDE Service/);
    await expectAccessible(page);

    const from = await middleOf(card);
    const hour = from.height;
    await page.mouse.move(from.x, from.y);
    await page.mouse.down();
    await page.mouse.move(from.x, from.y + hour / 2, { steps: 4 });
    await page.mouse.move(from.x + from.width, from.y + hour, { steps: 6 });
    await page.mouse.up();
    await expect.poll(day.standing).toBe(`${day.two.name} 10:00-11:00`);
    await expect(card).toHaveAccessibleName(/10:00 to 11:00/);

    await card.focus();
    await page.keyboard.press("Enter");
    await page.getByRole("menuitem", { name: "Move" }).press("Enter");
    await page.keyboard.press("ArrowLeft");
    await page.keyboard.press("ArrowDown");
    await page.keyboard.press("Shift+ArrowDown");
    await expect(page.getByText(`${day.one.name}, 10:15 to 11:30, 1 h 15`)).toBeAttached();
    await page.keyboard.press("Enter");
    await expect.poll(day.standing).toBe(`${day.one.name} 10:15-11:30`);
    await expect(card).toBeFocused();

    await page.keyboard.press("Enter");
    await page.getByRole("menuitem", { name: "Change length" }).press("Enter");
    await page.keyboard.press("ArrowUp");
    await page.keyboard.press("Escape");
    await expect(page.getByText("Not moved")).toBeAttached();
    expect(await day.standing()).toBe(`${day.one.name} 10:15-11:30`);

    await page.goto(`/calendar?date=${day.date}&move=${day.id}`);
    await expect(page.getByText("Tap its new place")).toBeVisible();
    const now = await middleOf(card);
    await page.mouse.click(now.x + now.width, now.y - hour);
    await expect.poll(day.standing).toMatch(new RegExp(`^${day.two.name} `));
  } finally {
    await day.remove();
  }
});

test("a colleague sees a card move while it is moved elsewhere, without doing anything", async ({
  browser,
  page,
  signedInAs,
  sql,
}) => {
  await signedInAs("receptionist");
  const other = await browser.newContext();
  await signedInAs("manager", other);
  const day = await ownDay(sql);
  try {
    const watching = await other.newPage();
    await watching.goto(`/calendar?date=${day.date}`);
    await expect(cardIn(watching, day.id)).toHaveAccessibleName(/09:00 to 10:00/);
    await openMenu(page, `/calendar?date=${day.date}`, day.id);
    await page.getByRole("menuitem", { name: "Move" }).press("Enter");
    await page.keyboard.press("ArrowDown");
    await page.keyboard.press("Enter");
    await expect(cardIn(watching, day.id)).toHaveAccessibleName(/09:15 to 10:15/);
  } finally {
    await other.close();
    await day.remove();
  }
});

test("what stands against a place is said before the card is put down", async ({ page, signedInAs, sql }) => {
  await signedInAs("receptionist");
  const day = await ownDay(sql);
  try {
    const [other] = await sql<{ id: string }[]>`
      insert into appointments (resource_id, starts_at, ends_at, appointment_type, description)
      values (${day.two.id}, ${`${day.date} 09:00 Europe/London`}::text::timestamptz, ${`${day.date} 10:00 Europe/London`}::text::timestamptz, 'MOT', 'x') returning id`;
    await openMenu(page, `/calendar?date=${day.date}`, other?.id ?? "");
    await page.getByRole("menuitem", { name: "Move" }).press("Enter");
    await page.keyboard.press("ArrowLeft");
    await expect(page.getByText(`${day.one.name} is booked from 09:00 to 10:00`).first()).toBeAttached();
    await page.keyboard.press("Enter");
    await expect(
      page.getByText(`Not possible: ${day.one.name} is booked from 09:00 to 10:00`),
    ).toBeAttached();
    await page.keyboard.press("Escape");
    await expect(page.getByText("Not moved")).toBeAttached();
  } finally {
    await day.remove();
  }
});
