import { randomInt } from "node:crypto";
import type { Page } from "@playwright/test";
import type { Sql } from "postgres";
import { expect, expectAccessible, test } from "./fixtures";
import { linkFor } from "./payment-link";

const PHONE = { width: 390, height: 844 };

test.use({ viewport: PHONE });

/** An issued invoice of £144.00 that nobody has paid, and its link, as an e-mail of the garage would name it. */
async function invoiceWithLink(sql: Sql) {
  const number = String(randomInt(400_000, 699_999));
  const [customer] = await sql<{ id: string }[]>`
    insert into customers (forename, surname, email) values ('Ann', ${`Payer${number}`}, 'ann@garage.test') returning id`;
  const [invoice] = await sql<{ id: string }[]>`
    insert into documents (type, status, number, customer_id, customer_name, registration, issued_date, issued_at, created_date, due_date,
      total_net, total_tax, total_gross, received, balance, issuer_snapshot)
    values ('invoice', 'issued', ${number}, ${customer?.id ?? null}, ${`Ann Payer${number}`}, 'AB12CDE', current_date, now(), current_date,
      current_date, 120, 24, 144, 0, 144, '{"name": "Garage", "vat_number": "GB123456782"}') returning id`;
  const id = invoice?.id ?? "";
  return { id, number, path: `/pay/${await linkFor(sql, { document_id: id })}` };
}

async function pays(page: Page, amount: string, way: string) {
  await page.getByLabel("Amount in pounds").fill(amount);
  await page.getByRole("button", { name: "Pay on trial" }).click();
  await page.getByRole("button", { name: way }).click();
}

const alert = (page: Page) => page.getByRole("alert");

test("a customer pays half by card and the rest by bank, on a telephone, without a script", async ({
  page,
  sql,
}) => {
  const { id, number, path } = await invoiceWithLink(sql);
  const loaded: string[] = [];
  page.on("request", (request) => loaded.push(request.resourceType()));
  await page.goto(path);
  await expect(page.getByRole("heading", { level: 1, name: `Invoice ${number}` })).toBeVisible();
  await expect(page.getByText("AB12 CDE")).toBeVisible();
  await expect(page.getByLabel("Amount in pounds")).toHaveValue("144.00");
  await pays(page, "£72", "Pay by card");
  await expect(alert(page)).toContainText("Thank you: £72.00 is paid");
  await expect(page.getByLabel("Amount in pounds")).toHaveValue("72.00");
  await expectAccessible(page);
  await pays(page, "72.00", "Pay by bank");
  await expect(alert(page)).toContainText("Thank you: £72.00 is paid");
  await expect(page.getByText("There is nothing to pay. Thank you.")).toBeVisible();
  await page.reload();
  const [document] = await sql`select status, received, balance from documents where id = ${id}`;
  expect(document).toEqual({ status: "paid", received: "144.00", balance: "0.00" });
  expect([...(await sql`select amount from receipts where document_id = ${id}`)]).toHaveLength(2);
  expect(loaded).not.toContain("script");
  const [response] = await Promise.all([page.request.get(path), page.request.get(`${path}/pdf`)]);
  expect(response.headers()["content-security-policy"]).toContain("script-src 'none'");
  const html = await response.text();
  expect(html).not.toContain("<script");
  expect(html).toContain('name="robots" content="noindex, nofollow"');
  const pdf = await page.request.get(`${path}/pdf`);
  expect(pdf.headers()["content-type"]).toBe("application/pdf");
});

test("declined, given up, on its way: each says what has become of the money", async ({ page, sql }) => {
  const { id, path } = await invoiceWithLink(sql);
  await page.goto(path);
  await pays(page, "144", "Go back without paying");
  await expect(page.getByText("Nothing was paid")).toBeVisible();
  await pays(page, "143", "Let the card be declined");
  await expect(alert(page)).toContainText("This payment did not succeed");
  await pays(page, "100", "Pay by Bacs");
  await expect(alert(page)).toContainText("£100.00 is on its way");
  await expect(page.getByText("All of it, or a part of the £44.00")).toBeVisible();
  expect([...(await sql`select id from receipts where document_id = ${id}`)]).toEqual([]);
});

test("a wrong amount is said at its field, and nothing typed is lost", async ({ page, sql }) => {
  const { path } = await invoiceWithLink(sql);
  await page.goto(path);
  for (const [amount, words] of [
    ["144.01", "Only £144.00 is due"],
    ["0.10", "at least £0.30"],
    ["12,5", "An amount such as 54.85"],
  ] as const) {
    await page.getByLabel("Amount in pounds").fill(amount);
    await page.getByRole("button", { name: "Pay on trial" }).click();
    await expect(page.getByText(words)).toBeVisible();
    await expect(page.getByLabel("Amount in pounds")).toHaveValue(amount);
  }
});

test("a link opens one thing, for nobody, and takes no form of another site", async ({
  page,
  sql,
  request,
}) => {
  const { id, path } = await invoiceWithLink(sql);
  const forged = await request.post(`${path}/begin`, {
    headers: { origin: "https://elsewhere.example" },
    form: { amount: "1", provider: "sandbox" },
  });
  expect(forged.status()).toBe(403);
  for (const wrong of ["/pay/x", `${path}x`, `/pay/${path.slice(6).toLowerCase()}`, "/pay/a/b"]) {
    await page.goto(wrong);
    await expect(page.getByRole("heading", { name: "This link opens nothing" })).toBeVisible();
  }
  await sql`update payment_links set revoked_at = now() where document_id = ${id}`;
  await page.goto(path);
  await expect(page.getByRole("heading", { name: "This link opens nothing" })).toBeVisible();
  expect((await request.get(`${path}/pdf`)).status()).toBe(404);
  expect(await page.context().cookies()).toEqual([]);
});

test("the page is readable by day and by night, wide and narrow", async ({ page, sql }) => {
  const { path } = await invoiceWithLink(sql);
  for (const colorScheme of ["light", "dark"] as const)
    for (const width of [360, 1440]) {
      await page.emulateMedia({ colorScheme });
      await page.setViewportSize({ width, height: 844 });
      await page.goto(path);
      await expectAccessible(page);
      const [back, wide] = await page.evaluate(() => [
        getComputedStyle(document.body).colorScheme,
        document.documentElement.scrollWidth,
      ]);
      expect(back).toBe(colorScheme);
      expect(wide).toBeLessThanOrEqual(width);
    }
});
