import { randomInt, randomUUID } from "node:crypto";
import type { Sql } from "postgres";
import { chooses, clicksUntil, expect, expectAccessible, test } from "./fixtures";

const PHONE = { width: 390, height: 844 };

/** A customer with an issued invoice of £144.00 that nobody has paid. */
async function invoiced(sql: Sql) {
  const number = String(randomInt(700_000, 999_999));
  const [customer] = await sql<{ id: string }[]>`
    insert into customers (forename, surname, email) values ('Ann', ${`Link${number}`}, 'ann@garage.test') returning id`;
  const [invoice] = await sql<{ id: string }[]>`
    insert into documents (type, status, number, customer_id, customer_name, issued_date, issued_at, created_date, due_date,
      total_net, total_tax, total_gross, received, balance, issuer_snapshot)
    values ('invoice', 'issued', ${number}, ${customer?.id ?? null}, ${`Ann Link${number}`}, current_date, now(), current_date,
      current_date, 120, 24, 144, 0, 144, '{"name": "Garage", "vat_number": "GB123456782"}') returning id`;
  return { invoice: invoice?.id ?? "", customer: customer?.id ?? "", number };
}

/** £20.00 on a customer's account that came by the sandbox. */
async function paidOnline(sql: Sql, customer: string): Promise<string> {
  const id = randomUUID();
  const session = `sandbox_${id}`;
  await sql`
    insert into payment_sandbox (id, session_id, amount, description, return_url, cancel_url, state, way, expires_at, paid_at)
    values (${id}, ${session}, 20, 'Account balance', 'http://localhost/', 'http://localhost/', 'settled', 'card', now(), now())`;
  await sql`
    insert into online_payments (id, provider, live, customer_id, amount, state, session_id, payment_id, way, fee, paid_at)
    values (${id}, 'sandbox', false, ${customer}, 20, 'settled', ${session}, ${`payment_${session}`}, 'card', 0, now())`;
  const [item] = await sql<{ id: string }[]>`
    insert into online_payment_items (online_payment_id, kind, ref, state, full_amount, amount)
    values (${id}, 'payment', ${`payment_${session}`}, 'done', 20, 20) returning id`;
  const [receipt] = await sql<{ id: string }[]>`
    insert into receipts (customer_id, method, method_name, amount, total, payment_date, provider_reference, payment_group)
    values (${customer}, 'other', 'Sandbox', 20, 20, current_date, ${`payment_${session}`}, ${item?.id ?? null}) returning id`;
  return receipt?.id ?? "";
}

