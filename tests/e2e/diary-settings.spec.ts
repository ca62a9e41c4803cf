import { randomUUID } from "node:crypto";
import type { Page } from "@playwright/test";
import { expect, expectAccessible, test } from "./fixtures";

/** Presses the button that has the focus next, by its name. */
async function press(page: Page, name: string | RegExp) {
  const button = page.getByRole("button", { name, exact: true });
  await button.focus();
  await page.keyboard.press("Enter");
}

/** Types into the fields of a dialog one after the other, as Tab leads through them. */
async function typeIn(page: Page, ...values: string[]) {
  for (const [index, value] of values.entries()) {
    if (index > 0) await page.keyboard.press("Tab");
    await page.keyboard.type(value);
  }
}

test("a bay is added, sorted, taken out of use and removed by keyboard, but not while it is booked", async ({
  page,
  signedInAs,
  sql,
}) => {
  await signedInAs("admin");
  const name = `Lane ${randomUUID().slice(0, 8)}`;
  try {
    await page.goto("/settings/diary");
    await expectAccessible(page);
    await press(page, "Add a bay, lane or car");
    await expect(page.getByRole("textbox", { name: "Name" })).toBeFocused();
    await typeIn(page, name, "MOT");
    await page.keyboard.press("Tab");
    await expect(page.getByRole("checkbox", { name: /^1 / })).toBeFocused();
    for (let n = 0; n < 3; n++) await page.keyboard.press("Tab");
    await page.keyboard.press("Space");
    await expectAccessible(page);
    await page.keyboard.press("Control+Enter");
    const row = page.getByRole("listitem").filter({ hasText: name });
    await expect(row).toContainText("MOT laneClass 4");
    // Bays of other tests may stand behind it.
    const beside = (order: "before" | "behind") => sql<{ id: string }[]>`
      select other.id from resources mine join resources other on other.deleted_at is null
        and ${order === "behind" ? sql`other.position > mine.position` : sql`other.position < mine.position`}
      where mine.name = ${name}`;
    const before = new Set((await beside("before")).map(({ id }) => id));
    await press(page, `Move ${name} up`);
    await expect.poll(async () => (await beside("behind")).some(({ id }) => before.has(id))).toBe(true);

    await sql`insert into appointments (resource_id, starts_at, ends_at, appointment_type, description)
      select id, '2031-08-04 09:00 Europe/London', '2031-08-05 10:00 Europe/London', 'MOT', '' from resources where name = ${name}`;
    await page.reload();
    await press(page, name);
    await press(page, "Delete");
    await expect(page.getByRole("alert")).toContainText(`${name} has a booking until Tue 5 Aug 2031`);
    await expectAccessible(page);
    const link = page.getByRole("alert").getByRole("link", { name: "1 booked until Tue 5 Aug 2031" });
    await link.focus();
    await page.keyboard.press("Enter");
    await expect(page.getByRole("row").filter({ hasText: "MOT" })).toHaveCount(1);

    await sql`delete from appointments where resource_id in (select id from resources where name = ${name})`;
    await page.goto("/settings/diary");
    await press(page, name);
    const inUse = page.getByRole("switch", { name: "In use" });
    await inUse.focus();
    await page.keyboard.press("Space");
    await page.keyboard.press("Control+Enter");
    await expect(row).toContainText("Not in use");
    await press(page, name);
    await press(page, "Delete");
    await expect(row).toHaveCount(0);
  } finally {
    await sql`delete from appointments where resource_id in (select id from resources where name = ${name})`;
    await sql`delete from resources where name = ${name}`;
  }
});

