import { randomInt } from "node:crypto";
import type { Page } from "@playwright/test";
import type { Sql } from "postgres";
import { begin, newCar } from "./begin-document";
import { chooses, expect, expectAccessible, opens, test } from "./fixtures";

/** A customer with a car, put there as an import would. */
async function aCar(sql: Sql): Promise<{ customer_id: string; vehicle_id: string; surname: string }> {
  const surname = `Counter${randomInt(100_000, 999_999)}`;
  const [customer] = await sql<{ id: string }[]>`
    insert into customers (forename, surname, road, town, postcode) values ('Mina', ${surname}, '1 New Road', 'Bath', 'BA1 1AA') returning id`;
  const customer_id = customer?.id ?? "";
  const [vehicle] = await sql<{ id: string }[]>`
    insert into vehicles (customer_id, registration, make, model)
    values (${customer_id}, ${`CT${randomInt(10_000, 99_999)}`}, 'FORD', 'FOCUS') returning id`;
  return { customer_id, vehicle_id: vehicle?.id ?? "", surname };
}

const newDocument = (
  type: string,
  { customer_id, vehicle_id }: { customer_id: string; vehicle_id: string },
) => `/documents/new?type=${type}&customer_id=${customer_id}&vehicle_id=${vehicle_id}`;

/** Writes a line by its cells, beginning on its kind. */
async function line(page: Page, number: number, letter: string, description: string, price: string) {
  await page.getByRole("button", { name: new RegExp(`^Kind of line ${number}`) }).press(letter);
  await page.getByLabel(`Description, line ${number}`).fill(description);
  await page.getByLabel(`Description, line ${number}`).press("Escape");
  await page.getByLabel(`Price of one, line ${number}`).fill(price);
}

const saved = (page: Page) => expect(page.getByText("Saved", { exact: true })).toBeVisible();

test("nothing is written before the first line: left, it is kept here; asked for, it is hers to delete", async ({
  page,
  sql,
  signedInAs,
}) => {
  await signedInAs("receptionist");
  const car = await aCar(sql);
  const written = async () =>
    (await sql`select id from documents where customer_id = ${car.customer_id} and deleted_at is null`)
      .length;
  const [before] = await sql`select next_number from number_series where series = 'job_sheet'`;
  await page.goto(newDocument("job_sheet", car));
  await page.getByLabel("Mileage").fill("48213");
  await expect(page.getByText("Kept on this computer; saved with the first line")).toBeVisible();
  await page.goto("/today");
  expect(await written()).toBe(0);
  const [after] = await sql`select next_number from number_series where series = 'job_sheet'`;
  expect(after).toEqual(before);

  await page.goto("/documents/new?type=job_sheet");
  await page.getByRole("button", { name: "Bring it back" }).first().click();
  await expect(page.getByLabel("Mileage")).toHaveValue("48213");
  await page.getByRole("button", { name: "Save now" }).click();
  await saved(page);
  expect(await written()).toBe(1);

  const dialog = page.getByRole("dialog");
  await chooses(page, "d", dialog);
  await dialog.getByRole("button", { name: "Delete" }).click();
  await page.waitForURL(/\/documents\?type=job_sheet/);
  expect(await written()).toBe(0);
});

