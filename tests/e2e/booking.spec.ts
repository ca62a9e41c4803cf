import { randomUUID } from "node:crypto";
import type { Page } from "@playwright/test";
import type postgres from "postgres";
import { newCar } from "./begin-document";
import { expect, expectAccessible, hears, test } from "./fixtures";

const DAY = "2032-05-04";

/** A bay and a courtesy car of this test's own. */
async function ownPlaces(sql: postgres.Sql) {
  const name = randomUUID().slice(0, 8);
  const places = await sql<{ id: string; name: string }[]>`
    insert into resources (name, kind, position) values (${`${name} bay`}, 'bay', 910), (${`${name} car`}, 'courtesy_car', 911)
    returning id, name`;
  const ids = places.map(({ id }) => id);
  const booked = () => sql<{ span: string; for: string | null; status: string; courtesy: boolean }[]>`
    select to_char(starts_at at time zone 'Europe/London', 'YYYY-MM-DD HH24:MI') || '-' || to_char(ends_at at time zone 'Europe/London', 'HH24:MI') as span,
           appointment_type as for, status, courtesy_for_id is not null as courtesy
    from appointments where resource_id = any(${ids}) order by created_at, courtesy_for_id nulls first`;
  const remove = async () => {
    await sql`delete from appointments where courtesy_for_id in (select id from appointments where resource_id = any(${ids}))`;
    await sql`delete from appointments where resource_id = any(${ids})`;
    await sql`delete from resources where id = any(${ids})`;
  };
  return { bay: `${name} bay`, car: `${name} car`, booked, remove };
}

const panel = (page: Page) => page.getByRole("dialog");

async function findsBy(page: Page, text: string) {
  await expect(page.getByPlaceholder(/Registration/)).toBeFocused();
  await page.keyboard.type(text);
  await expect(page.getByRole("option").first()).toBeVisible();
  await page.keyboard.press("Enter");
  await expect(page.getByLabel("What for")).toBeFocused();
}

test("what is typed before the car has been found is kept for the field that comes next", async ({
  page,
  signedInAs,
  sql,
}) => {
  await signedInAs("receptionist");
  const { plate } = await newCar(sql);
  await page.goto(`/calendar?date=${DAY}&new=1&start=${DAY}`);
  await expect(page.getByPlaceholder(/Registration/)).toBeFocused();
  await page.keyboard.type(plate.replace(" ", "").toLowerCase());
  await page.keyboard.press("Enter");
  await page.keyboard.type("Service and MOT");
  await expect(page.getByLabel("What for")).toHaveValue("Service and MOT");
  await expect(panel(page).getByText(plate)).toBeVisible();

  await page.goto("/documents/new?type=job_sheet");
  await expect(page.getByPlaceholder(/Registration/)).toBeFocused();
  await page.keyboard.type(plate.replace(" ", "").toLowerCase());
  await page.keyboard.press("Enter");
  await page.keyboard.type("lTurn the key");
  await expect(page.getByRole("button", { name: /^Kind of line 1: Labour/ })).toBeVisible();
  await expect(page.getByLabel("Description, line 1")).toHaveValue("Turn the key");

  await page.goto("/documents/new?type=estimate");
  await expect(page.getByPlaceholder(/Registration/)).toBeFocused();
  await page.keyboard.type(plate.replace(" ", "").toLowerCase());
  await page.keyboard.press("Enter");
  await page.keyboard.press("Control+s");
  await expect(page.getByText("Saved", { exact: true })).toBeVisible();
});

