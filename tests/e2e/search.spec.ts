import { randomInt } from "node:crypto";
import type { Page } from "@playwright/test";
import type postgres from "postgres";
import { expect, expectAccessible, opens, test } from "./fixtures";

const palette = (page: Page) => page.getByRole("dialog", { name: "Search" });

async function openPalette(page: Page): Promise<void> {
  await page.goto("/today");
  await opens(page, "Control+k", palette(page));
}

/** Letters that no other name has. */
const rareName = () => `Zq${[..."xxxxx"].map(() => String.fromCharCode(97 + randomInt(26))).join("")}`;

/** A person with so many cars and documents. */
async function aPerson(sql: postgres.Sql, surname: string, { cars = 0, papers = 0 } = {}) {
  const [person] = await sql<{ id: string }[]>`
    insert into customers (title, forename, surname, town) values ('Mr', 'Hal', ${surname}, 'Saltford') returning id`;
  const id = person?.id ?? "";
  await sql`
    insert into vehicles (customer_id, registration, make, model)
    select ${id}, 'ZQ' || lpad((${randomInt(1e4)} * 10 + n)::text, 6, '0'), 'FORD', 'FOCUS' from generate_series(1, ${cars}) n`;
  await sql`
    insert into documents (type, status, number, customer_id, customer_name, created_date, total_net, total_tax, total_gross)
    select 'estimate', 'draft', ${`ZQ${randomInt(1e6)}-`} || n, ${id}, ${`Mr Hal ${surname}`}, current_date, 0, 0, 0
    from generate_series(1, ${papers}) n`;
  return id;
}

test("a person's cars and documents stand below the person, and all of a kind are a key away", async ({
  page,
  sql,
  signedInAs,
}) => {
  await signedInAs("manager");
  const surname = rareName();
  await aPerson(sql, surname, { cars: 2, papers: 9 });
  await openPalette(page);
  await page.keyboard.type(`mr hal ${surname.toLowerCase()}`);
  const groups = palette(page).locator("[cmdk-group-heading]");
  await expect(groups).toHaveText(["Customers", "Vehicles", "Documents"]);
  await expect(
    palette(page)
      .getByRole("option", { name: new RegExp(surname) })
      .first(),
  ).toHaveAttribute("aria-selected", "true");
  await expect(palette(page).getByRole("option", { name: /^Estimate ZQ/ })).toHaveCount(6);
  const all = palette(page).getByRole("option", { name: "All 9 documents" });
  await expect(all).toBeVisible();
  await expect(palette(page).getByRole("option", { name: /^All .* vehicles/ })).toHaveCount(0);
  await expectAccessible(page);
  await page.keyboard.press("ArrowUp");
  await expect(all).toHaveAttribute("aria-selected", "true");
  await page.keyboard.press("Enter");
  await expect(page).toHaveURL(/\/documents\?q=/);
  await expect(page.getByText("1–9 of 9")).toBeVisible();
});

test("a car that is found is booked in by a key", async ({ page, sql, signedInAs }) => {
  await signedInAs("receptionist");
  const surname = rareName();
  await aPerson(sql, surname, { cars: 1 });
  await openPalette(page);
  await page.keyboard.type(surname);
  await expect(palette(page).getByRole("option", { name: /^ZQ/ })).toBeVisible();
  await page.keyboard.press("ArrowDown");
  await expect(palette(page).getByText(/book$/)).toBeVisible();
  await page.keyboard.press("Control+Enter");
  const booking = page.getByRole("dialog");
  await expect(booking.getByText(surname).first()).toBeVisible();
  await expect(booking.getByText(/ford focus/i).first()).toBeVisible();
});

test("nothing matches is said where nothing is found, and nowhere else", async ({
  page,
  sql,
  signedInAs,
}) => {
  await signedInAs("manager");
  const surname = rareName();
  await aPerson(sql, surname);
  await openPalette(page);
  const nothing = palette(page).getByText(/Nothing matches/);
  await page.keyboard.type("cash up");
  await expect(palette(page).getByRole("option", { name: "Cash-up" })).toBeVisible();
  await expect(palette(page).getByRole("status")).toHaveText(/result/);
  await expect(nothing).toBeHidden();
  await page.keyboard.press("Control+a");
  await page.keyboard.type(surname);
  await expect(palette(page).getByRole("option", { name: new RegExp(surname) })).toBeVisible();
  await expect(nothing).toBeHidden();
  await page.keyboard.type("qqq");
  await expect(nothing).toBeVisible();
  await expect(palette(page).getByRole("option")).toHaveCount(0);
  await page.keyboard.press("Control+a");
  await page.keyboard.type("q");
  await expect(nothing).toBeHidden();
});

test("Return at once after the last letter opens the best of what was typed, on a slow machine too", async ({
  page,
  sql,
  signedInAs,
  context,
}) => {
  test.setTimeout(120_000);
  await signedInAs("manager");
  const surname = rareName();
  const other = await aPerson(sql, `${surname}aa`);
  const meant = await aPerson(sql, `${surname}bb`);
  const devtools = await context.newCDPSession(page);
  await openPalette(page);
  await devtools.send("Emulation.setCPUThrottlingRate", { rate: 6 });
  // The answer to an earlier text is on the screen, with its best hit chosen.
  await page.keyboard.type(surname);
  await expect(palette(page).getByRole("option", { name: new RegExp(`${surname}aa`) })).toHaveAttribute(
    "aria-selected",
    "true",
  );
  await page.keyboard.type("b");
  await page.keyboard.press("Enter");
  await page.waitForURL(/\/customers\//);
  expect(page.url()).toContain(meant);
  expect(page.url()).not.toContain(other);

  // A page is as good a hit as any, before any answer.
  await devtools.send("Emulation.setCPUThrottlingRate", { rate: 1 });
  await openPalette(page);
  await devtools.send("Emulation.setCPUThrottlingRate", { rate: 6 });
  await page.keyboard.type("cash up");
  await page.keyboard.press("Enter");
  await page.waitForURL(/\/cash-up/);
});