test("a technician's finding waits; the counter notes the answer by keys, and it is agreed with who and how", async ({
  page,
  sql,
  signedInAs,
  browser,
}) => {
  await signedInAs("manager");
  const car = await aCar(sql);
  await page.goto(newDocument("job_sheet", car));
  await line(page, 1, "l", "Find the rattle", "60");
  await saved(page);
  await page.waitForURL(/\/documents\/[0-9a-f-]{36}/);
  const address = page.url();

  const workshop = await browser.newContext({ viewport: { width: 1440, height: 900 } });
  await signedInAs("technician", workshop);
  const bench = await workshop.newPage();
  await bench.goto(address);
  await expect(bench.getByLabel("Description, line 1")).toHaveValue("Find the rattle");
  await line(bench, 2, "p", "Exhaust bracket", "40");
  await saved(bench);
  await expect(bench.getByLabel("What the customer said, line 2")).toHaveValue("to_ask");
  await expect(bench.getByText("Waits for an answer")).toBeVisible();
  // Nobody is offered what would be refused.
  await expect(bench.getByLabel("Discount in per cent, line 2")).not.toBeEditable();
  await expect(bench.getByRole("heading", { name: "Discounts" })).toBeHidden();
  await workshop.close();

  await page.goto(address);
  await expect(page.getByText("Waits for an answer")).toBeVisible();
  await expect(page.getByLabel("Totals and more").getByText("£72.00").first()).toBeVisible();
  const dialog = page.getByRole("dialog", { name: "What the customer said" });
  await opens(page, "F8", dialog);
  await expect(dialog.getByLabel("Yes")).toBeFocused();
  await expectAccessible(page);
  await dialog.getByLabel("Told by").fill("Mrs Patel");
  await page.keyboard.press("Enter");
  await expect(page.getByText(/Mrs Patel, by telephone/).first()).toBeVisible();
  await expect(page.getByLabel("Totals and more").getByText("£120.00").first()).toBeVisible();
  await saved(page);

  await page.getByLabel("What the customer said, line 1").selectOption("deferred");
  await expect(dialog.getByLabel("Later")).toBeChecked();
  await page.keyboard.press("Enter");
  await expect(page.getByText("Declined or deferred")).toBeVisible();
  // Their own name is not told again on each line.
  await expect(page.getByText(/^by telephone/)).toBeVisible();
  await saved(page);
  const rows = await sql`
    select l.approval, l.approval_by, l.approval_how from document_lines l join documents d on d.id = l.document_id
    where d.customer_id = ${car.customer_id} order by l.position`;
  expect(rows.map((row) => ({ ...row }))).toEqual([
    { approval: "deferred", approval_by: expect.stringContaining("Mina"), approval_how: "telephone" },
    { approval: "approved", approval_by: "Mrs Patel", approval_how: "telephone" },
  ]);
  await page.goto(`${address.split("?")[0]}?view=paper`);
  await expect(page.getByText(/Mrs Patel, by telephone/).first()).toBeVisible();
  await expect(page.getByText(/^Yes to Exhaust bracket/)).toBeVisible();
  await expectAccessible(page);
});

test("the issue window warns, leads there by a key, and issues all the same", async ({
  page,
  sql,
  signedInAs,
}) => {
  await signedInAs("manager");
  const car = await aCar(sql);
  await page.goto(newDocument("invoice", car));
  await line(page, 1, "l", "Courtesy check", "0");
  await saved(page);
  const dialog = page.getByRole("dialog", { name: "Issue the invoice" });
  await opens(page, "Control+i", dialog);
  await expect(dialog.getByText("Courtesy check is charged at £0.00")).toBeVisible();
  await expect(dialog.getByText("The mileage is missing")).toBeVisible();
  await expectAccessible(page);
  await page.keyboard.press("Alt+1");
  await expect(page.getByLabel("Price of one, line 1")).toBeFocused();
  await opens(page, "Control+i", dialog);
  await page.keyboard.press("Alt+2");
  await expect(page.getByLabel("Mileage")).toBeFocused();
  await opens(page, "Control+i", dialog);
  await dialog.getByRole("button", { name: "Issue" }).click();
  await expect(page.getByText(/Invoice \d+ is issued/).first()).toBeVisible();
});

test("a receptionist is told who can issue, and one press puts it on their Today", async ({
  page,
  sql,
  signedInAs,
  browser,
}) => {
  await signedInAs("receptionist");
  const car = await aCar(sql);
  await page.goto(newDocument("invoice", car));
  await line(page, 1, "l", "Fit a bulb", "12");
  await saved(page);
  const dialog = page.getByRole("dialog", { name: "Who can issue this invoice" });
  await opens(page, "Control+i", dialog);
  await expect(dialog.getByText("Nobody at the counter issues here")).toBeVisible();
  await expect(dialog.getByText("Administrator").first()).toBeVisible();
  await expectAccessible(page);
  await dialog.getByRole("button", { name: "Tell them" }).click();
  await expect(page.getByText("Everybody who can issue it finds it on Today")).toBeVisible();

  const office = await browser.newContext();
  await signedInAs("manager", office);
  const today = await office.newPage();
  await today.goto("/today");
  await today.getByRole("link", { name: new RegExp(`Invoice for .*${car.surname}`) }).click();
  await expect(today.getByLabel("Description, line 1")).toHaveValue("Fit a bulb");
  await office.close();
});

