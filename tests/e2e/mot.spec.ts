import { randomInt } from "node:crypto";
import type { Page } from "@playwright/test";
import type { Sql } from "postgres";
import { addDays, addMonths, today } from "@/lib/core/dates/dates";
import { chooses, expect, expectAccessible, opens, test } from "./fixtures";

const now = today();
const running = addDays(now, 12);
const renewed = addMonths(running, 12);
const shown = (day: string) =>
  new Date(`${day}T00:00:00Z`).toLocaleDateString("en-GB", {
    day: "numeric",
    month: "short",
    year: "numeric",
    timeZone: "UTC",
  });

/** A draft invoice of an MOT, on a car whose MOT ends in twelve days and that is to be reminded of it. */
async function aDraftMot(sql: Sql) {
  const tag = randomInt(100_000, 999_999);
  const [customer] = await sql<{ id: string }[]>`
    insert into customers (forename, surname, road, town, postcode) values ('Ann', ${`Tested${tag}`}, '1 New Road', 'Bath', 'BA1 1AA') returning id`;
  const [car] = await sql<{ id: string }[]>`
    insert into vehicles (customer_id, registration, make, model, mot_expiry)
    values (${customer?.id ?? null}, ${`MOT${tag}`}, 'FORD', 'FOCUS', ${running}) returning id`;
  await sql`
    insert into reminders (vehicle_id, template_id, due_date, wanted_email)
    select ${car?.id ?? null}, id, ${running}, true from reminder_templates where kind = 'mot' and deleted_at is null limit 1`;
  const [document] = await sql<{ id: string }[]>`
    insert into documents (type, status, customer_id, vehicle_id, customer_name, registration, created_date, mot_class, total_net, total_tax, total_gross, balance)
    values ('invoice', 'draft', ${customer?.id ?? null}, ${car?.id ?? null}, 'Ann', ${`MOT${tag}`}, ${now}, '4', 54.85, 0, 54.85, 54.85) returning id`;
  await sql`
    insert into document_lines (document_id, position, item_type, description, quantity, unit_price, tax_code, tax_rate, line_net, line_tax, line_gross)
    values (${document?.id ?? null}, 1, 'mot', 'MOT test, class 4', 1, 54.85, 'T9', 0, 54.85, 0, 54.85)`;
  return { car: car?.id ?? "", document: document?.id ?? "" };
}

const issueWindow = (page: Page) => page.getByRole("dialog", { name: "Issue the invoice" });

async function openIssue(page: Page, document: string) {
  await page.goto(`/documents/${document}`);
  await expect(page.getByRole("button", { name: "Issue" })).toBeVisible();
  await opens(page, "Control+i", issueWindow(page));
  await expect(page.getByRole("radio", { name: "Passed", exact: true })).toBeFocused();
}

test("the window of the issue asks how an MOT went, and a pass moves expiry and reminder on", async ({
  page,
  sql,
  signedInAs,
}) => {
  await signedInAs("manager");
  const { car, document } = await aDraftMot(sql);
  await openIssue(page, document);
  const window = issueWindow(page);
  // Nothing is taken for granted.
  await page.keyboard.press("Enter");
  await expect(window.getByText("Say how the MOT went").first()).toBeVisible();
  await page.getByRole("radio", { name: "Passed", exact: true }).focus();
  await page.keyboard.press("p");
  await expect(window.getByLabel("MOT until")).toHaveValue(new RegExp(`${shown(renewed)}$`));
  await expect(window.getByText("The MOT on file runs until")).toContainText(shown(running));
  await expectAccessible(page);
  await window.getByLabel("Tester").fill("Tess Ter");
  await page.keyboard.press("Enter");
  await expect(page).toHaveURL(/now=issued/);
  await page.goto(`/vehicles/${car}`);
  await expect(page.getByText(shown(renewed)).first()).toBeVisible();
  const reminders = await sql<{ status: string; day: string }[]>`
    select status, due_date::text as day from reminders where vehicle_id = ${car} order by due_date`;
  expect([...reminders]).toEqual([
    { status: "done", day: running },
    { status: "due", day: renewed },
  ]);
});

