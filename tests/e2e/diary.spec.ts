import { quantile } from "../bench/statistics";
import { timeMoves } from "../support/watched-moves";
import { cardIn, holds, middleOf, openMenu, ownDay, showBay } from "./diary-day";
import { expect, expectAccessible, hears, test } from "./fixtures";

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

    await showBay(page, day.two);
    const from = await middleOf(card);
    const hour = from.height;
    await page.mouse.move(from.x, from.y);
    await page.mouse.down();
    await page.mouse.move(from.x, from.y + hour / 2, { steps: 4 });
    await page.mouse.move(from.x + from.width, from.y + hour, { steps: 6 });
    await page.mouse.up();
    await expect.poll(day.standing).toBe(`${day.two.name} 10:00-11:00`);
    await expect(card).toHaveAccessibleName(/10:00 to 11:00/);
    await card.click();
    await expect(page.getByRole("dialog")).toBeVisible();
    await page.keyboard.press("Escape");
    await expect(page.getByRole("dialog")).toBeHidden();

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
    await showBay(page, day.two);
    const now = await middleOf(card);
    await page.mouse.click(now.x + now.width, now.y - hour);
    await expect.poll(day.standing).toMatch(new RegExp(`^${day.two.name} `));
  } finally {
    await day.remove();
  }
});

test("a click on a card opens it, and one on the free grid books that time", async ({
  page,
  signedInAs,
  sql,
}) => {
  await signedInAs("receptionist");
  const day = await ownDay(sql);
  try {
    await page.goto(`/calendar?date=${day.date}`);
    // The page is awake: what is clicked is heard by the grid, and is no link that the browser follows by itself.
    await hears(page, "Control+k");
    const { x, y, height } = await middleOf(cardIn(page, day.id));
    await page.mouse.click(x, y);
    await expect(page).toHaveURL(new RegExp(`open=${day.id}`));
    await expect(page.getByRole("dialog")).toBeVisible();
    await page.keyboard.press("Escape");
    await expect(page.getByRole("dialog")).toBeHidden();
    await page.mouse.click(x, y + height * 2);
    await expect(page.getByRole("dialog", { name: "Book an appointment" })).toBeVisible();
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

test("what is dragged in one browser moves in the other within a second, ten times", async ({
  browser,
  page,
  signedInAs,
  sql,
}) => {
  await signedInAs("receptionist");
  const other = await browser.newContext();
  await signedInAs("manager", other);
  const day = await ownDay(sql, "2031-03-11");
  try {
    const there = await other.newPage();
    for (const tab of [page, there]) {
      await tab.goto(`/calendar?date=${day.date}`);
      await expect(cardIn(tab, day.id)).toBeVisible();
      await hears(tab, "Control+k");
    }
    const hour = (await middleOf(cardIn(page, day.id))).height;
    const times = await timeMoves({ here: page, there, id: day.id, moves: 10, by: hour * 2 });
    // Other tests run beside this one; npm run test:load measures it alone.
    expect(quantile(times, 0.5)).toBeLessThan(1_000);
    expect(await day.standing()).toBe(`${day.one.name} 09:00-10:00`);
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

test("of two who drag one card at once, one wins; the other is told, and sees how it stands", async ({
  browser,
  page,
  signedInAs,
  sql,
}) => {
  await signedInAs("receptionist");
  const other = await browser.newContext();
  await signedInAs("manager", other);
  const day = await ownDay(sql, "2031-03-12");
  try {
    const rival = await other.newPage();
    for (const tab of [page, rival]) {
      await tab.goto(`/calendar?date=${day.date}`);
      await hears(tab, "Control+k");
      await expect(cardIn(tab, day.id)).toBeVisible();
    }
    const drop = await holds(rival, day.id, 3);
    await (await holds(page, day.id, 1))();
    // The rival's screen shows the new place already, under the card that is still held.
    await expect(cardIn(rival, day.id)).toHaveAccessibleName(/10:00 to 11:00/);
    await drop();
    await expect(rival.locator("[data-toasts]").getByText(/[Ss]omebody else has changed/)).toBeVisible();
    await expect(cardIn(rival, day.id)).toHaveAccessibleName(/10:00 to 11:00/);
    expect(await day.standing()).toBe(`${day.one.name} 10:00-11:00`);
    // And goes on from there.
    await (await holds(rival, day.id, 1))();
    await expect.poll(day.standing).toBe(`${day.one.name} 11:00-12:00`);
  } finally {
    await other.close();
    await day.remove();
  }
});

test("who moves a card twice in a row is not told of the own first move", async ({
  page,
  signedInAs,
  sql,
}) => {
  await signedInAs("receptionist");
  const day = await ownDay(sql, "2031-03-13");
  try {
    await page.goto(`/calendar?date=${day.date}`);
    await hears(page, "Control+k");
    // The first answer is kept back until the second drag is over.
    const gate = Promise.withResolvers<void>();
    await page.route("**/calendar**", async (route) => {
      if (route.request().method() === "POST") await gate.promise;
      await route.continue();
    });
    for (const hours of [1, 1]) await (await holds(page, day.id, hours))();
    gate.resolve();
    await expect.poll(day.standing).toBe(`${day.one.name} 11:00-12:00`);
    await expect(cardIn(page, day.id)).toHaveAccessibleName(/11:00 to 12:00/);
    await expect(page.locator("[data-toasts]").getByText(/changed/)).toHaveCount(0);
  } finally {
    await day.remove();
  }
});

test("a card that is dragged onto a day that closed meanwhile goes back, and it is said why", async ({
  page,
  signedInAs,
  sql,
}) => {
  await signedInAs("receptionist");
  const day = await ownDay(sql, "2031-03-14");
  const name = `Flood ${day.id.slice(0, 8)}`;
  try {
    await page.goto(`/calendar?date=${day.date}`);
    await hears(page, "Control+k");
    const drop = await holds(page, day.id, 2);
    await sql`insert into holidays (name, starts_on, ends_on) values (${name}, ${day.date}, ${day.date})`;
    await drop();
    await expect(page.locator("[data-toasts]").getByText(name).first()).toBeVisible();
    await expect(cardIn(page, day.id)).toHaveAccessibleName(/09:00 to 10:00/);
    expect(await day.standing()).toBe(`${day.one.name} 09:00-10:00`);
    // From now on the screen knows, and asks first.
    await (await holds(page, day.id, 2))();
    await page.getByRole("button", { name: "Book it", exact: true }).click();
    await expect.poll(day.standing).toBe(`${day.one.name} 11:00-12:00`);
  } finally {
    await sql`delete from holidays where name = ${name}`;
    await day.remove();
  }
});

test("on a telephone the diary is no wider than the screen, whatever it counts", async ({
  page,
  signedInAs,
}) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await signedInAs("receptionist");
  await page.goto("/calendar");
  await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(390);
});
