import { randomInt } from "node:crypto";
import type { Page } from "@playwright/test";
import type postgres from "postgres";
import { expect, expectAccessible, hears, test } from "./fixtures";

interface Lent {
  car: string;
  name: string;
  main: string;
  booking: string;
}

/** A courtesy car of its own, booked with an appointment that takes up the next hours. */
async function aBooking(sql: postgres.Sql): Promise<Lent> {
  const name = `Polo ${randomInt(1_000_000)}`;
  const [car] =
    await sql`insert into resources (name, kind, position) values (${name}, 'courtesy_car', 900) returning id`;
  const [main] = await sql`
    insert into appointments (starts_at, ends_at, appointment_type, description)
    values (now() - interval '1 minute', now() + interval '2 hours', 'Service', ${`For ${name}`}) returning id`;
  const [booking] = await sql`
    insert into appointments (starts_at, ends_at, appointment_type, resource_id, courtesy_for_id)
    values (now() - interval '1 minute', now() + interval '2 hours', 'Courtesy car', ${car?.id}, ${main?.id}) returning id`;
  return { car: car?.id, name, main: main?.id, booking: booking?.id };
}

async function remove(sql: postgres.Sql, { car, main }: Lent) {
  await sql`delete from courtesy_loans where resource_id = ${car}`;
  await sql`delete from appointments where courtesy_for_id = ${main}`;
  await sql`delete from appointments where id = ${main}`;
  await sql`delete from resources where id = ${car}`;
}

const loanOf = async (sql: postgres.Sql, { car }: Lent) =>
  (await sql`select * from courtesy_loans where resource_id = ${car}`)[0];

/** Types into what has the focus after as many tabs as are needed to reach a field. */
async function tabsTo(page: Page, label: RegExp | string): Promise<void> {
  const field = page.getByLabel(label, typeof label === "string" ? { exact: true } : {});
  await expect(async () => {
    if (await field.evaluate((element) => element === document.activeElement)) return;
    await page.keyboard.press("Tab");
    await expect(field).toBeFocused({ timeout: 200 });
  }).toPass();
}