test("a fail changes nothing and offers the retest, whose pass counts", async ({ page, sql, signedInAs }) => {
  await signedInAs("manager");
  const { car, document } = await aDraftMot(sql);
  await openIssue(page, document);
  await page.keyboard.press("f");
  const window = issueWindow(page);
  await expect(window.getByText("Expiry and reminder stay as they are.", { exact: false })).toBeVisible();
  await window.getByLabel("Tester").fill("Tess Ter");
  await page.keyboard.press("Enter");
  const failed = page.locator("[data-slot=alert]").filter({ hasText: "The MOT failed on" });
  await page.setViewportSize({ width: 390, height: 844 });
  const { width } = (await failed.getByText(/^The MOT failed on/).boundingBox()) ?? { width: 0 };
  expect(width, "its words have room on a phone").toBeGreaterThan(200);
  await page.setViewportSize({ width: 1280, height: 900 });
  await page.goto(`/vehicles/${car}`);
  await expect(page.getByText(/^The MOT failed on/)).toBeVisible();
  await expect(page.getByText(shown(running)).first()).toBeVisible();
  await page.getByRole("link", { name: "Invoice for a retest" }).click();
  await expect(
    page.getByText("MOT retest, class 4").or(page.locator("[value='MOT retest, class 4']")).first(),
  ).toBeVisible();
  await opens(page, "Control+i", issueWindow(page));
  await expect(window.getByLabel("Kind")).toHaveValue("Retest");
  await expect(window.getByLabel("Kind").locator("option:checked")).toHaveText("MOT retest");
  await expect(window.getByRole("radio")).toHaveCount(2);
  await expect(page.getByRole("radio", { name: "Retest passed" })).toBeFocused();
  await page.keyboard.press("p");
  await window.getByLabel("Tester").fill("Tess Ter");
  await page.keyboard.press("Enter");
  await expect(page).toHaveURL(/now=issued/);
  await page.getByRole("link", { name: /^retest of invoice \d+, which failed$/i }).click();
  await expect(page).toHaveURL(new RegExp(document));
  await expect(page.getByRole("link", { name: /^retested on invoice \d+$/i })).toBeVisible();
  await expect(failed).toBeHidden();
  await page.goto(`/vehicles/${car}`);
  await expect(page.getByText(shown(renewed)).first()).toBeVisible();
  await expect(page.getByText(/^The MOT failed on/)).toBeHidden();
  const tests = page.getByRole("list").filter({ hasText: "tested by Tess Ter" }).getByRole("listitem");
  await expect(tests).toContainText(["Retest passed", "Failed"]);
});

test("the window of the issue begins with the result that the tester said", async ({
  page,
  sql,
  signedInAs,
}) => {
  await signedInAs("manager");
  const { document } = await aDraftMot(sql);
  await sql`update documents set mot_status = 'Fail' where id = ${document}`;
  await page.goto(`/documents/${document}`);
  await opens(page, "Control+i", issueWindow(page));
  await expect(page.getByRole("radio", { name: "Failed", exact: true })).toBeChecked();
  await expect(page.getByRole("radio", { name: "Failed", exact: true })).toBeFocused();
});

test("a duplicate asks for no result, and a credit note takes an expiry back only where it is ticked", async ({
  page,
  sql,
  signedInAs,
}) => {
  await signedInAs("manager");
  const duplicate = await aDraftMot(sql);
  await openIssue(page, duplicate.document);
  await issueWindow(page).getByLabel("Kind").selectOption("Duplicate");
  await expect(page.getByRole("radio", { name: "Passed", exact: true })).toBeHidden();
  await issueWindow(page).getByRole("button", { name: "Issue" }).click();
  await expect(page).toHaveURL(/now=issued/);
  const expiry = async (car: string) =>
    (await sql`select mot_expiry::text from vehicles where id = ${car}`)[0]?.mot_expiry;
  expect(await expiry(duplicate.car)).toBe(running);

  const { car, document } = await aDraftMot(sql);
  await openIssue(page, document);
  await page.keyboard.press("p");
  await issueWindow(page).getByLabel("Tester").fill("Tess Ter");
  await page.keyboard.press("Enter");
  await expect(page).toHaveURL(/now=issued/);
  await page.keyboard.press("F2");
  await page.getByRole("menuitem", { name: /^Credit/ }).click();
  await page.getByLabel(/^Why/).fill("Another car was tested");
  await page.keyboard.press("Alt+a");
  const back = page.getByRole("checkbox", { name: /^Take the MOT back too/ });
  await expect(back).not.toBeChecked();
  await page.getByLabel("Keep it a draft").check();
  await expect(back).toBeHidden();
  await page.getByRole("button", { name: "Make credit note" }).click();
  await expect(page.getByRole("button", { name: "Issue" })).toBeVisible();
  const window = page.getByRole("dialog", { name: "Issue the credit note" });
  await opens(page, "Control+i", window);
  await expect(back).not.toBeChecked();
  await back.check();
  await window.getByRole("button", { name: "Issue" }).click();
  await expect(page).toHaveURL(/now=issued/);
  expect(await expiry(car)).toBe(running);
});

test("a credit note that is issued at once asks whether the MOT is taken back as well", async ({
  page,
  sql,
  signedInAs,
}) => {
  await signedInAs("manager");
  const { car, document } = await aDraftMot(sql);
  await openIssue(page, document);
  await page.keyboard.press("p");
  await issueWindow(page).getByLabel("Tester").fill("Tess Ter");
  await page.keyboard.press("Enter");
  await expect(page).toHaveURL(/now=issued/);
  const window = page.getByRole("dialog", { name: /^Credit/ });
  await chooses(page, "r", window);
  await page.keyboard.type("Another car was tested");
  const back = window.getByRole("checkbox", { name: /^Take the MOT back too/ });
  await expect(back).toBeHidden();
  await window.getByLabel("MOT test, class 4", { exact: true }).check();
  await back.check();
  await expectAccessible(page);
  await window.getByRole("button", { name: /^Issue credit note/ }).click();
  await expect(page.getByRole("heading", { level: 1, name: /^Credit note \d+/ })).toBeVisible();
  const [vehicle] = await sql`select mot_expiry::text from vehicles where id = ${car}`;
  expect(vehicle).toEqual({ mot_expiry: running });
});
