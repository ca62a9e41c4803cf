import { randomInt, randomUUID } from "node:crypto";
import { expect, type Locator, type Page } from "@playwright/test";
import type postgres from "postgres";

/** A day far ahead of the demo's bookings, and two bays of this test's own with one booking on it, from nine to ten. */
export async function ownDay(sql: postgres.Sql, date = "2031-03-04") {
  const name = randomUUID().slice(0, 8);
  // Beside each other, whatever bays other tests add meanwhile.
  const position = 2 * randomInt(500, 16_000);
  const [one, two] = await sql<{ id: string; name: string }[]>`
    insert into resources (name, kind, position) values (${`${name} one`}, 'bay', ${position}), (${`${name} two`}, 'bay', ${position + 1}) returning id, name`;
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

export const cardIn = (page: Page, id: string): Locator => page.locator(`[data-card="${id}"]`);

/** Opens a card's menu by key. Before the page's script is there, Enter follows the card's link instead: as often as that, it is tried anew. */
export async function openMenu(page: Page, url: string, id: string) {
  await expect(async () => {
    await page.goto(url);
    await cardIn(page, id).focus();
    await page.keyboard.press("Enter");
    await expect(page.getByRole("menuitem", { name: "Move" })).toBeVisible({ timeout: 2_000 });
  }).toPass();
}

/** Scrolls the diary until a bay's column is wholly in sight: other tests add bays before it. */
export const showBay = (page: Page, { name }: { name: string }): Promise<void> =>
  page.getByRole("list", { name: "Bays" }).getByText(name, { exact: true }).scrollIntoViewIfNeeded();

export async function middleOf(locator: Locator) {
  await locator.scrollIntoViewIfNeeded();
  const box = await locator.boundingBox();
  if (!box) throw new Error("Not on screen");
  return { x: box.x + box.width / 2, y: box.y + box.height / 2, width: box.width, height: box.height };
}

/** Picks a card of an hour up by mouse and holds it so many hours later; the function that it returns lets it go. */
export async function holds(page: Page, id: string, hours: number): Promise<() => Promise<void>> {
  const { x, y, height } = await middleOf(cardIn(page, id));
  await page.mouse.move(x, y);
  await page.mouse.down();
  await page.mouse.move(x, y + height * hours, { steps: 5 });
  await expect(cardIn(page, id)).toHaveAttribute("data-lifted", "");
  return () => page.mouse.up();
}