test("a courtesy car is handed out and taken back by keyboard, signed by the typed name @keys", async ({
  page,
  signedInAs,
  sql,
}) => {
  await signedInAs("receptionist");
  const lent = await aBooking(sql);
  try {
    await page.goto(`/calendar?open=${lent.booking}`);
    await hears(page, "h");
    await page.keyboard.press("h");
    await expect(page.getByRole("dialog", { name: `Hand out ${lent.name}` })).toBeVisible();
    await tabsTo(page, /^Driver/);
    await page.keyboard.type("Mrs Wilhelmina Quayle");
    await tabsTo(page, /I have seen the driver's licence/);
    await page.keyboard.press("Space");
    await tabsTo(page, /^Mileage/);
    await page.keyboard.type("45,210");
    await tabsTo(page, /^Fuel/);
    await page.keyboard.type("Half");
    await tabsTo(page, /Or type the full name/);
    await page.keyboard.type("W Quayle");
    await page.keyboard.press("Control+Enter");
    await expect(page.locator("[data-toasts]").getByText(`${lent.name} is out`)).toBeVisible();
    expect(await loanOf(sql, lent)).toMatchObject({
      driver_name: "Mrs Wilhelmina Quayle",
      out_mileage: 45_210,
      out_fuel: 4,
      signed_name: "W Quayle",
      signature: null,
      in_at: null,
    });
    await page.goto(`/calendar?open=${lent.booking}`);
    await hears(page, "h");
    await page.keyboard.press("h");
    await expect(page.getByRole("dialog", { name: `Take back ${lent.name}` })).toBeVisible();
    await tabsTo(page, /^Mileage/);
    await page.keyboard.type("45,200");
    await tabsTo(page, /^Fuel/);
    await page.keyboard.type("3/8");
    await page.keyboard.press("Control+Enter");
    await expect(page.getByText("It went out with 45,210").first()).toBeVisible();
    await expect(page.getByLabel(/^Mileage/)).toHaveAttribute("aria-invalid", "true");
    await page.getByLabel(/^Mileage/).fill("45,260");
    await page.keyboard.press("Control+Enter");
    await expect(page.locator("[data-toasts]").getByText(`${lent.name} is back`)).toBeVisible();
    expect(await loanOf(sql, lent)).toMatchObject({ in_mileage: 45_260, in_fuel: 3 });
  } finally {
    await remove(sql, lent);
  }
});

test.describe("on a phone", () => {
  test.use({ viewport: { width: 390, height: 844 }, hasTouch: true });

  test("a courtesy car is handed out by finger, with a drawn signature, and comes back", async ({
    page,
    signedInAs,
    sql,
  }) => {
    await signedInAs("receptionist");
    const lent = await aBooking(sql);
    try {
      await page.goto(`/calendar?open=${lent.main}`);
      const section = page.getByRole("region", { name: `Courtesy car: ${lent.name}` });
      await expect(section.getByText("To be handed out")).toBeVisible();
      await expectAccessible(page);
      await section.getByRole("link", { name: "Hand out…" }).tap();
      await expect(page.getByRole("dialog", { name: `Hand out ${lent.name}` })).toBeVisible();
      await page.getByLabel(/^Driver/).fill("Mrs Quayle");
      await page.getByLabel(/I have seen the driver's licence/).tap();
      await page.getByLabel(/^Mileage/).fill("1200");
      await page.getByLabel(/^Fuel/).selectOption("Full");
      await page.getByLabel(/^Damage/).fill("Scratch on the left door");
      await page.getByRole("button", { name: "Hand out the car" }).tap();
      await expect(page.getByText("Signed by hand, or with the typed name").first()).toBeVisible();
      const box = page.getByRole("img", { name: "Nothing is drawn yet" });
      // The bar with the buttons lies over the end of what is in sight.
      await box.evaluate((element) => element.scrollIntoView({ block: "center" }));
      await draws(page, box);
      await expect(page.getByRole("img", { name: "The signature, drawn" })).toBeVisible();
      await expectAccessible(page);
      await page.getByRole("button", { name: "Hand out the car" }).tap();
      await expect(page.locator("[data-toasts]").getByText(`${lent.name} is out`)).toBeVisible();
      const loan = await loanOf(sql, lent);
      expect(loan).toMatchObject({ out_mileage: 1200, out_fuel: 8, signed_name: null });
      expect(loan?.signature).toMatch(/^\d+,\d+( \d+,\d+){8,}$/);

      await page.goto(`/calendar?open=${lent.main}`);
      await expect(section.getByText("Out", { exact: true })).toBeVisible();
      const agreement = await page.request.get(`/calendar/appointments/${lent.booking}/agreement`);
      expect(agreement.headers()["content-type"]).toBe("application/pdf");
      await section.getByRole("link", { name: "Take back…" }).tap();
      await expect(page.getByRole("dialog", { name: `Take back ${lent.name}` })).toBeVisible();
      await page.getByLabel(/^Mileage/).fill("1250");
      await page.getByLabel(/^Fuel/).selectOption("7/8");
      await page.getByRole("button", { name: "Take the car back" }).tap();
      await expect(page.locator("[data-toasts]").getByText(`${lent.name} is back`)).toBeVisible();

      await page.goto(`/calendar/courtesy-cars?resource_id=${lent.car}`);
      await expect(page.getByRole("heading", { level: 1, name: "Courtesy cars" })).toBeVisible();
      await expect(page.getByText("Mrs Quayle").first()).toBeVisible();
      await expect(page.getByText("Back", { exact: true }).filter({ visible: true }).first()).toBeVisible();
    } finally {
      await remove(sql, lent);
    }
  });

  test("the diary's tools take two rows, and the booking form says its time before its fields", async ({
    page,
    signedInAs,
  }) => {
    await signedInAs("receptionist");
    await page.goto("/calendar");
    const tools = page
      .locator("[data-chrome]")
      .filter({ has: page.getByRole("navigation", { name: "View" }) })
      .last();
    const rows = await tools.evaluate((element) => {
      const tops = [...element.children]
        .map((child) => child.getBoundingClientRect().top)
        .sort((a, b) => a - b);
      return tops.filter((top, at) => at === 0 || top - (tops[at - 1] ?? 0) > 15).length;
    });
    expect(rows).toBeLessThanOrEqual(2);
    await page.goto("/calendar?new=1&start=2031-12-02T09:15&minutes=45");
    const time = page.getByRole("button", { name: /Tue 2 Dec.*09:15, 45 min/ });
    await expect(time).toBeInViewport();
  });
});

test("an overdue car is told of above the day, and is taken back from there", async ({
  page,
  signedInAs,
  sql,
}) => {
  await signedInAs("technician");
  const lent = await aBooking(sql);
  try {
    await sql`update appointments set starts_at = now() - interval '30 hours', ends_at = now() - interval '26 hours', status = 'in_progress'
      where id = ${lent.booking}`;
    await sql`
      insert into courtesy_loans (appointment_id, resource_id, driver_name, licence_seen, agreement, signed_name, out_at, out_mileage, out_fuel)
      values (${lent.booking}, ${lent.car}, 'Mrs Quayle', true, '', 'Mrs Quayle', now() - interval '30 hours', 1000, 8)`;
    await page.goto("/calendar");
    const entry = page.getByRole("listitem").filter({ hasText: lent.name }).filter({ hasText: "Overdue" });
    await expect(entry).toContainText("Mrs Quayle");
    await expectAccessible(page);
    await entry.getByRole("link", { name: `Take back ${lent.name}` }).click();
    await expect(page.getByRole("dialog", { name: `Take back ${lent.name}` })).toBeVisible();
  } finally {
    await remove(sql, lent);
  }
});

/** Draws across a box with a finger. */
async function draws(page: Page, box: ReturnType<Page["getByRole"]>) {
  const at = await box.boundingBox();
  if (!at) throw new Error("Not on screen");
  const touch = await page.context().newCDPSession(page);
  const point = (n: number) => ({
    x: at.x + 30 + n * 12,
    y: at.y + at.height / 2 + (n % 2 === 0 ? -20 : 20),
  });
  await touch.send("Input.dispatchTouchEvent", { type: "touchStart", touchPoints: [point(0)] });
  for (let n = 1; n < 20; n++)
    await touch.send("Input.dispatchTouchEvent", { type: "touchMove", touchPoints: [point(n)] });
  await touch.send("Input.dispatchTouchEvent", { type: "touchEnd", touchPoints: [] });
}
