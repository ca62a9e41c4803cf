import { randomInt } from "node:crypto";
import type { Locator, Page } from "@playwright/test";
import type postgres from "postgres";
import { clicksUntil, expect, expectAccessible, test } from "./fixtures";

/** Neither I, Q nor Z: a plate with one of them in front is none of the year's, and is written without a space. */
const LETTERS = "ABCDEFGHJKLMNOPRSTUVWXY";
const letters = (count: number) =>
  Array.from({ length: count }, () => LETTERS[randomInt(LETTERS.length)]).join("");

interface Car {
  id: string;
  plate: string;
}

/** A job sheet of today with nothing begun, for a car with a plate of its own. */
async function aJob(sql: postgres.Sql, more: { status?: string; work?: string } = {}): Promise<Car> {
  const plate = `X${letters(1)}71 ${letters(3)}`;
  const [row] = await sql<{ id: string }[]>`
    insert into documents (type, status, created_date, registration, customer_name, work_description, total_net, total_tax, total_gross)
    values ('job_sheet', ${more.status ?? "open"}, (now() at time zone 'Europe/London')::date, ${plate.replace(" ", "")},
            'Mrs Wilhelmina Quayle', ${more.work ?? "Front brakes"}, 100, 20, 120) returning id`;
  if (!row) throw new Error("No job sheet");
  return { id: row.id, plate };
}

/** An appointment that takes up all of today, in no bay. */
async function aBooking(sql: postgres.Sql): Promise<Car> {
  const plate = `X${letters(1)}72 ${letters(3)}`;
  const [row] = await sql<{ id: string }[]>`
    insert into appointments (starts_at, ends_at, appointment_type, registration)
    values (now() - interval '1 minute', now() + interval '2 hours', 'Service', ${plate.replace(" ", "")}) returning id`;
  if (!row) throw new Error("No appointment");
  return { id: row.id, plate };
}

async function remove(sql: postgres.Sql, ...ids: string[]) {
  await sql`delete from appointments where id = any(${ids}::uuid[])`;
  await sql`update documents set deleted_at = now() where id = any(${ids}::uuid[])`;
}

const column = (page: Page, name: string): Locator =>
  page.getByRole("region", { name: new RegExp(`^${name} \\d+ cars?$`) });
const cardIn = (page: Page, name: string, { plate }: Car): Locator =>
  column(page, name).getByRole("listitem").filter({ hasText: plate });
const linkIn = (page: Page, name: string, car: Car) => cardIn(page, name, car).getByRole("link");

const statusOf = async (sql: postgres.Sql, { id }: Car) => {
  const [row] = await sql<{ status: string }[]>`
    select status from documents where id = ${id} union all select status from appointments where id = ${id}`;
  return row?.status;
};

async function middleOf(locator: Locator) {
  const box = await locator.boundingBox();
  if (!box) throw new Error("Not on screen");
  return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
}

test("a card is moved by its menu, by the arrow keys and by mouse", async ({ page, signedInAs, sql }) => {
  await signedInAs("manager");
  await page.setViewportSize({ width: 1440, height: 900 });
  const job = await aJob(sql);
  try {
    // Before the page's script has loaded, Enter follows the card's link.
    await expect(async () => {
      await page.goto("/workshop");
      await linkIn(page, "Arrived", job).focus();
      await page.keyboard.press("Enter");
      await expect(page.getByRole("menuitem", { name: "Start" })).toBeVisible({ timeout: 2000 });
    }).toPass();
    await page.getByRole("menuitem", { name: "Start" }).click();
    await expect(linkIn(page, "In progress", job)).toBeFocused();
    await expect.poll(() => statusOf(sql, job)).toBe("in_progress");
    await expect(page.getByRole("status").filter({ hasText: "In progress" })).toBeAttached();
    await expect(cardIn(page, "In progress", job).getByRole("button")).toBeVisible();

    await page.keyboard.press("Enter");
    await page.getByRole("menuitem", { name: "Move", exact: true }).press("Enter");
    await expect(page.getByRole("button", { name: "Leave it" })).toBeVisible();
    await page.keyboard.press("ArrowRight");
    await page.keyboard.press("ArrowRight");
    await expect(page.getByRole("status").filter({ hasText: "Waiting for customer" })).toBeAttached();
    await page.keyboard.press("Escape");
    await expect(page.getByRole("status").filter({ hasText: "Not moved" })).toBeAttached();
    expect(await statusOf(sql, job)).toBe("in_progress");
    await expect(linkIn(page, "In progress", job)).toBeFocused();

    await page.keyboard.press("Enter");
    await page.getByRole("menuitem", { name: "Move", exact: true }).press("Enter");
    await page.keyboard.press("ArrowRight");
    await page.keyboard.press("Enter");
    await expect(linkIn(page, "Waiting for parts", job)).toBeFocused();
    await expect.poll(() => statusOf(sql, job)).toBe("waiting_parts");
    await expect(cardIn(page, "Waiting for parts", job).getByRole("button")).toBeVisible();

    await cardIn(page, "Waiting for parts", job).scrollIntoViewIfNeeded();
    const from = await middleOf(cardIn(page, "Waiting for parts", job));
    const to = await middleOf(column(page, "Done"));
    await page.mouse.move(from.x, from.y);
    await page.mouse.down();
    await page.mouse.move(from.x + 20, from.y, { steps: 3 });
    await page.mouse.move(to.x, from.y, { steps: 8 });
    await page.mouse.up();
    await expect(cardIn(page, "Done", job)).toBeVisible();
    await expect.poll(() => statusOf(sql, job)).toBe("completed");
    await expect(page).toHaveURL(/\/workshop$/);

    await linkIn(page, "Done", job).click();
    await expect(page).toHaveURL(new RegExp(`/documents/${job.id}`));
  } finally {
    await remove(sql, job.id);
  }
});