test("opening hours are typed as people write them", async ({ page, signedInAs, sql }) => {
  await signedInAs("admin");
  const before = await sql`select weekday, opens, closes from opening_hours`;
  try {
    await sql`delete from opening_hours where weekday = 7`;
    await page.goto("/settings/diary");
    await press(page, "Change the opening hours");
    await press(page, "Add hours on Sunday");
    const from = page.getByRole("textbox", { name: "Sunday from" });
    await expect(from).toBeFocused();
    await from.selectText();
    await typeIn(page, "9", "1230");
    await press(page, "Add hours on Sunday");
    await typeIn(page, "12.00", "3pm");
    await expectAccessible(page);
    await page.keyboard.press("Control+Enter");
    await expect(page.getByText("Two stretches of one day overlap").first()).toBeVisible();
    await from.last().selectText();
    await typeIn(page, "13");
    await page.keyboard.press("Control+Enter");
    await expect(page.getByText("09:00 to 12:30, 13:00 to 15:00")).toBeVisible();
  } finally {
    await sql.begin(async (tx) => {
      await tx`delete from opening_hours`;
      for (const row of before) await tx`insert into opening_hours ${tx(row)}`;
    });
  }
});

test("a day with bookings is closed once that is confirmed, and a technician gets hours and skills", async ({
  page,
  signedInAs,
  sql,
}) => {
  await signedInAs("admin");
  const name = `Fair ${randomUUID().slice(0, 8)}`;
  const [technician] = await sql<{ id: string }[]>`
    insert into users (email, name, role, password_hash) values (${`${name}@garage.test`}, ${name}, 'technician', '')
    returning id`;
  if (!technician) throw new Error("No technician");
  const { id } = technician;
  await sql`insert into appointments (technician_id, starts_at, ends_at, appointment_type, description)
    values (${id}, '2031-09-09 09:00 Europe/London', '2031-09-09 10:00 Europe/London', 'Service', '')`;
  try {
    await page.goto("/settings/diary");
    await press(page, "Add closed days");
    await typeIn(page, name, "9/9/2031");
    await page.keyboard.press("Control+Enter");
    const told = page.getByRole("alert").filter({ hasText: "Tue 9 Sep 2031: 1 booking begins" });
    await expect(told).toBeVisible();
    await expect(told.getByRole("link", { name: "See what is booked" })).toHaveAttribute(
      "href",
      "/calendar/list?from=2031-09-09&to=2031-09-09",
    );
    await expectAccessible(page);
    await press(page, "Close all the same");
    await press(page, `Remove closed days: ${name}, Tue 9 Sep 2031`);
    await expect(page.getByRole("button", { name: `Remove closed days: ${name}` })).toHaveCount(0);

    await press(page, `Hours of ${name}`);
    const asTheGarage = page.getByRole("switch", { name: "Works while the garage is open" });
    await asTheGarage.focus();
    await page.keyboard.press("Space");
    await expect(page.getByRole("textbox", { name: "Monday from" }).first()).toBeVisible();
    await expectAccessible(page);
    await page.keyboard.press("Control+Enter");
    await expect
      .poll(async () => (await sql`select 1 from technician_hours where user_id = ${id}`).length)
      .toBeGreaterThan(0);

    await press(page, `Skills of ${name}`);
    const another = page.getByRole("textbox", { name: "Another skill" });
    await another.focus();
    await page.keyboard.type("Welding");
    await page.keyboard.press("Enter");
    await page.keyboard.type("Hybrid");
    const four = page.getByRole("checkbox", { name: /^4 / });
    await four.focus();
    await page.keyboard.press("Space");
    await expectAccessible(page);
    await page.keyboard.press("Control+Enter");
    const row = page.getByRole("listitem").filter({ hasText: name });
    await expect(row).toContainText("Hybrid, Welding");
    await expect(row).toContainText("MOT tester, class 4");

    await page.goto("/calendar?date=2031-09-09&by=technician");
    await expect(page.getByRole("list", { name: "Hours by MOT class and skill" })).toContainText("Welding");
  } finally {
    await sql`delete from holidays where name = ${name}`;
    await sql`delete from appointments where technician_id = ${id}`;
    await sql`delete from users where id = ${id}`;
  }
});
