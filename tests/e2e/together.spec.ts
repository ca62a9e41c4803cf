import { randomInt } from "node:crypto";
import type { Page } from "@playwright/test";
import type postgres from "postgres";
import { test as base, clicksUntil, expect, expectAccessible, hears } from "./fixtures";

interface Two {
  /** Two people's pages, each in a browser of their own, with one job sheet of two lines open. */
  ann: Page;
  bob: Page;
  id: string;
}

const ANN = "Test admin";
const BOB = "Test manager";

const test = base.extend<{ two: Two }>({
  two: async ({ browser, page, context, signedInAs, sql }, use) => {
    await signedInAs("manager", context);
    const other = await browser.newContext();
    await signedInAs("admin", other);
    const id = await jobSheet(sql, "Front pads", "Front discs");
    const ann = await other.newPage();
    await Promise.all([open(page, id), open(ann, id)]);
    await expect(page.getByText(`${ANN} has this open too`, { exact: true })).toBeVisible();
    await expect(ann.getByText(`${BOB} has this open too`, { exact: true })).toBeVisible();
    await use({ ann, bob: page, id });
    await other.close();
  },
});

async function jobSheet(sql: postgres.Sql, ...lines: string[]): Promise<string> {
  const name = `Together${randomInt(1_000_000)}`;
  const [customer] = await sql<{ id: string }[]>`
    insert into customers (surname, road, town, postcode) values (${name}, '1 New Road', 'Bath', 'BA1 1AA') returning id`;
  const [document] = await sql<{ id: string }[]>`
    insert into documents (type, status, number, number_value, customer_id, customer_name, created_date, total_net, total_tax, total_gross)
    values ('job_sheet', 'open', ${name}, ${randomInt(900_000, 999_999)}, ${customer?.id ?? null}, ${name}, current_date, 0, 0, 0) returning id`;
  const id = document?.id ?? "";
  for (const [i, description] of lines.entries())
    await sql`insert into document_lines (document_id, position, item_type, description, quantity, unit_price, tax_code, tax_rate, line_net, line_tax, line_gross)
      values (${id}, ${i + 1}, 'part', ${description}, 1, 40, 'T1', 20, 40, 8, 48)`;
  return id;
}

async function open(page: Page, id: string): Promise<void> {
  await page.goto(`/documents/${id}`);
  await hears(page, "Control+s");
}

const cell = (page: Page, what: string, line: number) =>
  page.getByLabel(`${what}, line ${line}`, { exact: true });
const saved = (page: Page) => expect(page.getByText("Saved", { exact: true })).toBeVisible();

const stored = (sql: postgres.Sql, id: string) =>
  sql<
    { description: string; unit_price: string }[]
  >`select description, unit_price::float8::text as unit_price from document_lines where document_id = ${id} order by position`;

test("two people change different lines at once, and both have both within a second, unasked", async ({
  two: { ann, bob, id },
  sql,
}) => {
  await Promise.all([
    cell(ann, "Price of one", 1).fill("45"),
    cell(bob, "Description", 2).fill("Front discs, coated"),
  ]);
  await expect(cell(bob, "Price of one", 1)).toHaveValue("45.00", { timeout: 3000 });
  await expect(cell(ann, "Description", 2)).toHaveValue("Front discs, coated", { timeout: 3000 });
  // From a key of one to the screen of the other, without the waits of two browsers that had just been opened.
  const begun = Date.now();
  await cell(ann, "Price of one", 1).fill("46");
  await expect(cell(bob, "Price of one", 1)).toHaveValue("46.00", { timeout: 5000 });
  test.info().annotations.push({ type: "ms to the other", description: String(Date.now() - begun) });
  // What was typed stays as it was typed, and the cursor where it was.
  await expect(cell(bob, "Description", 2)).toBeFocused();
  await Promise.all([saved(ann), saved(bob)]);
  await expect
    .poll(() => stored(sql, id))
    .toEqual([
      { description: "Front pads", unit_price: "46" },
      { description: "Front discs, coated", unit_price: "40" },
    ]);
  for (const page of [ann, bob])
    await expect(page.getByRole("group", { name: /has another/ })).toHaveCount(0);
});

test("the same field shows both, asks there without stopping the rest, and what is chosen is with both", async ({
  two: { ann, bob, id },
  sql,
}) => {
  await cell(bob, "Price of one", 1).fill("55");
  await cell(ann, "Price of one", 1).fill("50");
  const asked = ann.getByRole("group", { name: /has another price, line 1/ });
  const other = bob.getByRole("group", { name: /has another price, line 1/ });
  await expect.poll(async () => (await asked.isVisible()) || (await other.isVisible())).toBe(true);
  // Whoever was later is asked; the other goes on.
  const [later, who, theirs] = (await asked.isVisible())
    ? ([ann, BOB, "55.00"] as const)
    : ([bob, ANN, "50.00"] as const);
  const note = later.getByRole("group", { name: `${who} has another price, line 1` });
  await expect(note).toContainText(theirs);
  await expect(cell(later, "Price of one", 1)).toHaveAccessibleDescription(
    new RegExp(`${who} has another price`),
  );
  await expectAccessible(later, "color-contrast");
  await cell(later, "Description", 2).fill("Rear discs");
  await expect.poll(async () => (await stored(sql, id))[1]?.description).toBe("Rear discs");
  await expect(note).toBeVisible();
  await cell(later, "Price of one", 1).focus();
  await later.keyboard.press("Alt+m");
  await expect(note).toBeHidden();
  const mine = later === ann ? "50" : "55";
  await expect.poll(async () => (await stored(sql, id))[0]?.unit_price).toBe(mine);
  const first = later === ann ? bob : ann;
  await cell(first, "Description", 1).focus();
  await expect(cell(first, "Price of one", 1)).toHaveValue(new RegExp(`^${mine}(.00)?$`));
});

