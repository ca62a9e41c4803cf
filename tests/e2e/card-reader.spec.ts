import { randomInt } from "node:crypto";
import type { Sql } from "postgres";
import { clicksUntil, expect, expectAccessible, test } from "./fixtures";

// The demo garage has the sandbox's reader, which asks for one card at a time: these tests take turns at it.
test.describe.configure({ mode: "serial" });

/** An invoice of £144.00 that nobody has paid. */
async function unpaidInvoice(sql: Sql): Promise<string> {
  const number = String(randomInt(700_000, 999_999));
  const [customer] = await sql<{ id: string }[]>`
    insert into customers (forename, surname) values ('Ann', ${`Reader${number}`}) returning id`;
  const [invoice] = await sql<{ id: string }[]>`
    insert into documents (type, status, number, customer_id, customer_name, issued_date, issued_at, created_date, due_date,
      total_net, total_tax, total_gross, received, balance, issuer_snapshot)
    values ('invoice', 'issued', ${number}, ${customer?.id ?? null}, ${`Ann Reader${number}`}, current_date, now(), current_date,
      current_date, 120, 24, 144, 0, 144, '{"name": "Garage", "vat_number": "GB123456782"}') returning id`;
  return invoice?.id ?? "";
}

const receiptsOf = async (sql: Sql, invoice: string) =>
  (
    await sql<{ amount: string }[]>`
      select amount from receipts where document_id = ${invoice} and deleted_at is null order by id`
  ).map(({ amount }) => amount);

test("a card is taken at the reader by keyboard alone: declined first, then accepted", async ({
  page,
  sql,
  signedInAs,
}) => {
  await signedInAs("receptionist");
  const invoice = await unpaidInvoice(sql);
  await page.goto(`/documents/${invoice}`);
  const till = page.getByRole("dialog", { name: "Take a payment" });
  await clicksUntil(page.getByRole("button", { name: "Take payment" }), till);
  const charge = till.getByRole("button", { name: /Charge £144\.00 at Counter/ });
  await expect(charge).toBeVisible();
  await expect(till.getByLabel("Card, amount in pounds")).toBeFocused();
  await expectAccessible(page);
  await page.keyboard.press("Enter");
  await expect(till.getByRole("status")).toContainText(
    "Ask the customer to put their card to Counter · £144.00",
  );
  await expectAccessible(page);
  await till.getByRole("button", { name: "A card that is declined" }).press("Enter");
  await expect(till.getByRole("status")).toContainText("The card was not accepted");
  await expect(till.getByRole("alert")).toContainText("The card was declined");
  await expect(till.getByRole("button", { name: "Try another card" })).toBeFocused();
  await page.keyboard.press("Enter");
  await till.getByRole("button", { name: "Put a test card to it" }).press("Enter");
  await expect(page.getByText(/£144\.00 taken at Counter/)).toBeVisible();
  await expect(till).toBeHidden();
  await expect(page.getByText("Paid", { exact: true }).first()).toBeVisible();
  expect(await receiptsOf(sql, invoice)).toEqual(["144.00"]);
});

test("Escape asks the reader to stop, and the window closes only then", async ({ page, sql, signedInAs }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await signedInAs("receptionist");
  const invoice = await unpaidInvoice(sql);
  await page.goto(`/documents/${invoice}`);
  const till = page.getByRole("dialog", { name: "Take a payment" });
  await clicksUntil(page.getByRole("button", { name: "Take payment" }), till);
  await till.getByRole("button", { name: /Charge £144\.00 at Counter/ }).click();
  await expect(till.getByRole("status")).toContainText("Ask the customer");
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(390);
  await page.keyboard.press("Escape");
  await expect(till.getByRole("status")).toContainText("Cancelled: nothing was charged");
  await till.getByRole("button", { name: "Pay another way" }).click();
  await expect(till.getByRole("button", { name: /Charge £144\.00 at Counter/ })).toBeVisible();
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(390);
  expect(await receiptsOf(sql, invoice)).toEqual([]);
  await till.getByRole("button", { name: "Card taken elsewhere: record £144.00" }).click();
  await expect(till).toBeHidden();
  expect(await receiptsOf(sql, invoice)).toEqual(["144.00"]);
});

test("Enter that comes before the reader is known waits for it; cash is written down", async ({
  page,
  sql,
  signedInAs,
}) => {
  await signedInAs("receptionist");
  const invoice = await unpaidInvoice(sql);
  const known = Promise.withResolvers<void>();
  await page.route("/receipts/card-readers", async (route) => {
    await known.promise;
    await route.continue();
  });
  await page.goto(`/documents/${invoice}`);
  const till = page.getByRole("dialog", { name: "Take a payment" });
  await clicksUntil(page.getByRole("button", { name: "Take payment" }), till);
  const amount = till.getByLabel(/amount in pounds/);
  await expect(amount).toBeFocused();
  await page.keyboard.type("44");
  await page.keyboard.press("Enter");
  await expect(till.getByRole("button", { name: /^Take £44\.00/ })).toHaveAttribute("aria-disabled", "true");
  known.resolve();
  await expect(till.getByRole("status")).toContainText(
    "Ask the customer to put their card to Counter · £44.00",
  );
  await page.keyboard.press("Escape");
  await till.getByRole("button", { name: "Pay another way" }).press("Enter");
  await expect(amount).toBeFocused();
  await page.keyboard.press("c");
  await page.keyboard.press("Enter");
  await expect(till).toBeHidden();
  expect(await receiptsOf(sql, invoice)).toEqual(["144.00"]);
});

test("cash and card: the cash is written down, the card is charged at the reader, and a declined one leaves the cash", async ({
  page,
  sql,
  signedInAs,
}) => {
  await signedInAs("receptionist");
  const invoice = await unpaidInvoice(sql);
  await page.goto(`/documents/${invoice}`);
  const till = page.getByRole("dialog", { name: "Take a payment" });
  await clicksUntil(page.getByRole("button", { name: "Take payment" }), till);
  await expect(till.getByRole("button", { name: /Charge £144\.00 at Counter/ })).toBeVisible();
  await page.keyboard.press("c");
  await page.keyboard.type("100");
  await page.keyboard.press("+");
  const card = till.getByLabel("Card, amount in pounds");
  await expect(card).toBeFocused();
  await expect(card).toHaveValue("44.00");
  await expect(
    till.getByRole("button", { name: /^Take £100\.00 · Charge £44\.00 at Counter/ }),
  ).toBeVisible();
  await expect(till.getByRole("button", { name: "Card taken elsewhere: record £144.00" })).toBeVisible();
  await expectAccessible(page);
  await page.keyboard.press("Enter");
  await expect(till.getByRole("status")).toContainText("Counter · £44.00");
  expect(await receiptsOf(sql, invoice)).toEqual(["100.00"]);
  await till.getByRole("button", { name: "A card that is declined" }).press("Enter");
  await expect(till.getByRole("button", { name: "Try another card" })).toBeFocused();
  await till.getByRole("button", { name: "Pay another way" }).press("Enter");
  await expect(till.getByLabel("Card, amount in pounds")).toHaveValue("44.00");
  await page.keyboard.press("Enter");
  await till.getByRole("button", { name: "Put a test card to it" }).press("Enter");
  await expect(till).toBeHidden();
  expect(await receiptsOf(sql, invoice)).toEqual(["100.00", "44.00"]);
});
