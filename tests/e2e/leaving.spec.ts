import { randomInt } from "node:crypto";
import { createServer } from "node:http";
import type { BrowserContext, Page } from "@playwright/test";
import type postgres from "postgres";
import { expect, hears, test } from "./fixtures";

const work = (page: Page) => page.getByLabel("Work, as the customer reads it");

/** An estimate that was begun, for a customer of its own. */
async function begun(sql: postgres.Sql): Promise<{ id: string; name: string; customerId: string }> {
  const name = `Leaving${randomInt(1_000_000)}`;
  const [customer] = await sql<{ id: string }[]>`
    insert into customers (surname, road, town, postcode) values (${name}, '1 New Road', 'Bath', 'BA1 1AA') returning id`;
  const [document] = await sql<{ id: string }[]>`
    insert into documents (type, status, number, number_value, customer_id, customer_name, created_date, total_net, total_tax, total_gross)
    values ('estimate', 'draft', ${name}, ${randomInt(900_000, 999_999)}, ${customer?.id ?? null}, ${name}, current_date, 0, 0, 0) returning id`;
  return { id: document?.id ?? "", name, customerId: customer?.id ?? "" };
}

const written = async (sql: postgres.Sql, id: string) =>
  (
    await sql<{ work_description: string | null }[]>`select work_description from documents where id = ${id}`
  )[0]?.work_description;

async function open(page: Page, id: string): Promise<void> {
  await page.goto(`/documents/${id}`);
  await hears(page, "Control+s");
}