test("a booked car arrives by its appointment; it cannot wait for parts without a job sheet", async ({
  page,
  signedInAs,
  sql,
}) => {
  await signedInAs("receptionist");
  const car = await aBooking(sql);
  try {
    await page.goto("/workshop");
    await expect(cardIn(page, "Booked", car)).toContainText("Late: expected");
    const start = page.getByRole("menuitem", { name: "Arrived" });
    await clicksUntil(cardIn(page, "Booked", car).getByRole("button"), start);
    await expect(page.getByRole("menuitem", { name: "Waiting for parts" })).toHaveCount(0);
    await start.click();
    await expect(cardIn(page, "Arrived", car)).toContainText("Until");
    await expect.poll(() => statusOf(sql, car)).toBe("arrived");
  } finally {
    await remove(sql, car.id);
  }
});

test("whoever moves a card that somebody else has just changed is told, and sees how it stands", async ({
  page,
  signedInAs,
  sql,
}) => {
  await signedInAs("manager");
  const job = await aJob(sql);
  try {
    await page.goto("/workshop");
    const done = page.getByRole("menuitem", { name: "Done" });
    await clicksUntil(cardIn(page, "Arrived", job).getByRole("button"), done);
    await sql`update documents set status = 'waiting_parts', version = version + 1 where id = ${job.id}`;
    await done.click();
    await expect(page.locator("[data-toasts]").getByText(/was not moved/)).toBeVisible();
    await expect(cardIn(page, "Waiting for parts", job)).toBeVisible();
    expect(await statusOf(sql, job)).toBe("waiting_parts");
  } finally {
    await remove(sql, job.id);
  }
});

test("who may change nothing sees the board without handles", async ({ page, signedInAs, sql }) => {
  await signedInAs("accountant");
  const job = await aJob(sql);
  try {
    await page.goto("/workshop");
    await expect(cardIn(page, "Arrived", job)).toBeVisible();
    await expect(page.getByRole("region", { name: "Workshop board" }).getByRole("button")).toHaveCount(0);
    await linkIn(page, "Arrived", job).press("Enter");
    await expect(page).toHaveURL(new RegExp(`/documents/${job.id}`));
  } finally {
    await remove(sql, job.id);
  }
});