test("a line that one removes while the other types in it stays there, and is asked about", async ({
  two: { ann, bob, id },
  sql,
}) => {
  // By its place: what the rows are called follows a frame after a row has gone or come.
  const second = (page: Page) => page.locator("textarea[data-cell=description]").nth(1);
  await cell(bob, "Description", 2).focus();
  await cell(ann, "Description", 2).focus();
  await ann.keyboard.press("Control+Delete");
  await expect.poll(async () => (await stored(sql, id)).length).toBe(1);
  // The cursor alone keeps the line, and nothing is asked until something is typed.
  const note = bob.getByRole("group", { name: `${ANN} has removed this line, line 2` });
  await expect(second(bob)).toBeFocused();
  await bob.keyboard.press("End");
  await bob.keyboard.type(" and sensors");
  await expect(note).toBeVisible();
  await expect(second(bob)).toHaveValue("Front discs and sensors");
  await note.getByRole("button", { name: /^Keep it/ }).click();
  await expect.poll(async () => (await stored(sql, id))[1]?.description).toBe("Front discs and sensors");
  await expect(second(ann)).toHaveValue("Front discs and sensors");
  await cell(bob, "Description", 1).focus();
  await second(ann).focus();
  await ann.keyboard.press("Control+Delete");
  await expect(second(bob)).toHaveValue("");
});

test("who is where is shown at the line, and nobody any more within seconds of leaving", async ({
  two: { ann, bob },
}) => {
  await cell(ann, "Price of one", 2).focus();
  const initials = bob.locator("td", { has: cell(bob, "Price of one", 2) }).locator("[data-mark]");
  await expect(initials).toHaveText("TA");
  const there = bob.getByRole("button", { name: `${ANN} is at line 2, price. Go there` });
  await there.click();
  await expect(cell(bob, "Price of one", 2)).toBeFocused();
  await cell(ann, "Description", 1).focus();
  await expect(initials).toBeHidden();
  await ann.close({ runBeforeUnload: true });
  await expect(bob.getByText(`${ANN} has this open too`, { exact: true })).toBeHidden({ timeout: 5000 });
  await expect(bob.locator("[data-mark]")).toHaveCount(0);
});

test("what is made final or deleted while the other writes is told at once, and what was typed can be read", async ({
  two: { ann, bob, id },
  sql,
}) => {
  const away = "**/documents/*/draft";
  await bob
    .context()
    .route(away, (route) => (route.request().method() === "POST" ? route.abort() : route.continue()));
  await cell(bob, "Description", 1).fill("Written meanwhile");
  await expect(bob.getByText(/no connection/)).toBeVisible();
  const cancels = ann.getByRole("menuitem", { name: /cancelled/i });
  await clicksUntil(ann.getByRole("button", { name: "All that can be done" }), cancels);
  await cancels.click();
  await expect
    .poll(async () => (await sql`select status from documents where id = ${id}`)[0]?.status)
    .toBe("cancelled");
  const told = bob.getByRole("alert").filter({ hasText: "cancelled" });
  await expect(told).toContainText("Written meanwhile");
  await told.getByRole("button", { name: "See how it stands" }).click();
  await expect(bob.getByText("Front pads")).toBeVisible();
  await expect(bob.getByLabel("Description, line 1", { exact: true })).toHaveCount(0);
});

test("whoever was without a connection while both wrote has both afterwards, and is asked only about what differs", async ({
  two: { ann, bob, id },
  sql,
}) => {
  await bob.context().setOffline(true);
  await cell(bob, "Price of one", 1).fill("60");
  await cell(bob, "Quantity", 2).fill("2");
  await cell(ann, "Price of one", 1).fill("61");
  await cell(ann, "Description", 2).fill("Rear discs");
  await expect
    .poll(() => stored(sql, id))
    .toEqual([
      { description: "Front pads", unit_price: "61" },
      { description: "Rear discs", unit_price: "40" },
    ]);
  await bob.context().setOffline(false);
  await expect(cell(bob, "Description", 2)).toHaveValue("Rear discs");
  await expect(cell(bob, "Quantity", 2)).toHaveValue("2");
  const note = bob.getByRole("group", { name: `${ANN} has another price, line 1` });
  await note.getByRole("button", { name: /^Take 61/ }).click();
  await expect(cell(bob, "Price of one", 1)).toHaveValue("61.00");
  await expect
    .poll(
      async () =>
        (
          await sql`select quantity::float8 as n from document_lines where document_id = ${id} and position = 2`
        )[0]?.n,
    )
    .toBe(2);
});

test("the same user in two tabs has both in both", async ({ page, context, signedInAs, sql }) => {
  await signedInAs("manager");
  const id = await jobSheet(sql, "Front pads");
  const tab = await context.newPage();
  await open(page, id);
  await open(tab, id);
  await expect(tab.getByText("You have this open elsewhere too")).toBeVisible();
  await cell(tab, "Price of one", 1).fill("45");
  await page.bringToFront();
  await expect(cell(page, "Price of one", 1)).toHaveValue("45.00");
  await tab.close({ runBeforeUnload: true });
  await expect(page.getByText("You have this open elsewhere too")).toBeHidden();
});
