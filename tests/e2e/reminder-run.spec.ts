import { randomInt } from "node:crypto";
import type { Sql } from "postgres";
import { addDays, today } from "@/lib/core/dates/dates";
import { clicksUntil, expect, expectAccessible, test } from "./fixtures";

/** A vehicle whose owner bought here and can be written to, with a reminder of a template of its own. */
async function aReminder(sql: Sql, days: number, lastHere = today()) {
  const tag = String(randomInt(100_000, 999_999));
  const [template] = await sql<{ id: string }[]>`
    insert into reminder_templates (name, kind, sms_days_before, sms_body, falls_back)
    values (${`Reminded ${tag}`}, 'service', '{5}', 'Hello {customer}', false) returning id`;
  const [customer] = await sql<{ id: string }[]>`
    insert into customers (surname, road, town, postcode, mobile, last_invoice_date)
    values (${`Reminded${tag}`}, '1 Mill Lane', 'Bath', 'BA1 1AA', ${`07700 900${tag.slice(0, 3)}`}, ${today()}) returning id`;
  const [vehicle] = await sql<{ id: string }[]>`
    insert into vehicles (customer_id, registration, make, last_invoice_date)
    values (${customer?.id ?? ""}, ${`REM${tag}`}, 'FORD', ${lastHere}) returning id`;
  const due = addDays(today(), days);
  const [reminder] = await sql<{ id: string }[]>`
    insert into reminders (vehicle_id, template_id, due_date, wanted_sms)
    values (${vehicle?.id ?? ""}, ${template?.id ?? ""}, ${due}, true) returning id`;
  const ids = { template: template?.id ?? "", customer: customer?.id ?? "", vehicle: vehicle?.id ?? "" };
  return { ...ids, id: reminder?.id ?? "", plate: `REM${tag}`, name: `Reminded ${tag}` };
}

test("what is held says why, and somebody sends it all the same", async ({ page, sql, signedInAs }) => {
  await signedInAs("receptionist");
  const made = await aReminder(sql, 5, "2011-01-01");
  await sql`
    insert into reminder_sends (reminder_id, channel, days_before, send_on, state, reason)
    values (${made.id}, 'sms', 5, ${today()}, 'held', 'stale')`;
  await page.goto(`/reminders/queue?state=held&q=${made.plate}`);
  const row = page.getByRole("row").filter({ hasText: made.plate });
  await expect(row).toContainText("The vehicle has not been here for years");
  await expectAccessible(page);
  const send = page.getByRole("button", { name: "Send now" });
  await clicksUntil(row.getByRole("checkbox"), send);
  await send.click();
  const window = page.getByRole("dialog", { name: "Send one reminder now" });
  await expectAccessible(page);
  await window.getByRole("button", { name: "Send now" }).click();
  await expect(page.getByText("1 reminder is kept: no text service is set up")).toBeVisible();
  await expect(row).toHaveCount(0);
  await page.goto(`/reminders/queue?state=sent&q=${made.plate}`);
  await expect(row.getByRole("link", { name: "Message" })).toBeVisible();
});

test("what goes out can be held and passed over, and is found in its place", async ({
  page,
  sql,
  signedInAs,
}) => {
  await signedInAs("manager");
  const made = await aReminder(sql, 8);
  await page.goto(`/reminders/queue?q=${made.plate}`);
  const row = page.getByRole("row").filter({ hasText: made.plate });
  const hold = page.getByRole("button", { name: "Hold" });
  await clicksUntil(row.getByRole("checkbox"), hold);
  await hold.click();
  await expect(page.getByText("1 held").first()).toBeVisible();
  await expect(row).toHaveCount(0);
  await page.goto(`/reminders/queue?state=held&q=${made.plate}`);
  await expect(row).toContainText("Somebody of the garage decided so");
  const pass = page.getByRole("button", { name: "Pass over" });
  await clicksUntil(row.getByRole("checkbox"), pass);
  await pass.click();
  await expect(page.getByText("1 passed over").first()).toBeVisible();
  await page.goto(`/reminders/year`);
  await expect(page.getByRole("heading", { level: 1, name: "Reminders" })).toBeVisible();
});