test("a receptionist shows, copies, sends and closes the link of an invoice, by keyboard", async ({
  page,
  context,
  sql,
  signedInAs,
}) => {
  await signedInAs("receptionist");
  await context.grantPermissions(["clipboard-read", "clipboard-write"]);
  const { invoice, number } = await invoiced(sql);
  await sql`
    insert into online_payments (provider, live, document_id, amount, state, way, paid_at)
    values ('sandbox', false, ${invoice}, 44, 'pending', 'bacs', now())`;
  await page.goto(`/documents/${invoice}`);
  const window = page.getByRole("dialog", { name: "Pay by link" });
  await chooses(page, "l", window);
  await expect(window).toContainText(`Invoice ${number} · £144.00 due`);
  await expect(window.getByRole("img", { name: /^QR code/ })).toBeVisible();
  const shown = window.getByText(/\/pay\/[\w-]{43}$/);
  const address = (await shown.textContent()) ?? "";
  expect(address).toMatch(/^http:\/\/localhost:\d+\/pay\//);
  await expect(window.getByRole("listitem")).toContainText(
    /On its way\s*Sandbox\s*£44\.00.*Sandbox, by Bacs/s,
  );
  await expectAccessible(page);
  await page.setViewportSize(PHONE);
  await expectAccessible(page);
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(PHONE.width);

  await expect(window.getByRole("button", { name: "Copy the address" })).toBeFocused();
  await page.keyboard.press("Enter");
  await expect(window.getByRole("button", { name: "Copied" })).toBeFocused();
  expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(address);

  await page.keyboard.press("Shift+Tab");
  await expect(window.getByRole("button", { name: "E-mail it" })).toBeFocused();
  await page.keyboard.press("Enter");
  const email = page.getByRole("dialog", { name: "Send by e-mail" });
  await expect(email.getByRole("textbox", { name: "To", exact: true })).toHaveValue("ann@garage.test");
  await expect(email.getByRole("textbox", { name: "Message" })).toHaveValue(
    new RegExp(`Pay online: ${address}`),
  );
  await page.keyboard.press("Escape");
  await expect(email).toBeHidden();

  await chooses(page, "l", window);
  await expect(shown).toHaveText(address);
  await page.keyboard.press("Shift+Tab");
  await page.keyboard.press("Shift+Tab");
  await expect(window.getByRole("button", { name: "Text it" })).toBeFocused();
  await page.keyboard.press("Shift+Tab");
  await expect(window.getByRole("button", { name: "Close this link" })).toBeFocused();
  await page.keyboard.press("Enter");
  await expect(
    page.getByRole("dialog", { name: "Close this link?" }).getByRole("button", { name: "Cancel" }),
  ).toBeFocused();
  await page.keyboard.press("Tab");
  await page.keyboard.press("Enter");
  await expect(page.getByText("The link is closed")).toBeVisible();
  await expect(window).toBeHidden();
  await chooses(page, "l", window);
  await expect(shown).not.toHaveText(address);
  await page.keyboard.press("Escape");
  await expect(page.getByRole("heading", { name: "Online payments" })).toBeVisible();
});

test("what a customer owes is paid by a link too", async ({ page, sql, signedInAs }) => {
  await signedInAs("receptionist");
  const { customer, number } = await invoiced(sql);
  await page.goto(`/customers/${customer}`);
  const window = page.getByRole("dialog", { name: "Pay by link" });
  await clicksUntil(page.getByRole("button", { name: "Pay by link" }), window);
  await expect(window).toContainText(`What Ann Link${number} owes · £144.00 due`);
  await expect(window.getByRole("img", { name: /^QR code/ })).toBeVisible();
  await expectAccessible(page);
});

test("money that came online goes back the way it came", async ({ page, sql, signedInAs }) => {
  await signedInAs("manager");
  const { customer } = await invoiced(sql);
  const receipt = await paidOnline(sql, customer);
  await page.goto(`/receipts/${receipt}`);
  await expect(page.getByText("Sandbox, online")).toBeVisible();
  const window = page.getByRole("dialog", { name: "Refund" });
  await clicksUntil(page.getByRole("button", { name: "Refund…" }), window);
  await expect(window).toContainText("Goes back by Sandbox to the account it came from");
  await expect(window.getByText("Refunded on")).toBeHidden();
  await expectAccessible(page);
  await expect(window.getByLabel("Amount")).toBeFocused();
  await page.keyboard.type("12.5");
  await page.keyboard.press("Enter");
  await expect(page.getByText("£12.50 refunded: Sandbox")).toBeVisible();
  await expect(window).toBeHidden();
  const back = await sql`
    select amount, provider_reference is not null as online from receipts where refund_of_id = ${receipt}`;
  expect([...back]).toEqual([{ amount: "-12.50", online: true }]);
});

test("keys that cannot be right are refused at their field, and stand nowhere on the page", async ({
  page,
  signedInAs,
}) => {
  await signedInAs("admin");
  await page.goto("/settings/online-payments");
  await expect(page.getByText("The built-in sandbox is open")).toBeVisible();
  const key = page.getByLabel("Secret key");
  await expect(async () => {
    await key.fill("pk_live_1234567890");
    await page.getByRole("button", { name: "Connect Stripe" }).click();
    await expect(key).toHaveAttribute("aria-invalid", "true", { timeout: 2000 });
  }).toPass();
  await expect(key).toBeFocused();
  await expect(key).toHaveAccessibleDescription(/A secret key of Stripe begins with sk_live_ or sk_test_/);
  await page.getByRole("textbox", { name: "Client ID" }).fill("short");
  await page.getByLabel(/^Secret\*?$/).fill("pp_secret_0123456789");
  await page.getByRole("button", { name: "Connect PayPal" }).click();
  await expect(page.getByRole("textbox", { name: "Client ID" })).toHaveAccessibleDescription(
    /The client id, as PayPal shows it/,
  );
  expect(await page.content()).not.toMatch(/pk_live_1234567890|pp_secret_0123456789/);
  await expectAccessible(page);
  await page.getByRole("button", { name: "Compare now" }).click();
  await expect(page.getByText(/payments? compared/)).toBeVisible();
});

test("what a comparison could not book is listed until somebody has seen to it", async ({
  page,
  sql,
  signedInAs,
}) => {
  const ref = `pi_${randomUUID()}`;
  await sql`
    insert into payment_findings (provider, ref, kind, amount, text) values ('stripe', ${ref}, 'unplaced', 12, 'No receipt was found for it')`;
  await signedInAs("admin");
  await page.goto("/settings/online-payments");
  const finding = page.getByRole("listitem").filter({ hasText: ref });
  await expect(finding).toContainText("£12.00");
  await expectAccessible(page);
  await finding.getByRole("button", { name: /^Done/ }).click();
  await expect(finding).toBeHidden();
  const [seen] = await sql`select settled_at is not null as settled from payment_findings where ref = ${ref}`;
  expect(seen).toEqual({ settled: true });
});

test("a receptionist may not open the settings of online payments", async ({ page, signedInAs }) => {
  await signedInAs("receptionist");
  await page.goto("/settings/online-payments");
  await expect(page.getByRole("heading", { name: "You may not open this page" })).toBeVisible();
});