test("a VAT period made wrong is put right on its page", async ({ page, sql, signedInAs }) => {
  await signedInAs("accountant");
  await sql`delete from vat_periods where starts_on between '2031-01-01' and '2031-12-31'`;
  await sql`insert into vat_periods (starts_on, ends_on) values ('2031-02-01', '2031-04-30')`;
  await page.goto("/settings/vat-periods");
  const dialog = page.getByRole("dialog");
  const choose = async (period: string, item: string) => {
    await page.getByRole("button", { name: `Put right ${period}` }).click();
    await page.getByRole("menuitem", { name: item }).click();
  };
  await choose("1 Feb 2031 to 30 Apr 2031", "Change its days");
  await dialog.getByLabel("First day").fill("2031-01-01");
  await dialog.getByLabel("Last day").fill("2030-12-01");
  await dialog.getByRole("button", { name: "Change" }).click();
  await expect(dialog.getByText("The last day comes after the first")).toBeVisible();
  await expectAccessible(page);
  await dialog.getByLabel("Last day").fill("2031-06-30");
  await dialog.getByRole("button", { name: "Change" }).click();
  await choose("1 Jan 2031 to 30 Jun 2031", "Split in two");
  await dialog.getByLabel("First day of the later part").fill("2031-04-01");
  await dialog.getByRole("button", { name: "Split" }).click();
  await expect(page.getByText("1 Jan 2031 to 31 Mar 2031")).toBeVisible();
  await choose("1 Apr 2031 to 30 Jun 2031", "Remove");
  await dialog.getByRole("button", { name: "Remove it" }).click();
  await expect(dialog).toBeHidden();
  await expect(page.getByText("1 Apr 2031 to 30 Jun 2031")).toBeHidden();
  await sql`delete from vat_periods where starts_on = '2031-01-01'`;
});

test("every method of the cash-up begins empty and is counted", async ({ page, sql, signedInAs }) => {
  await signedInAs("manager");
  const day = "2019-03-05";
  await sql`insert into receipts (method, amount, payment_date) values ('card', 48.76, ${day}), ('bacs', 100, ${day}), ('cash', 20, ${day})`;
  await page.goto(`/cash-up?day=${day}`);
  for (const name of ["Cash", "Card", "BACS"])
    await expect(page.getByLabel(name, { exact: true })).toHaveValue("");
  await page.getByLabel("Cash", { exact: true }).fill("20");
  await page.getByRole("button", { name: "Close the day" }).click();
  await expect(page.getByText("Count it, and type what is there")).toHaveCount(2);
  await expectAccessible(page);
  await page.getByLabel("Card", { exact: true }).fill("48.00");
  await expect(page.getByText("£0.76 short").first()).toBeVisible();
  await page.getByLabel("BACS", { exact: true }).fill("100");
  await page.getByRole("button", { name: "Close the day" }).click();
  await expect(page.getByText("The day is cashed up")).toBeVisible();
  await sql`delete from cash_ups where day = ${day}`;
  await sql`delete from receipts where payment_date = ${day}`;
});

for (const [width, height] of [
  [1280, 560],
  [390, 700],
] as const)
  test(`what a line may be is wholly in sight below the last line, ${width} px wide`, async ({
    page,
    sql,
    signedInAs,
  }) => {
    await page.setViewportSize({ width, height });
    await signedInAs("manager");
    const { plate } = await newCar(sql);
    await begin(page, "job_sheet", plate, (name) => page.keyboard.press(name));
    const word = `Bracket${randomInt(100_000, 999_999)}`;
    for (let n = 1; n <= 6; n++)
      await sql`insert into stock_items (part_number, description, retail_price_net) values (${`${word}-${n}`}, ${`${word} number ${n}`}, 10)`;
    await page.keyboard.press("p");
    await page.keyboard.type(word);
    const list = page.getByRole("listbox", { name: "Suggested lines" });
    await expect(list.getByRole("option")).toHaveCount(6);
    await expect(list).toBeInViewport({ ratio: 1 });
    expect(
      await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth),
    ).toBe(0);
  });

test("a registration that is typed with a slip offers the vehicle, and takes it only where it is chosen", async ({
  page,
  sql,
  signedInAs,
}) => {
  await signedInAs("manager");
  const { plate } = await newCar(sql);
  await page.goto("/documents/new?type=estimate");
  await expect(page.getByPlaceholder(/Registration/)).toBeFocused();
  await page.keyboard.type(`${plate.replace(" ", "").slice(0, -1)}z`);
  await expect(page.getByRole("option", { name: plate })).toContainText("one letter apart");
  await page.keyboard.press("Enter");
  await expect(page.getByText("Nobody on file matches")).toBeVisible();
  await expect(page.getByRole("option", { name: /^New customer or vehicle/ })).toHaveAttribute(
    "aria-selected",
    "true",
  );
  await page.keyboard.press("ArrowUp");
  await page.keyboard.press("Enter");
  await expect(page.getByRole("button", { name: /^Kind of line 1/ })).toBeFocused();
  await expect(page.getByText(plate, { exact: true }).first()).toBeVisible();
});