test("a template says at its field what cannot be filled in, and counts what its text comes to", async ({
  page,
  sql,
  signedInAs,
}) => {
  await signedInAs("manager");
  const made = await aReminder(sql, 300);
  await page.goto("/settings/reminders");
  await expectAccessible(page);
  await page.getByRole("link", { name: made.name }).click();
  await expect(page.getByRole("heading", { level: 1, name: made.name })).toBeVisible();
  await expectAccessible(page);
  const text = page.getByRole("textbox", { name: "Text", exact: false }).and(page.locator("[name=sms_body]"));
  await expect(async () => {
    await text.fill("Hello {customr}, this is due");
    await expect(page.getByText("{customr} is not known, and cannot be saved")).toBeVisible({
      timeout: 2000,
    });
  }).toPass();
  await page.getByRole("button", { name: "Save" }).click();
  await expect(page.getByText(/There is no \{customr\}/).first()).toBeVisible();
  await expect(text).toHaveValue("Hello {customr}, this is due");
  await text.fill("Hello {customer}, it is due ☺");
  await expect(page.getByText(/☺ makes it longer/)).toBeVisible();
  await page.getByRole("textbox", { name: "Text goes out" }).fill("21");
  await page.getByRole("textbox", { name: "Text goes out" }).press("Enter");
  await expect(page.getByText("21 days before")).toBeVisible();
  await page.getByRole("button", { name: "Save" }).click();
  await expect(page.getByText("The template is saved")).toBeVisible();
  const [saved] = await sql<{ sms_days_before: number[]; sms_body: string }[]>`
    select sms_days_before, sms_body from reminder_templates where id = ${made.template}`;
  expect(saved).toEqual({ sms_days_before: [21, 5], sms_body: "Hello {customer}, it is due ☺" });
});

test("letters are printed, and are sent when somebody says that they were", async ({
  page,
  sql,
  signedInAs,
}) => {
  await signedInAs("receptionist");
  const made = await aReminder(sql, 30);
  const [letter] = await sql<{ id: string }[]>`
    insert into messages (channel, purpose, customer_id, vehicle_id, reminder_id, reminder_days_before, body)
    values ('print', 'reminder', ${made.customer}, ${made.vehicle}, ${made.id}, 30, 'Dear customer, it is time.') returning id`;
  const state = async () =>
    (await sql<{ state: string }[]>`select state from messages where id = ${letter?.id ?? ""}`)[0]?.state;
  // A browser without a screen does not survive the printing of a PDF: what is printed is another page.
  const papers = /\/reminders\/letters\?/;
  await page.route(papers, (route) => route.fulfill({ contentType: "text/html", body: "A paper" }));
  await page.goto("/reminders/queue");
  const printed = page.getByRole("button", { name: "They are printed" });
  await clicksUntil(page.getByRole("button", { name: /^Print .*letter/ }), printed);
  expect(await state()).toBe("queued");
  await expectAccessible(page);
  const pdf = await page.request.get(`/reminders/letters?ids=${letter?.id}`);
  expect(pdf.headers()["content-type"]).toBe("application/pdf");
  await printed.click();
  await expect.poll(state).toBe("sent");
});

