import { randomInt } from "node:crypto";
import type { Browser, Page } from "@playwright/test";
import type postgres from "postgres";
import { clicksUntil, expect, expectAccessible, opens, test } from "./fixtures";

/** A customer who owes an invoice, so that their page takes a payment. */
async function aDebtor(sql: postgres.Sql) {
  const surname = `Bell${randomInt(100_000, 999_999)}`;
  const [customer] = await sql<{ id: string }[]>`
    insert into customers (forename, surname, road, town, postcode) values ('Ann', ${surname}, '1 New Road', 'Bath', 'BA1 1AA') returning id`;
  const id = customer?.id ?? "";
  await sql`
    insert into documents (type, status, number, customer_id, customer_name, created_date, issued_date, issued_at, total_net, total_tax, total_gross, balance)
    values ('invoice', 'issued', ${`B${randomInt(100_000, 999_999)}`}, ${id}, ${`Ann ${surname}`}, '2026-01-05', '2026-01-05', '2026-01-05T09:00:00Z',
      '100.00', '20.00', '120.00', '120.00')`;
  return { id, surname };
}

/** Somebody who is told of payments and of nothing else; other tests cause the rest. */
async function toldOfPayments(sql: postgres.Sql, email: string) {
  await sql`
    insert into notification_choices (user_id, kind, told)
    select id, kind, kind = 'payment_in' from users,
      unnest(array['booking_made', 'estimate_approved', 'payment_in', 'stock_low', 'message_failed', 'text_came', 'import_done']) kind
    where email = ${email}`;
}

async function takesPayment(page: Page, customer: string, amount: string) {
  await page.goto(`/customers/${customer}`);
  const window = page.getByRole("dialog", { name: "Take a payment on account" });
  await opens(page, "F9", window);
  await page.keyboard.type(amount);
  await page.keyboard.press("Enter");
  await expect(window).toBeHidden();
}

const bell = (page: Page) => page.getByRole("banner").getByRole("button", { name: /^Notifications/ });
const panel = (page: Page) => page.getByRole("dialog", { name: "Notifications" });
const unread = async (page: Page) =>
  Number(/(\d+)\+? unread/.exec((await bell(page).getAttribute("aria-label")) ?? "")?.[1] ?? 0);

async function another(
  browser: Browser,
  signIn: (context: Awaited<ReturnType<Browser["newContext"]>>) => Promise<{ email: string }>,
) {
  const context = await browser.newContext();
  const { email } = await signIn(context);
  return { context, email, page: await context.newPage() };
}

test("a payment that one takes rings the other's bell at once; it is opened and read by keyboard, and a switch silences it @keys", async ({
  browser,
  page,
  signedInAs,
  sql,
}) => {
  await signedInAs("manager");
  const other = await another(browser, (context) => signedInAs("accountant", context));
  const { id: customer, surname } = await aDebtor(sql);
  try {
    await toldOfPayments(sql, other.email);
    const desk = other.page;
    await desk.goto("/today");
    const before = await unread(desk);
    await takesPayment(page, customer, "20.01");
    await expect.poll(() => unread(desk)).toBeGreaterThan(before);
    expect(await unread(page), "the doer's own bell").toBe(0);

    await opens(desk, "Alt+n", panel(desk));
    const entry = panel(desk).getByRole("link", { name: new RegExp(`£20\\.01.*${surname}`) });
    await expect(async () => {
      // Others' payments may have come together with it.
      for (const group of await panel(desk).getByRole("button", { expanded: false }).all())
        await group.click();
      await expect(entry).toBeVisible({ timeout: 1000 });
    }).toPass();
    await expectAccessible(desk);
    await entry.focus();
    await desk.keyboard.press("Enter");
    await expect(desk).toHaveURL(/\/receipts\/[0-9a-f-]{36}$/);
    await expect(panel(desk)).toBeHidden();
    await desk.goto("/notifications");
    const line = desk.getByRole("listitem").filter({ hasText: surname });
    await expect(line).toBeVisible();
    await expect(line).not.toContainText("Unread");

    await desk.goto("/settings/account");
    const choice = desk.getByRole("switch", { name: "Payment in" });
    await expect(choice).toBeChecked();
    await choice.click();
    await expect
      .poll(
        async () =>
          (
            await sql`select told from notification_choices c join users u on u.id = c.user_id where email = ${other.email} and kind = 'payment_in'`
          )[0]?.told,
      )
      .toBe(false);
    await takesPayment(page, customer, "20.02");
    const told = () => sql`select from notifications n join users u on u.id = n.user_id
      where u.email = ${other.email} and n.entity_id in (select id from receipts where customer_id = ${customer} and amount = 20.02)`;
    // The doer's colleagues are told by then: nothing more is on its way.
    await expect
      .poll(
        async () =>
          (
            await sql`select from notifications n where n.entity_id in (select id from receipts where customer_id = ${customer} and amount = 20.02)`
          ).length,
      )
      .toBeGreaterThan(0);
    expect(await told()).toHaveLength(0);
  } finally {
    await other.context.close();
  }
});

test("on a phone the bell opens a sheet; many of a kind are one line; all are marked as read, in the other tab too", async ({
  page,
  context,
  signedInAs,
  sql,
}) => {
  const { email } = await signedInAs("manager");
  await sql`insert into notification_choices (user_id, kind, told)
    select id, kind, false from users, unnest(array['booking_made', 'estimate_approved', 'payment_in', 'stock_low', 'message_failed', 'text_came', 'import_done']) kind where email = ${email}`;
  await sql`
    insert into notifications (user_id, event_seq, kind, entity, entity_id, at)
    select u.id, -n, 'payment_in', 'receipts', (select id from receipts where amount > 0 order by id limit 1), now() from users u, generate_series(1, 120) n where email = ${email}`;
  const second = await context.newPage();
  await second.goto("/today");
  await expect(bell(second)).toHaveAccessibleName("Notifications, 99+ unread");
  await page.setViewportSize({ width: 390, height: 844 });
  await page.goto("/today");
  await clicksUntil(bell(page), panel(page));
  const group = panel(page).getByRole("button", { name: "60+ payments in" });
  await expect(group).toBeVisible();
  const { width } = (await panel(page).boundingBox()) ?? {};
  expect(width).toBe(390);
  await expectAccessible(page);
  await panel(page).getByRole("button", { name: "Show older ones" }).click();
  await expect(panel(page).getByRole("button", { name: "120 payments in" })).toBeVisible();
  await panel(page).getByRole("button", { name: "Mark all as read" }).click();
  await page.keyboard.press("Escape");
  await expect(bell(page)).toHaveAccessibleName("Notifications");
  await expect(bell(second)).toHaveAccessibleName("Notifications");
});

test("without notifications the bell says so", async ({ page, signedInAs, sql }) => {
  const { email } = await signedInAs("technician");
  await sql`insert into notification_choices (user_id, kind, told) select id, 'estimate_approved', false from users where email = ${email}`;
  await page.goto("/notifications");
  await expect(page.getByRole("heading", { name: "Notifications" })).toBeVisible();
  await opens(page, "Alt+n", panel(page));
  await expect(panel(page).getByText("Nothing new")).toBeVisible();
  await page.keyboard.press("Alt+n");
  await expect(panel(page)).toBeHidden();
  await expect(bell(page)).toBeFocused();
});
