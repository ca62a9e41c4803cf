import { randomInt } from "node:crypto";
import type { Sql } from "postgres";
import { chooses, expect, expectAccessible, opens, test } from "./fixtures";

interface Sold {
  invoice: string;
  number: string;
  customer: string;
  item: string;
}

/** An invoice of 2 × £50.00 from stock and £20.00 of labour, £144.00 with VAT, paid by card or not at all. */
async function sold(sql: Sql, paid: boolean): Promise<Sold> {
  const number = String(randomInt(700_000, 999_999));
  const [customer] = await sql<{ id: string }[]>`
    insert into customers (forename, surname, road, town, postcode) values ('Ann', ${`Credit${number}`}, '1 New Road', 'Bath', 'BA1 1AA') returning id`;
  const [item] = await sql<{ id: string }[]>`
    insert into stock_items (part_number, description, tracked, cost_net, retail_price_net, quantity_in_stock)
    values (${`CR${number}`}, 'Oil filter', true, 4, 50, 3) returning id`;
  const [invoice] = await sql<{ id: string }[]>`
    insert into documents (type, status, number, customer_id, customer_name, issued_date, issued_at, created_date, due_date,
      total_net, total_tax, total_gross, received, balance, issuer_snapshot)
    values ('invoice', ${paid ? "paid" : "issued"}, ${number}, ${customer?.id ?? null}, ${`Ann Credit${number}`}, current_date, now(), current_date,
      current_date, 120, 24, 144, ${paid ? 144 : 0}, ${paid ? 0 : 144}, '{"name": "Garage", "vat_number": "GB123456782"}') returning id`;
  await sql`
    insert into document_lines (document_id, position, item_type, description, stock_item_id, quantity, unit_price, tax_code, tax_rate,
      line_net, line_tax, line_gross)
    values (${invoice?.id ?? null}, 1, 'part', 'Oil filter', ${item?.id ?? null}, 2, 50, 'T1', 20, 100, 20, 120),
      (${invoice?.id ?? null}, 2, 'labour', 'Fit oil filter', null, 1, 20, 'T1', 20, 20, 4, 24)`;
  if (paid)
    await sql`insert into receipts (document_id, method, method_name, amount, total, payment_date)
      values (${invoice?.id ?? null}, 'card', 'Card', 144, 144, current_date)`;
  return { invoice: invoice?.id ?? "", number, customer: customer?.id ?? "", item: item?.id ?? "" };
}

const moneyOf = async (sql: Sql, id: string) =>
  (await sql`select status, received, balance from documents where id = ${id}`)[0];

test("a paid invoice is credited and its money given back in one act, by keyboard", async ({
  page,
  sql,
  signedInAs,
}) => {
  await signedInAs("manager");
  const { invoice } = await sold(sql, true);
  await page.goto(`/documents/${invoice}`);
  const window = page.getByRole("dialog", { name: "Refund" });
  await chooses(page, "b", window);
  await expect(window.getByLabel("Why, as it is printed on the credit note")).toBeFocused();
  await expect(window).toContainText("is credited first, so that it is not owed again");
  await expectAccessible(page);
  await page.keyboard.type("Wrong part");
  // Nothing is chosen until it is asked for.
  await page.keyboard.press("Enter");
  await expect(window.getByRole("alert")).toHaveText("Tick what is credited, or all of it");
  await page.keyboard.press("Alt+a");
  await expect(window.getByText("Credited, with VAT")).toHaveText(/£144\.00/);
  await page.keyboard.press("Enter");
  const money = page.getByRole("dialog", { name: "Where the money goes" });
  await expect(money).toContainText("£144.00");
  await expect(money.getByRole("button", { name: "Refund £144.00" })).toBeVisible();
  await expectAccessible(page);
  await page.keyboard.press("Enter");
  await expect(money).toBeHidden();
  expect(await moneyOf(sql, invoice)).toMatchObject({ status: "paid", balance: "0.00" });
  const [note] =
    await sql`select status, balance, received from documents where source_document_id = ${invoice}`;
  expect(note).toEqual({ status: "settled", balance: "0.00", received: "-144.00" });
});