test("the list opens on what is due today and next, and leads to what is overdue", async ({
  page,
  sql,
  signedInAs,
}) => {
  await signedInAs("receptionist");
  const [coming, overdue] = [await aReminder(sql, 1), await aReminder(sql, -2)];
  await page.goto("/reminders");
  const tabs = page.getByRole("navigation", { name: "Which reminders" });
  await expect(tabs.locator("[aria-current=page]")).toContainText("Coming up");
  const first = page.getByRole("row").nth(1);
  await expect(first).toBeVisible();
  await expect(page.getByRole("row").filter({ hasText: "Overdue" })).toHaveCount(0);
  await clicksUntil(
    tabs.getByRole("link", { name: "Overdue" }),
    page.getByRole("row").filter({ hasText: "Overdue" }).first(),
  );
  await expect(tabs.locator("[aria-current=page]")).toContainText("Overdue");
  for (const [address, shown, hidden] of [
    ["/reminders?", coming.plate, overdue.plate],
    ["/reminders?overdue=yes&", overdue.plate, coming.plate],
  ] as const) {
    await page.goto(`${address}q=${shown}`);
    await expect(page.getByRole("row").filter({ hasText: shown })).toHaveCount(1);
    await page.goto(`${address}q=${hidden}`);
    await expect(page.getByText("Nothing matches")).toBeVisible();
  }
});

test("the queue says what would be held and why, until when it looks ahead, and counts as the settings do", async ({
  page,
  sql,
  signedInAs,
}) => {
  await signedInAs("receptionist");
  const [goes, held] = [await aReminder(sql, 5), await aReminder(sql, 5)];
  await sql`update customers set reminders_allowed = false where id = ${held.customer}`;
  const row = (plate: string) => page.getByRole("row").filter({ hasText: plate });
  await page.goto(`/reminders/queue?q=${goes.plate}`);
  await expect(row(goes.plate)).toHaveCount(1);
  await expect(page.getByText(/^From today to .* as things stand now/)).toBeVisible();
  await page.goto(`/reminders/queue?q=${held.plate}`);
  await expect(page.getByText("Nothing matches")).toBeVisible();
  await page.goto(`/reminders/queue?state=to_hold&q=${held.plate}`);
  await expect(row(held.plate)).toContainText("The customer is marked as not to be reminded");
  await expectAccessible(page);
  const said = (await page.getByText(/would go out/).textContent())?.trim() ?? "none";
  await signedInAs("admin");
  await page.goto("/settings/reminders");
  await expect(page.getByText(said)).toBeVisible();
});

test("one that went out is booked in from the list, and its result counts the booking", async ({
  page,
  sql,
  signedInAs,
}) => {
  await signedInAs("receptionist");
  const made = await aReminder(sql, 5);
  const row = page.getByRole("row").filter({ hasText: made.plate });
  const send = page.getByRole("button", { name: "Send now" });
  await page.goto(`/reminders/queue?q=${made.plate}`);
  await clicksUntil(row.getByRole("checkbox"), send);
  await send.click();
  await page.getByRole("dialog").getByRole("button", { name: "Send now" }).click();
  await expect(page.getByText("1 reminder is kept: no text service is set up")).toBeVisible();

  await page.goto(`/reminders?q=${made.plate}`);
  const booking = page.getByRole("dialog", { name: "Book an appointment" });
  await clicksUntil(row.getByRole("link", { name: "Book", exact: true }), booking);
  await expect(booking).toContainText(made.plate);
  await booking.getByLabel("What for").fill("Service");
  await booking.getByRole("textbox", { name: "Day" }).fill("12/3/2031");
  await booking.getByRole("textbox", { name: "Time" }).fill("9");
  await booking.getByRole("button", { name: "Book", exact: true }).click();
  await expect(booking).toBeHidden();

  await page.goto(`/reminders?q=${made.plate}`);
  await expect(row.getByRole("link", { name: /^Booked/ })).toBeVisible();
  await expect(row.getByRole("link", { name: "Book", exact: true })).toHaveCount(0);
  await expectAccessible(page);
  await page.goto("/reminders/results");
  const result = page.getByRole("row").filter({ hasText: made.name });
  // One was sent, one was booked: each opens what it counts.
  await expect(result.getByRole("link", { name: /\b1\b/ })).toHaveCount(2);
});
