import { randomInt } from "node:crypto";
import type { Sql } from "postgres";
import { chooses, expect, expectAccessible, opens, test } from "./fixtures";

const row = async (sql: Sql, table: string, fields: Record<string, unknown>): Promise<string> => {
  const [made] = await sql`insert into ${sql(table)} ${sql(fields as Record<string, string>)} returning id`;
  return made?.id as string;
};

const aCustomer = async (sql: Sql, fields: object = {}) => {
  const surname = `Money${randomInt(10_000, 99_999)}`;
  const id = await row(sql, "customers", {
    forename: "Ann",
    surname,
    road: "1 New Road",
    town: "Bath",
    postcode: "BA1 1AA",
    ...fields,
  });
  return { id, surname };
};

/** A job sheet of £120.00 on which £50.00 was paid in cash. */
async function paidJob(sql: Sql, customer_id: string, fields: object = {}): Promise<string> {
  const id = await row(sql, "documents", {
    type: "job_sheet",
    status: "open",
    number: `J${randomInt(100_000, 999_999)}`,
    customer_id,
    customer_name: "Ann",
    created_date: new Date().toISOString().slice(0, 10),
    total_net: "100.00",
    total_tax: "20.00",
    total_gross: "120.00",
    received: "50.00",
    ...fields,
  });
  await row(sql, "document_lines", {
    document_id: id,
    position: 1,
    item_type: "part",
    description: "Brake pads",
    quantity: "1",
    unit_price: "100.00",
    tax_code: "T1",
    tax_rate: "20",
    line_net: "100.00",
    line_tax: "20.00",
    line_gross: "120.00",
  });
  await row(sql, "receipts", {
    document_id: id,
    method: "cash",
    amount: "50.00",
    total: "50.00",
    payment_date: new Date().toISOString().slice(0, 10),
  });
  return id;
}

test("cancelling a job asks what becomes of the deposit, by the keyboard alone", async ({
  page,
  sql,
  signedInAs,
}) => {
  await signedInAs("manager");
  const { id: customer } = await aCustomer(sql);
  const job = await paidJob(sql, customer);
  await page.goto(`/documents/${job}`);
  await page.getByRole("button", { name: "All that can be done" }).click();
  await page.getByRole("menuitem", { name: "Cancelled", exact: true }).click();
  const asked = page.getByRole("dialog", { name: /^Cancel job sheet.*\?$/ });
  await expect(asked.getByText("£50.00 was paid on it. What is to happen to it?")).toBeVisible();
  await expectAccessible(page);
  await asked.getByRole("button", { name: "Set to cancelled" }).click();
  await expect(asked.getByRole("alert")).toContainText("say whether it is refunded");
  await asked.getByRole("radio", { name: /Keep it on the customer/ }).focus();
  await page.keyboard.press("Space");
  await page.keyboard.press("Enter");
  await expect(asked).toBeHidden();
  await page.goto(`/customers/${customer}`);
  await expect(page.getByText("Money on account")).toBeVisible();
  await expect(page.getByText("£50.00").first()).toBeVisible();
  const [stands] = await sql`select status, received from documents where id = ${job}`;
  expect(stands).toMatchObject({ status: "cancelled", received: "0.00" });
});

test("deleting an estimate moves what was paid on it to another document", async ({
  page,
  sql,
  signedInAs,
}) => {
  await signedInAs("manager");
  const { id: customer } = await aCustomer(sql);
  const job = await paidJob(sql, customer, { type: "estimate", status: "draft" });
  const other = await paidJob(sql, customer, { number: `J${randomInt(100_000, 999_999)}` });
  await page.goto(`/documents/${job}`);
  const asked = page.getByRole("dialog", { name: /^Delete the estimate/ });
  await opens(page, "F2", page.getByRole("menu"));
  await page.keyboard.press("d");
  await asked.getByRole("radio", { name: "Move it to another document" }).check();
  await expect(asked.getByRole("combobox", { name: "Document" })).toHaveValue(other);
  await asked.getByRole("button", { name: "Delete" }).click();
  await page.waitForURL(/\/documents\?type=estimate/);
  const [stands] = await sql`select received from documents where id = ${other}`;
  expect(stands).toMatchObject({ received: "100.00" });
});

test("a customer's page owes what their documents do, and finds a home for money on work that was called off", async ({
  page,
  sql,
  signedInAs,
}) => {
  await signedInAs("manager");
  const { id: customer } = await aCustomer(sql);
  await row(sql, "documents", {
    type: "vehicle_sale",
    status: "issued",
    number: "V1",
    legacy_id: `sale-${customer}`,
    customer_id: customer,
    issued_date: "2026-01-05",
    total_net: "4200.00",
    total_tax: "0.00",
    total_gross: "4200.00",
    balance: "4200.00",
  });
  await paidJob(sql, customer, { status: "cancelled" });
  await page.goto(`/customers/${customer}`);
  await expect(page.getByText("1 document not settled")).toBeVisible();
  await expect(page.getByText("Over 90 days late")).toBeVisible();
  await expect(page.getByText("£4,200.00").first()).toBeVisible();
  await expect(page.getByText("Left on cancelled work")).toBeVisible();
  await page.getByRole("button", { name: "More" }).click();
  await page.getByRole("menuitem", { name: "Archive" }).click();
  await expect(
    page.getByText(/cannot be archived: £4,200.00 is still owed on 1 document; £50.00 paid on work/),
  ).toBeVisible();
  await page.getByRole("button", { name: "Say what becomes of it" }).click();
  const asked = page.getByRole("dialog", { name: /^Money on job sheet/ });
  await expect(asked.getByRole("button", { name: "Settle it" })).toBeDisabled();
  await expectAccessible(page);
  await asked.getByRole("radio", { name: "Refund it by the way it was paid" }).check();
  await asked.getByRole("button", { name: "Refund £50.00" }).click();
  await expect(asked).toBeHidden();
  await expect(page.getByText("Left on cancelled work")).toBeHidden();
});