test("the money of a credit goes on account, or against another invoice, as the arrow keys choose", async ({
  page,
  sql,
  signedInAs,
}) => {
  await signedInAs("manager");
  const { invoice, customer } = await sold(sql, true);
  const other = await sold(sql, false);
  await sql`update documents set customer_id = ${customer} where id = ${other.invoice}`;
  await page.goto(`/documents/${invoice}`);
  await chooses(page, "r", page.getByRole("dialog", { name: /^Credit/ }));
  await page.keyboard.type("Brought back");
  // What is left of each line is asked for as the window opens.
  await expect(page.getByLabel("Oil filter", { exact: true })).toBeVisible();
  // By Tab and Space alone: all of it, then its lines, each with its figures once it is ticked.
  await page.keyboard.press("Tab");
  await expect(page.getByLabel("All of it")).toBeFocused();
  await page.keyboard.press("Tab");
  await expect(page.getByLabel("Oil filter", { exact: true })).toBeFocused();
  await page.keyboard.press("Space");
  await page.keyboard.press("Tab");
  await expect(page.getByLabel("Quantity to credit of Oil filter")).toBeFocused();
  await page.keyboard.type("1");
  await page.getByLabel("Fit oil filter", { exact: true }).check();
  const price = page.getByLabel("Price to credit of Fit oil filter");
  await expect(price).toHaveAccessibleDescription("Each without VAT");
  await price.fill("10");
  await page.keyboard.press("Enter");
  const money = page.getByRole("dialog", { name: "Where the money goes" });
  await expect(money).toContainText("£72.00");
  await money.getByRole("radio", { name: "Refund" }).focus();
  await page.keyboard.press("ArrowRight");
  await page.keyboard.press("ArrowRight");
  const share = money.getByRole("textbox").first();
  await expect(share).toHaveValue("72.00");
  await share.fill("30");
  await page.keyboard.press("Enter");
  await expect(money).toContainText("£42.00");
  await expect(money.getByLabel("Amount")).toBeFocused();
  await money.getByRole("radio", { name: "Refund" }).focus();
  await page.keyboard.press("ArrowRight");
  await money.getByRole("button", { name: "Put £42.00 on account" }).click();
  await expect(money).toBeHidden();
  expect(await moneyOf(sql, other.invoice)).toMatchObject({ balance: "114.00" });
  expect(await moneyOf(sql, invoice)).toMatchObject({ status: "paid", balance: "0.00", received: "102.00" });
});

test("the credit window says what comes back into stock, and takes a price instead of pieces", async ({
  page,
  sql,
  signedInAs,
}) => {
  await signedInAs("manager");
  const { invoice, item } = await sold(sql, false);
  const stock = async () =>
    (await sql`select quantity_in_stock::float as n from stock_items where id = ${item}`)[0]?.n;
  await page.goto(`/documents/${invoice}`);
  const window = page.getByRole("dialog", { name: /^Credit/ });
  await chooses(page, "r", window);
  await page.keyboard.type("Price agreed");
  await window.getByLabel("All of it").check();
  const back = window.getByLabel("Back to stock of Oil filter");
  await expect(back).toHaveAttribute("placeholder", "2");
  await window.getByLabel("Price to credit of Oil filter").fill("10");
  await window.getByLabel("Fit oil filter", { exact: true }).uncheck();
  await expect(back).toHaveAttribute("placeholder", "0");
  await expect(window).toContainText("£24.00");
  await page.keyboard.press("Enter");
  await expect(page.getByRole("heading", { level: 1, name: /^Credit note \d+/ })).toBeVisible();
  expect(await stock()).toBe(3);
  await page.goto(`/documents/${invoice}`);
  await chooses(page, "r", window);
  await window.getByLabel("Oil filter", { exact: true }).check();
  await expect(window.getByLabel("Price to credit of Oil filter")).toHaveValue("40.00");
  await window.getByLabel("Back to stock of Oil filter").fill("1");
  await window.getByLabel("Why, as it is printed on the credit note").fill("One was scrap");
  await page.keyboard.press("Enter");
  await expect(page.getByRole("heading", { level: 1, name: /^Credit note \d+/ })).toBeVisible();
  await expect(page.getByText("£96.00").first()).toBeVisible();
  expect(await stock()).toBe(4);
});

test("a new credit note names the invoice that is not here, by keyboard", async ({
  page,
  sql,
  signedInAs,
}) => {
  await signedInAs("manager");
  const { number } = await sold(sql, false);
  await page.goto("/documents?type=credit_note");
  await page.getByRole("link", { name: "Credit note", exact: true }).focus();
  await page.keyboard.press("Enter");
  const start = page.getByPlaceholder(/Registration/);
  await expect(start).toBeFocused();
  await page.keyboard.type(`Credit${number}`);
  await page.keyboard.press("Enter");
  await expect(page.getByRole("button", { name: /^Kind of line 1/ })).toBeFocused();
  await page.keyboard.press("p");
  await page.keyboard.type("Alternator");
  await page.keyboard.press("Escape");
  for (const value of ["1", "100"]) {
    await page.keyboard.press("Enter");
    await page.keyboard.type(value);
  }
  await expect(page.getByText("Saved", { exact: true })).toBeVisible();
  await page.getByLabel("Why credited").fill("Faulty");
  const issue = page.getByRole("dialog", { name: "Issue the credit note" });
  await opens(page, "Control+i", issue);
  await page.keyboard.press("Enter");
  await issue.getByRole("button", { name: "Give the number of the invoice that it credits" }).click();
  await expect(page.getByLabel("Credits invoice")).toBeFocused();
  await page.keyboard.type("OLD-1234");
  await page.getByLabel("Date of that invoice").fill("2019-03-05");
  await expectAccessible(page);
  await opens(page, "Control+i", issue);
  await page.keyboard.press("Enter");
  const money = page.getByRole("dialog", { name: "Where the money goes" });
  await expect(money.getByRole("button", { name: "Refund £120.00" })).toBeVisible();
  await expectAccessible(page);
  await page.keyboard.press("Enter");
  await expect(money).toBeHidden();
  await expect(page.getByRole("heading", { level: 1, name: /^Credit note \d+/ })).toBeVisible();
  await expect(page.getByText(/credits invoice OLD-1234, 5 Mar 2019/).first()).toBeVisible();
});