/** Opens a document between two others in the tab's history, so that one can go back and forth without loading anything. */
async function openBetween(page: Page, id: string): Promise<void> {
  await open(page, id);
  await page.getByRole("link", { name: "Customers", exact: true }).first().click();
  await expect(page).toHaveURL(/\/customers/);
  await page.goBack();
  await expect(page).toHaveURL(/\/documents\//);
  await hears(page, "Control+s");
}

/** The next page is drawn, and the document's is gone with its scripts living on. */
async function customersAreThere(page: Page): Promise<void> {
  await expect(page).toHaveURL(/\/customers/);
  await expect(page.getByRole("heading", { level: 1, name: "Customers" })).toBeVisible();
}

/** The ways out of a page; what is typed is typed a moment before. */
const WAYS: Record<string, (page: Page) => Promise<unknown>> = {
  "by a link": async (page) => {
    await page.getByRole("link", { name: "Customers", exact: true }).first().click();
    await customersAreThere(page);
  },
  "by going on": async (page) => {
    await page.goForward();
    await customersAreThere(page);
  },
  "by a reload": (page) => page.reload(),
  "by an address": (page) => page.goto("/today"),
  "by closing the tab": async (page) => {
    const closed = page.waitForEvent("close");
    await page.close({ runBeforeUnload: true });
    await closed;
  },
};

/** At the next opening the words are in their place, or offered and then there. */
async function findsAgain(context: BrowserContext, id: string, words: string): Promise<Page> {
  const page = await context.newPage();
  await open(page, id);
  const offered = page.getByRole("button", { name: "Bring it back" });
  await expect(async () => {
    if (await offered.isVisible()) await offered.click();
    await expect(work(page)).toHaveValue(words, { timeout: 500 });
  }).toPass();
  return page;
}

/**
 * The server takes nothing until it is asked back: out of order while the page's scripts live on; else by a session that has ended, as
 * what leaves with its page passes by the browser's devtools.
 */
async function goAway(context: BrowserContext, sql: postgres.Sql, email: string, scriptsLiveOn: boolean) {
  if (scriptsLiveOn) {
    const drafts = "**/documents/*/draft";
    await context.route(drafts, (route) => route.fulfill({ status: 503, body: "Away" }));
    return () => context.unroute(drafts);
  }
  const set = (ended: Date | null) =>
    sql`update sessions set revoked_at = ${ended} where user_id = (select id from users where email = ${email})`;
  await set(new Date());
  return () => set(null);
}

for (const [way, leave] of Object.entries(WAYS)) {
  test(`what was typed a moment before a page is left ${way} is saved`, async ({
    context,
    sql,
    signedInAs,
  }) => {
    await signedInAs("manager");
    const { id } = await begun(sql);
    const page = await context.newPage();
    await openBetween(page, id);
    await work(page).fill("Squeals when braking");
    await leave(page);
    await expect.poll(() => written(sql, id)).toBe("Squeals when braking");
    const again = await context.newPage();
    await open(again, id);
    await expect(work(again)).toHaveValue("Squeals when braking");
    await expect(again.getByRole("button", { name: "Bring it back" })).toBeHidden();
  });

  test(`what was typed a moment before a page is left ${way} is found again though the server was away`, async ({
    context,
    sql,
    signedInAs,
  }) => {
    const who = await signedInAs("manager");
    const { id } = await begun(sql);
    const page = await context.newPage();
    await openBetween(page, id);
    const comeBack = await goAway(context, sql, who.email, /link|on$/.test(way));
    await work(page).fill("Pulls to the left");
    await leave(page);
    if (!page.isClosed()) await page.close();
    expect(await written(sql, id)).toBeNull();
    await comeBack();
    await findsAgain(context, id, "Pulls to the left");
    await expect.poll(() => written(sql, id)).toBe("Pulls to the left");
  });
}

test("a draft that is too long to leave with its page is kept here, and offered", async ({
  context,
  sql,
  signedInAs,
}) => {
  await signedInAs("manager");
  const { id } = await begun(sql);
  for (let i = 0; i < 80; i++)
    await sql`insert into document_lines (document_id, position, item_type, description, quantity, unit_price, tax_code, tax_rate, line_net, line_tax, line_gross)
      values (${id}, ${i}, 'labour', ${"Long words. ".repeat(80)}, 1, 0, 'T1', 20, 0, 0, 0)`;
  const page = await context.newPage();
  await open(page, id);
  await page.getByLabel("Description, line 1", { exact: true }).fill("The first line");
  await work(page).fill("And the work");
  await WAYS["by closing the tab"]?.(page);
  // Left once more before it could be saved, it is still kept.
  await (await findsAgain(context, id, "And the work")).close();
  await findsAgain(context, id, "And the work");
  await expect.poll(() => written(sql, id)).toBe("And the work");
  const [line] =
    await sql`select description from document_lines where document_id = ${id} order by position limit 1`;
  expect(line).toEqual({ description: "The first line" });
});

test("a date that is still being typed goes with its page too", async ({ context, sql, signedInAs }) => {
  await signedInAs("manager");
  const { id } = await begun(sql);
  const page = await context.newPage();
  await openBetween(page, id);
  await page.getByLabel("Valid until").fill("24/12/2026");
  await page.goForward();
  await expect
    .poll(async () => (await sql`select expires_date::text as day from documents where id = ${id}`)[0])
    .toEqual({ day: "2026-12-24" });
});

test("a new document that was left as it was first saved is one document, and no other page's address changes", async ({
  context,
  sql,
  signedInAs,
}) => {
  await signedInAs("manager");
  const { customerId } = await begun(sql);
  const made = () =>
    sql`select work_description from documents where customer_id = ${customerId} and type = 'job_sheet'`;
  const page = await context.newPage();
  await page.goto(`/documents/new?type=job_sheet&customer_id=${customerId}`);
  await hears(page, "Control+s");
  await page.getByLabel("Description, line 1", { exact: true }).fill("Noise at the front");
  await page.getByRole("link", { name: "Customers", exact: true }).first().click();
  await expect(page).toHaveURL(/\/customers$/);
  await expect.poll(made).toHaveLength(1);
  await page.goto(`/documents/new?type=job_sheet&customer_id=${customerId}`);
  await hears(page, "Control+s");
  await page.getByLabel("Description, line 1", { exact: true }).fill("Another");
  await WAYS["by closing the tab"]?.(page);
  await expect.poll(made).toHaveLength(2);

  const again = await context.newPage();
  const asked = again.waitForResponse(/\/draft$/);
  await again.goto("/documents/new?type=job_sheet");
  await asked;
  await hears(again, "Control+s");
  for (const name of ["Bring it back", "Throw away"])
    await expect(again.getByRole("button", { name })).toHaveCount(0);
});

test("an action that is sent on to the page it belongs to goes to this server and no other", async ({
  page,
  sql,
  signedInAs,
}) => {
  const heard: string[] = [];
  const elsewhere = createServer((request, response) => {
    heard.push(`${request.method} ${request.url}`);
    response.end();
  });
  await new Promise<void>((resolve, reject) => elsewhere.once("error", reject).listen(3000, resolve));
  try {
    await signedInAs("manager");
    const { customerId } = await begun(sql);
    await page.goto(`/customers/${customerId}/edit`);
    await hears(page, "Control+s");
    await page.getByLabel("Town").fill("Bristol");
    const sent = page.waitForRequest((request) => "next-action" in request.headers());
    await page.keyboard.press("Control+s");
    const action = (await sent).headers()["next-action"] ?? "";
    const answer = await page.evaluate(async (name) => {
      const headers = { "next-action": name, accept: "text/x-component", "content-type": "text/plain" };
      const response = await fetch("/today", { method: "POST", headers, body: "[{}]" });
      return `${response.status} ${await response.text()}`;
    }, action);
    expect(answer).toMatch(/^200 .*VALIDATION_ERROR/s);
    expect(heard).toEqual([]);
  } finally {
    elsewhere.close();
  }
});

test("what somebody else saves is shown at once, and neither the cursor nor what is not saved yet is disturbed", async ({
  page,
  browser,
  sql,
  signedInAs,
}) => {
  await signedInAs("manager");
  const other = await browser.newContext();
  await signedInAs("technician", other);
  const { id, customerId } = await begun(sql);
  await sql`with car as (insert into vehicles (customer_id, registration) values (${customerId}, ${`LV${randomInt(100_000, 999_999)}`}) returning id)
    update documents set vehicle_id = (select id from car) where id = ${id}`;
  await open(page, id);
  const theirs = await other.newPage();
  await open(theirs, id);
  await work(theirs).fill("Drop links worn");
  await expect(work(page)).toHaveValue("Drop links worn");

  await page.getByLabel("Advisory for the next visit").fill("Wipers");
  await page.getByLabel("Mileage").focus();
  await work(theirs).fill("Drop links and bushes worn");
  await expect(work(page)).toHaveValue("Drop links and bushes worn");
  await expect(page.getByLabel("Mileage")).toBeFocused();
  await expect(page.getByLabel("Advisory for the next visit")).toHaveValue("Wipers");
  await other.close();
});

test("whoever takes what somebody else saved is not offered again what they discarded", async ({
  page,
  browser,
  sql,
  signedInAs,
}) => {
  await signedInAs("manager");
  const other = await browser.newContext();
  const who = await signedInAs("technician", other);
  const { id } = await begun(sql);
  const theirs = await other.newPage();
  await open(page, id);
  await open(theirs, id);
  await work(page).focus();
  await work(theirs).fill("Theirs");
  await expect.poll(() => written(sql, id)).toBe("Theirs");
  await page.keyboard.type("Mine");
  await page.getByRole("button", { name: `Take Theirs of ${who.name}` }).click();
  await expect(work(page)).toHaveValue("Theirs");
  await expect(page.getByText("Saved", { exact: true })).toBeVisible();
  await open(page, id);
  await expect(page.getByRole("button", { name: "Bring it back" })).toBeHidden();
  expect(await page.evaluate(() => Object.keys(localStorage).filter((key) => key.includes("draft")))).toEqual(
    [],
  );
  await other.close();
});

test("what was kept here while others went on writing comes back beside theirs", async ({
  page,
  context,
  browser,
  sql,
  signedInAs,
}) => {
  const who = await signedInAs("manager");
  const other = await browser.newContext();
  await signedInAs("technician", other);
  const { id } = await begun(sql);
  await open(page, id);
  const comeBack = await goAway(context, sql, who.email, false);
  await work(page).fill("Mine");
  await page.getByLabel("Mileage").fill("12345");
  await page.close({ runBeforeUnload: true });
  const theirs = await other.newPage();
  await open(theirs, id);
  await work(theirs).fill("Theirs");
  await theirs.getByLabel("Order reference").fill("PO 7");
  await expect
    .poll(async () => (await sql`select order_reference from documents where id = ${id}`)[0]?.order_reference)
    .toBe("PO 7");
  await comeBack();
  const again = await context.newPage();
  await open(again, id);
  await again.getByRole("button", { name: "Bring it back" }).click();
  await expect(again.getByRole("textbox", { name: "Order reference" })).toHaveValue("PO 7");
  await expect(again.getByLabel("Mileage")).toHaveValue("12345");
  await expect(work(again)).toHaveValue("Mine");
  await expect(again.getByRole("group", { name: /has another description of the work/ })).toContainText(
    "Theirs",
  );
  await again.getByRole("button", { name: "Keep Mine" }).click();
  await expect.poll(() => written(sql, id)).toBe("Mine");
  await other.close();
});
