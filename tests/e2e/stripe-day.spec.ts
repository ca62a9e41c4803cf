import type { Page } from "@playwright/test";
import type { Sql } from "postgres";
import { StripeServer } from "../support/stripe-server";
import { chooses, clicksUntil, expect, expectAccessible, test } from "./fixtures";
import { type OwnGarage, ownGarage, signsIn, somebody } from "./own-garage";

const PHONE = { width: 390, height: 844 };
const STRIPE = "https://checkout.stripe.com";

/** A customer with an issued invoice of £144.00 that nobody has paid. */
async function invoiced(sql: Sql) {
  const [customer] = await sql<{ id: string }[]>`
    insert into customers (forename, surname, email, mobile)
    values ('Ann', 'Payer', 'ann@garage.test', '07700900123') returning id`;
  const [invoice] = await sql<{ id: string }[]>`
    insert into documents (type, status, number, customer_id, customer_name, registration, issued_date, issued_at, created_date, due_date,
      total_net, total_tax, total_gross, received, balance, issuer_snapshot)
    values ('invoice', 'issued', '4711', ${customer?.id ?? null}, 'Ann Payer', 'AB12CDE', current_date, now(), current_date,
      current_date, 120, 24, 144, 0, 144, '{"name": "Garage", "vat_number": "GB123456782"}') returning id`;
  return { invoice: invoice?.id ?? "", customer: customer?.id ?? "" };
}

/** Stripe's page, on which the customer pays by a way; returns the payment's reference. */
async function paysAtStripe(page: Page, stripe: StripeServer, amount: string, way: "card" | "pay_by_bank") {
  let paid = "";
  await page.route(`${STRIPE}/c/pay/*`, async (route) => {
    const id = new URL(route.request().url()).pathname.split("/").at(-1) ?? "";
    const back = stripe.find("checkout.session", id).success_url;
    paid = stripe.pay(id, { way }).payment_id;
    await route.fulfill({ status: 302, headers: { location: back } });
  });
  await page.getByLabel("Amount in pounds").fill(amount);
  await page.getByRole("button", { name: "Pay by card or bank" }).click();
  await expect(page.getByRole("alert").filter({ hasText: `${amount} is paid` })).toBeVisible();
  await page.unroute(`${STRIPE}/c/pay/*`);
  return paid;
}

async function withStripe(use: (garage: OwnGarage & { stripe: StripeServer; url: string }) => Promise<void>) {
  const stripe = new StripeServer();
  const address = await stripe.start();
  stripe.origin = STRIPE;
  await ownGarage(async (garage) => {
    const { url } = await garage.start({ STRIPE_API_BASE: address });
    await use({ ...garage, stripe, url });
  });
  await stripe.stop();
}

test("half is paid by card, the rest by bank, a part goes back in Stripe's dashboard: the garage's books follow", async ({
  browser,
  page,
}) => {
  test.slow();
  await withStripe(async ({ sql, stripe, url }) => {
    const { invoice, customer } = await invoiced(sql);
    await signsIn(page, `${url}/settings/online-payments`, await somebody({ sql }, "admin"));
    await page.getByLabel("Secret key").fill(stripe.key);
    await page.getByRole("button", { name: "Connect Stripe" }).click();
    await expect(page.getByText("Stand-in Motors", { exact: true })).toBeVisible();

    await page.goto(`${url}/documents/${invoice}`);
    const window = page.getByRole("dialog", { name: "Pay by link" });
    await chooses(page, "l", window);
    const link = (await window.getByText(/\/pay\/[\w-]{43}$/).textContent()) ?? "";

    const phone = await browser.newPage({ viewport: PHONE });
    await phone.goto(link);
    await expect(phone.getByRole("heading", { level: 1, name: "Invoice 4711" })).toBeVisible();
    const byCard = await paysAtStripe(phone, stripe, "72.00", "card");
    await expect(phone.getByLabel("Amount in pounds")).toHaveValue("72.00");
    await paysAtStripe(phone, stripe, "72.00", "pay_by_bank");
    await expect(phone.getByText("There is nothing to pay. Thank you.")).toBeVisible();
    await expectAccessible(phone);
    await phone.close();

    stripe.refundInDashboard(byCard, 3000);
    await page.goto(`${url}/settings/online-payments`);
    await clicksUntil(
      page.getByRole("button", { name: "Compare now" }),
      page.getByText(/payments? compared/).first(),
    );
    await expect
      .poll(async () => [
        ...(await sql`select amount from receipts where document_id = ${invoice} order by amount`),
      ])
      .toEqual([{ amount: "-30.00" }, { amount: "72.00" }, { amount: "72.00" }]);

    await page.goto(`${url}/documents/${invoice}`);
    await expect(page.getByText("Part paid").first()).toBeVisible();
    await expect(page.getByText("£30.00").first()).toBeVisible();
    await page.goto(`${url}/statements/${customer}`);
    await expect(page.getByRole("main")).toContainText("£30.00");
    await expectAccessible(page);
    expect(stripe.faults).toEqual([]);
  });
});