test("a finger that holds a card carries it to the next column", async ({ browser, signedInAs, sql }) => {
  const context = await browser.newContext({ hasTouch: true, viewport: { width: 1440, height: 900 } });
  await signedInAs("manager", context);
  const page = await context.newPage();
  const job = await aJob(sql);
  try {
    await page.goto("/workshop");
    // The page is awake once a menu opens.
    await clicksUntil(cardIn(page, "Arrived", job).getByRole("button"), page.getByRole("menu"));
    await page.keyboard.press("Escape");
    await expect(page.getByRole("menu")).toBeHidden();
    const devtools = await context.newCDPSession(page);
    const card = cardIn(page, "Arrived", job);
    let from = { x: 0, y: 0 };
    const touch = (type: "touchStart" | "touchMove" | "touchEnd", x: number) =>
      devtools.send("Input.dispatchTouchEvent", {
        type,
        touchPoints: type === "touchEnd" ? [] : [{ x, y: from.y }],
      });
    // The board is live: what others do may move the card away from under the finger before it is held.
    await expect(async () => {
      await card.scrollIntoViewIfNeeded({ timeout: 5000 });
      from = await middleOf(card);
      await touch("touchStart", from.x);
      try {
        await expect(card).toHaveCSS("pointer-events", "none", { timeout: 2000 });
      } catch (missed) {
        await touch("touchEnd", from.x);
        throw missed;
      }
    }).toPass();
    const to = await middleOf(column(page, "In progress"));
    for (const share of [0.3, 0.6, 1]) await touch("touchMove", from.x + (to.x - from.x) * share);
    await touch("touchEnd", to.x);
    await expect(cardIn(page, "In progress", job)).toBeVisible();
    await expect.poll(() => statusOf(sql, job)).toBe("in_progress");
  } finally {
    await remove(sql, job.id);
    await context.close();
  }
});

test("the screen on the wall opens by its key alone, names nobody, and is closed with it", async ({
  page,
  browser,
  signedInAs,
  sql,
}) => {
  await signedInAs("admin");
  const job = await aJob(sql, {
    status: "in_progress",
    work: "Ring Mrs Quayle on 07700 900123, pads £89.99",
  });
  const wall = await browser.newContext({ viewport: { width: 1920, height: 1080 } });
  const screen = await wall.newPage();
  try {
    await page.goto("/settings/wall-screen");
    await page.getByRole("button", { name: "Make an address" }).click();
    const address = await page.getByRole("dialog").locator("code").textContent();
    await page.getByRole("button", { name: "I have noted it" }).click();
    if (!address) throw new Error("No address");

    await screen.goto(address.replace(/^https?:\/\/[^/]+/, ""));
    await expect(screen.getByRole("listitem").filter({ hasText: job.plate })).toContainText("WQ");
    await expectAccessible(screen);
    expect(await screen.content()).not.toMatch(/Quayle|Wilhelmina|07700|89\.99|120\.00/);
    // The key opens this page and no other.
    await screen.goto(`/workshop?key=${new URL(address).searchParams.get("key")}`);
    await expect(screen).toHaveURL(/\/sign-in/);
    await screen.goto("/workshop/wall");
    await expect(screen).toHaveURL(/\/sign-in/);
    await screen.goto("/workshop/wall?key=guessed");
    await expect(screen.getByText("This address is closed")).toBeVisible();

    await page.getByRole("button", { name: "Close the address" }).click();
    await page.getByRole("dialog").getByRole("button", { name: "Close the address" }).click();
    await expect(page.getByText("No screen can show the board")).toBeVisible();
    await screen.goto(address.replace(/^https?:\/\/[^/]+/, ""));
    await expect(screen.getByText("This address is closed")).toBeVisible();
  } finally {
    await remove(sql, job.id);
    await wall.close();
  }
});

test("the screen on the wall says since when it has had no connection, and comes back by itself", async ({
  page,
  signedInAs,
}) => {
  await signedInAs("technician");
  await page.clock.install();
  await page.goto("/workshop/wall");
  await expect(page.getByText(/^\d\d:\d\d$/)).toBeVisible();
  await page.route("**/api/health", (route) => route.abort());
  await page.clock.runFor(31_000);
  await expect(page.getByText(/No connection since \d\d:\d\d/)).toBeVisible();
  await page.unroute("**/api/health");
  await page.clock.runFor(61_000);
  await expect(page.getByText(/No connection since/)).toBeHidden();
});

test("the board and the wall, light, dark and narrow", async ({ page, signedInAs, sql }) => {
  await signedInAs("manager");
  const cars = [await aJob(sql), await aBooking(sql), await aJob(sql, { status: "waiting_customer" })];
  try {
    for (const path of ["/workshop", "/workshop/wall"])
      for (const width of [1440, 390]) {
        await page.setViewportSize({ width, height: 900 });
        await page.emulateMedia({ colorScheme: "light", reducedMotion: "reduce" });
        await page.goto(path);
        await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
        await expectAccessible(page);
        await page.emulateMedia({ colorScheme: "dark" });
        await expect(page.locator("html")).toHaveClass(/dark/);
        await expectAccessible(page, "color-contrast");
        expect(
          await page.evaluate(
            () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
          ),
        ).toBe(0);
      }
  } finally {
    await remove(sql, ...cars.map(({ id }) => id));
  }
});
