import { randomInt } from "node:crypto";
import type { Sql } from "postgres";
import { addDays, today } from "@/lib/core/dates/dates";
import { clicksUntil, expect, expectAccessible, test } from "./fixtures";

/** A vehicle that was here last year, whose MOT reminder is due in some days by text message. */
async function aCar(sql: Sql, expiry: string) {
  const tag = String(randomInt(100_000, 999_999));
  const [template] = await sql<{ id: string }[]>`
    insert into reminder_templates (name, kind, sms_days_before, sms_body, falls_back)
    values (${`MOT ${tag}`}, 'mot', '{5}', 'The MOT of {registration} is due.', false) returning id`;
  const [customer] = await sql<{ id: string }[]>`
    insert into customers (surname, road, town, postcode, mobile, last_invoice_date)
    values (${`Forecast${tag}`}, '1 Mill Lane', 'Bath', 'BA1 1AA', ${`07700 900${tag.slice(0, 3)}`}, ${addDays(today(), -300)})
    returning id`;
  const [vehicle] = await sql<{ id: string }[]>`
    insert into vehicles (customer_id, registration, make, mot_expiry, last_invoice_date)
    values (${customer?.id ?? ""}, ${`MOT${tag}`}, 'FORD', ${expiry}, ${addDays(today(), -300)}) returning id`;
  const [reminder] = await sql<{ id: string }[]>`
    insert into reminders (vehicle_id, template_id, due_date, wanted_sms)
    values (${vehicle?.id ?? ""}, ${template?.id ?? ""}, ${expiry}, true) returning id`;
  return { plate: `MOT${tag}`, reminder: reminder?.id ?? "", template: template?.id ?? "" };
}

test("the year's MOTs stand against the bay, and a day is filled by writing to the right owners sooner", async ({
  page,
  signedInAs,
  sql,
}) => {
  await signedInAs("receptionist");
  await page.goto("/reminders/mot-forecast");
  await expect(page.getByText("Twelve months of MOTs")).toBeVisible();
  await expect(page.getByText(/An MOT takes \d+ minutes in your diary/)).toBeVisible();
  await expectAccessible(page);

  const days = page.getByRole("navigation", { name: "Day to fill" }).getByRole("link");
  const free = days.filter({ hasText: /still fit/ }).nth(2);
  const day = new URL((await free.getAttribute("href")) ?? "", page.url()).searchParams.get("day") ?? "";
  const car = await aCar(sql, addDays(day, 20));
  const late = await aCar(sql, addDays(day, 60));
  try {
    await free.press("Enter");
    await expect(page.getByText(/^Fill \d/)).toBeVisible();
    const row = page.getByRole("row").filter({ hasText: car.plate });
    await expect(row).toContainText("Text message");
    await expect(page.getByText(late.plate)).toHaveCount(0);
    await expectAccessible(page);

    const send = page.getByRole("button", { name: "Send their MOT reminder now" });
    await clicksUntil(row.getByRole("checkbox"), send);
    await send.press("Enter");
    const window = page.getByRole("dialog", { name: /^Invite 1 vehicle for/ });
    await expect(window.getByText("not a second one", { exact: false })).toBeVisible();
    await expectAccessible(page);
    await page.keyboard.press("Enter");
    await expect(page.getByText("1 reminder is kept: no text service is set up")).toBeVisible();
    await expect(row).toHaveCount(0);
    const sends = await sql`
      select channel, days_before, state from reminder_sends where reminder_id = ${car.reminder}`;
    expect([...sends]).toMatchObject([{ channel: "sms", days_before: 5 }]);

    await page.setViewportSize({ width: 390, height: 844 });
    await page.reload();
    await expect(page.getByText(/^Fill \d/)).toBeVisible();
    await expect(page.getByText(car.plate)).toHaveCount(0);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(390);
    await expectAccessible(page);
  } finally {
    await sql`update vehicles set deleted_at = now() where registration in (${car.plate}, ${late.plate})`;
  }
});