test("a merge asks about each of the terms that differ, and either account number finds the customer", async ({
  page,
  sql,
  signedInAs,
}) => {
  await signedInAs("manager");
  const tag = randomInt(10_000, 99_999);
  const account = await aCustomer(sql, {
    account_number: `OLD${tag}`,
    account_customer: true,
    credit_limit: "500.00",
    credit_terms: 30,
    labour_discount_percent: "10",
  });
  const plain = await aCustomer(sql, { account_number: `NEW${tag}` });
  await page.goto(`/customers/${plain.id}/merge?with=${account.id}`);
  await page.getByLabel("Account number").selectOption("kept");
  await page.getByLabel("Pays on account").selectOption("merged");
  await page.getByLabel("Credit limit").selectOption("merged");
  await page.getByLabel("Credit terms").selectOption("merged");
  await page.getByLabel(/become one account/).check();
  await expectAccessible(page);
  await page.getByRole("button", { name: "Merge for good" }).click();
  await expect(page.getByText(/Discount on labour differs/).first()).toBeVisible();
  await page.getByLabel("Discount on labour").selectOption("merged");
  await page.getByRole("button", { name: "Merge for good" }).click();
  await page.waitForURL(`/customers/${plain.id}`);
  const [kept] =
    await sql`select account_customer, credit_limit, labour_discount_percent from customers where id = ${plain.id}`;
  expect(kept).toMatchObject({
    account_customer: true,
    credit_limit: "500.00",
    labour_discount_percent: "10.000",
  });
  for (const number of [`OLD${tag}`, `NEW${tag}`]) {
    await page.goto(`/customers?q=${number}`);
    await expect(page.getByRole("link", { name: new RegExp(plain.surname) }).first()).toBeVisible();
  }
});

test("the window that makes the invoice says what it comes to and what is still to pay; a deposit is nobody's guess", async ({
  page,
  sql,
  signedInAs,
}) => {
  await signedInAs("manager");
  const { id: customer } = await aCustomer(sql);
  const job = await paidJob(sql, customer);
  await page.goto(`/documents/${job}`);
  const deposit = page.getByRole("dialog", { name: "Take a deposit" });
  await opens(page, "F9", deposit);
  await expect(deposit).toContainText("£70.00 with VAT still to pay");
  await expect(deposit.getByLabel("Amount")).toBeFocused();
  await expect(deposit.getByLabel("Amount")).toHaveValue("");
  await page.keyboard.press("Enter");
  await expect(
    deposit
      .getByRole("alert")
      .or(deposit.getByText(/amount/i))
      .first(),
  ).toBeVisible();
  await expectAccessible(page);
  await page.keyboard.press("Escape");
  const convert = page.getByRole("dialog", { name: /^Convert job sheet/ });
  await chooses(page, "c", convert);
  await expect(convert).toContainText("Total, with VAT£120.00");
  await expect(convert).toContainText("Deposit received−£50.00");
  await expect(convert).toContainText("Still to pay£70.00");
  await convert.getByLabel(/Brake pads/).uncheck();
  await expect(convert).toContainText("Total, with VAT£0.00");
  await expect(convert).toContainText("Too much received£50.00");
  await expectAccessible(page);
});

test("where a customer owes, their page takes a payment and leads to their statement, by the keyboard alone", async ({
  page,
  sql,
  signedInAs,
}) => {
  const { id: customer, surname } = await aCustomer(sql);
  const invoice = {
    type: "invoice",
    customer_id: customer,
    customer_name: `Ann ${surname}`,
    created_date: "2026-01-05",
    issued_date: "2026-01-05",
    issued_at: "2026-01-05T09:00:00Z",
    total_net: "100.00",
    total_tax: "20.00",
    total_gross: "120.00",
  };
  await row(sql, "documents", {
    ...invoice,
    status: "issued",
    number: `I${randomInt(100_000, 999_999)}`,
    balance: "120.00",
  });
  await row(sql, "documents", {
    ...invoice,
    type: "credit_note",
    status: "settled",
    number: `C${randomInt(100_000, 999_999)}`,
    due_date: "2026-02-04",
    received: "-120.00",
    balance: "0.00",
  });
  await signedInAs("technician");
  await page.goto(`/customers/${customer}`);
  await expect(page.getByRole("heading", { level: 1 })).toContainText(surname);
  await expect(page.getByRole("button", { name: "Take payment" })).toHaveCount(0);

  await signedInAs("manager");
  await page.goto(`/customers/${customer}`);
  const documents = page.locator("#documents");
  await expect(documents.getByText("Settled")).toBeVisible();
  await expect(documents.getByText("−£120.00")).toBeVisible();
  await expect(page.getByRole("link", { name: "Statement", exact: true })).toBeVisible();
  const window = page.getByRole("dialog", { name: "Take a payment on account" });
  await opens(page, "F9", window);
  await page.keyboard.type("20");
  await page.keyboard.press("Enter");
  await expect(window).toBeHidden();
  await expect(page.getByText("£100.00 open")).toBeVisible();
  await opens(page, "F2", page.getByRole("menuitem", { name: "Statement" }));
  await page.keyboard.press("s");
  await page.keyboard.press("Enter");
  await expect(page).toHaveURL(new RegExp(`/statements/${customer}$`));
});