test("a caller's car is booked by keyboard, and a time that is taken is answered with what is free", async ({
  page,
  signedInAs,
  sql,
}) => {
  await signedInAs("receptionist");
  const { plate, surname } = await newCar(sql);
  const own = await ownPlaces(sql);
  try {
    await page.goto(`/calendar?date=${DAY}&new=1&start=${DAY}`);
    await findsBy(page, plate.replace(" ", "").toLowerCase());
    await expectAccessible(page);
    await page.keyboard.type("Service");
    await panel(page).getByRole("textbox", { name: "Time" }).fill("930");
    await panel(page).getByLabel("Takes").fill("1h30");
    await panel(page).getByLabel("Bay").selectOption({ label: own.bay });
    await panel(page).getByLabel("Courtesy car").selectOption({ label: own.car });
    await panel(page).getByLabel("Takes").press("Enter");
    await expect(page.getByText(/^Booked: /)).toBeVisible();
    await expect(panel(page)).toBeHidden();
    expect([...(await own.booked())]).toEqual([
      { span: `${DAY} 09:30-11:00`, for: "Service", status: "booked", courtesy: false },
      { span: `${DAY} 09:30-11:00`, for: "Courtesy car", status: "booked", courtesy: true },
    ]);
    await expect(page.locator("[data-card]").filter({ hasText: plate }).first()).toBeVisible();

    await page.goto(`/calendar?date=${DAY}&new=1&start=${DAY}`);
    await findsBy(page, surname.toLowerCase());
    await panel(page).getByRole("textbox", { name: "Time" }).fill("10.00");
    await panel(page).getByLabel("Takes").fill("60");
    await panel(page).getByLabel("Bay").selectOption({ label: own.bay });
    await page.getByRole("button", { name: "Book", exact: true }).click();
    // Another test may take away the bay that was offered, which is then no bay any more: the next offer is asked for and taken.
    await expect(async () => {
      if (await page.getByText("This bay does not exist").isVisible()) {
        await panel(page).getByRole("textbox", { name: "Time" }).fill("10.00");
        await panel(page).getByLabel("Bay").selectOption({ label: own.bay });
        await page.getByRole("button", { name: "Book", exact: true }).click();
      }
      await page
        .getByText("Free instead:")
        .locator("..")
        .getByRole("button")
        .first()
        .click({ timeout: 5_000 });
      await expect(page.getByText(/^Booked: /)).toBeVisible({ timeout: 10_000 });
    }).toPass();
    const [{ n } = { n: 0 }] = await sql<
      { n: number }[]
    >`select count(*)::int as n from appointments a join vehicles v on v.id = a.vehicle_id where v.registration = ${plate.replace(" ", "")} and a.courtesy_for_id is null`;
    expect(n).toBe(2);
  } finally {
    await sql`delete from appointments where vehicle_id in (select id from vehicles where registration = ${plate.replace(" ", "")}) and courtesy_for_id is not null`;
    await sql`delete from appointments where vehicle_id in (select id from vehicles where registration = ${plate.replace(" ", "")})`;
    await own.remove();
  }
});

test("an appointment is followed from its panel, by its letters: arrived, changed, its job sheet begun, cancelled", async ({
  page,
  signedInAs,
  sql,
}) => {
  await signedInAs("manager");
  const { plate } = await newCar(sql);
  const own = await ownPlaces(sql);
  const [one] = await sql<{ id: string }[]>`
    insert into appointments (resource_id, customer_id, vehicle_id, registration, starts_at, ends_at, appointment_type)
    select r.id, v.customer_id, v.id, v.registration, ${`${DAY} 09:00 Europe/London`}::text::timestamptz,
           ${`${DAY} 10:00 Europe/London`}::text::timestamptz, 'Service'
    from resources r, vehicles v where r.name = ${own.bay} and v.registration = ${plate.replace(" ", "")} returning id`;
  const open = `/calendar?date=${DAY}&open=${one?.id}`;
  const showsBy = async (key: string, seen: string) => {
    await expect(async () => {
      await page.keyboard.press(key);
      await expect(page.getByText(seen).first()).toBeVisible({ timeout: 2_000 });
    }).toPass();
  };
  try {
    await page.goto(open);
    await expect(panel(page)).toBeVisible();
    await expectAccessible(page);
    await showsBy("a", "Back to booked");
    await showsBy("e", "Change the appointment");
    await page.getByLabel("Notes").fill("Squeaks");
    await page.getByRole("button", { name: "Save", exact: true }).click();
    await expect(page.getByText("The appointment is changed")).toBeVisible();
    await page.goto(open);
    await expect(panel(page).getByText("Squeaks").first()).toBeVisible();
    await expect(async () => {
      await page.keyboard.press("j");
      await expect(page).toHaveURL(/\/documents\//, { timeout: 3_000 });
    }).toPass();
    await page.goto(open);
    await showsBy("c", "Why");
    await page.getByLabel("Why").fill("Ill");
    await page.keyboard.press("Enter");
    await expect(page.getByText("The appointment is cancelled")).toBeVisible();
    await page.keyboard.press("Escape");
    await expect(panel(page)).toBeHidden();
    expect((await own.booked()).map(({ status }) => status)).toEqual(["cancelled"]);
  } finally {
    await sql`update appointments set document_id = null where id = ${one?.id ?? null}`;
    await own.remove();
  }
});

test("a letter that is pressed before the last one has been answered follows it", async ({
  page,
  signedInAs,
  sql,
}) => {
  await signedInAs("manager");
  const own = await ownPlaces(sql);
  const [one] = await sql<{ id: string }[]>`
    insert into appointments (resource_id, starts_at, ends_at, appointment_type, description)
    select id, ${`${DAY} 09:00 Europe/London`}::text::timestamptz, ${`${DAY} 10:00 Europe/London`}::text::timestamptz, 'Service', 'x'
    from resources where name = ${own.bay} returning id`;
  try {
    await page.goto(`/calendar?date=${DAY}&open=${one?.id}`);
    await hears(page, "x");
    await page.keyboard.press("a");
    await page.keyboard.press("s");
    await expect.poll(async () => (await own.booked())[0]?.status).toBe("in_progress");
  } finally {
    await own.remove();
  }
});
