import { randomUUID } from "node:crypto";
import type { Page } from "@playwright/test";
import { quietOf } from "../support/quiet-page";
import { expect, hears, test } from "./fixtures";

test("what one person saves, the others see without loading anew, also in a second tab of theirs", async ({
  browser,
  page,
  signedInAs,
  sql,
}) => {
  await signedInAs("manager");
  const other = await browser.newContext();
  await signedInAs("receptionist", other);
  const [first, second] = [await other.newPage(), await other.newPage()];
  const surname = `Livewell ${Date.now()}`;
  try {
    for (const tab of [first, second]) {
      await tab.goto(`/customers?q=${encodeURIComponent(surname)}`);
      await expect(tab.getByText(/^No customers? match|Nothing/).first()).toBeVisible();
    }
    await second.bringToFront();
    await page.goto("/customers/new");
    await page.getByLabel("Surname").fill(surname);
    await page
      .getByRole("button", { name: /Save|Add/ })
      .first()
      .click();
    await expect(page).toHaveURL(/\/customers\/[0-9a-f-]{36}/);
    await expect(second.getByRole("link", { name: surname })).toBeVisible();
    await first.bringToFront();
    await expect(first.getByRole("link", { name: surname })).toBeVisible();
  } finally {
    await other.close();
    await sql`delete from customers where surname = ${surname}`;
  }
});

test("a change that is told while a screen is on its way, or while it is left, shows when the screen is there", async ({
  page,
  context,
  signedInAs,
  sql,
}) => {
  await signedInAs("manager");
  const name = `00 Parts${randomUUID().slice(0, 8)}`;
  const link = (tab: Page, end: string) => tab.getByRole("link", { name: `${name} ${end}` });
  const watch = await context.newPage();
  const inserted = async (end: string) => {
    await sql`
      with made as (insert into suppliers (name) values (${`${name} ${end}`}) returning id)
      insert into events (name, entity, entity_id) select 'suppliers.create', 'suppliers', id from made`;
    await sql`select pg_notify('ga4_events', '')`;
    await expect(link(watch, end)).toBeVisible();
  };
  try {
    await watch.goto(`/suppliers?q=${name}`);
    await expect(watch.getByText(/^No suppliers? match|Nothing/).first()).toBeVisible();
    await page.goto("/reminders");
    await hears(page, "Control+k");
    const made = Promise.withResolvers<void>();
    const held = Promise.withResolvers<void>();
    await page.route(
      (url) => url.pathname === "/suppliers",
      async (route) => {
        const answer = await route.fetch();
        if (!route.request().headers()["next-router-prefetch"]) {
          made.resolve();
          await held.promise;
        }
        await route.fulfill({ response: answer });
      },
    );
    await page.getByRole("navigation").getByRole("link", { name: "Suppliers" }).click();
    await made.promise;
    await inserted("one");
    held.resolve();
    await expect(link(page, "one")).toBeVisible();

    await link(page, "one").click();
    await expect(page.getByRole("heading", { level: 1, name: `${name} one` })).toBeVisible();
    await inserted("two");
    await page.goBack();
    await expect(link(page, "two")).toBeVisible();
  } finally {
    await sql`delete from suppliers where name like ${`${name}%`}`;
  }
});

test("a page that is read again keeps its elements, and with them the window that is open over it", async ({
  page,
  signedInAs,
  sql,
}) => {
  await signedInAs("manager");
  const ids = await sql<{ document: string; customer: string; vehicle: string }[]>`
    select d.id as document, d.customer_id as customer, d.vehicle_id as vehicle from documents d
    where d.type = 'invoice' and d.status <> 'draft' and d.customer_id is not null and d.vehicle_id is not null and d.deleted_at is null
    order by d.id limit 1`;
  const [one] = ids;
  const paths = [`/documents/${one?.document}`, `/customers/${one?.customer}`, `/vehicles/${one?.vehicle}`];
  const quiet = quietOf(page);
  // On lists and boards only what stands above them: others' work brings and takes rows.
  const lists = ["/customers", "/stock", "/today", "/workshop", "/calendar"];
  for (const path of [...paths, ...lists]) {
    const part = lists.includes(path) ? "main header" : "main";
    await page.goto(path);
    await hears(page, "Control+k");
    expect(await page.locator(part).locator("button, h1").count(), path).toBeGreaterThan(0);
    await page
      .locator(part)
      .locator("button, h1")
      .evaluateAll((elements) => {
        for (const element of elements) element.setAttribute("data-was-here", "");
      });
    await page.evaluate(() => (window as { next?: { router: { refresh(): void } } }).next?.router.refresh());
    await quiet();
    const anew = page.locator(part).locator("button, h1").and(page.locator(":not([data-was-here])"));
    expect([path, await anew.allTextContents()]).toEqual([path, []]);
  }
});
