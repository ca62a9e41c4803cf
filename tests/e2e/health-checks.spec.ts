import { randomInt } from "node:crypto";
import type { Page, Route } from "@playwright/test";
import type postgres from "postgres";
import { expect, expectAccessible, hears, test } from "./fixtures";

const PHONE = { width: 390, height: 844 };

const LETTERS = "ABCDEFGHJKLMNOPRSTUVWXY";
const letters = (count: number) =>
  Array.from({ length: count }, () => LETTERS[randomInt(LETTERS.length)]).join("");

/** A job sheet for a car of its own; returns its id. */
async function aJob(sql: postgres.Sql): Promise<string> {
  const plate = `X${letters(1)}73${letters(3)}`;
  const [customer] = await sql`insert into customers (surname) values ('Quill') returning id`;
  const [car] = await sql`
    insert into vehicles (customer_id, registration, make, model) values (${customer?.id}, ${plate}, 'Ford', 'Focus') returning id`;
  const [job] = await sql`
    insert into documents (type, status, created_date, customer_id, vehicle_id, registration, customer_name, total_net, total_tax, total_gross)
    values ('job_sheet', 'open', (now() at time zone 'Europe/London')::date, ${customer?.id}, ${car?.id}, ${plate}, 'Mrs Quill', 0, 0, 0)
    returning id`;
  return job?.id;
}

const item = (page: Page, name: string) => page.getByRole("article", { name, exact: true });

async function beginOn(page: Page, job: string): Promise<void> {
  await page.goto(`/workshop/checks?document=${job}`);
  await page.getByRole("button", { name: /^Tyres and brakes/ }).click();
  await expect(page).toHaveURL(/\/workshop\/checks\/[0-9a-f-]{36}$/);
  await expect(page.getByText("All sent")).toBeVisible();
}

test("a check on a phone goes on without a network, loses nothing at a reload, and sends it all afterwards", async ({
  page,
  context,
  signedInAs,
  sql,
}) => {
  await signedInAs("manager");
  await page.setViewportSize(PHONE);
  await beginOn(page, await aJob(sql));
  const id = page.url().split("/").at(-1) ?? "";
  const kept = async () =>
    Object.fromEntries(
      (await sql`select item_key, state from inspection_results where inspection_id = ${id}`).map(
        ({ item_key, state }) => [item_key, state],
      ),
    );
  const tyre = item(page, "Front left tyre");
  await tyre.getByLabel("Tread depth, outer").pressSequentially("2.9");
  await expect(tyre.getByLabel("Tread depth, centre")).toBeFocused();
  await page.keyboard.type("2.5");
  await page.keyboard.type("1.5");
  await expect(tyre.getByText("1.5 mm: below 1.6 mm, the legal limit")).toBeVisible();
  await tyre.getByRole("button", { name: /^The tread is below 1.6 mm/ }).click();
  await expect.poll(kept).toEqual({ tyre_front_left: "red" });

  await context.setOffline(true);
  await item(page, "Brake pipes and hoses").getByRole("button", { name: "Green", exact: true }).click();
  await item(page, "Parking brake").getByRole("button", { name: "Amber", exact: true }).click();
  await expect(page.getByText("2 to send, no network")).toBeVisible();
  // The server hears of it, and its answer is lost on the way.
  const answerLost = async (route: Route) => {
    if (route.request().method() === "POST") await route.fetch().catch(() => undefined);
    await (route.request().method() === "POST" ? route.abort() : route.continue()).catch(() => undefined);
  };
  await context.route("**/workshop/checks/**", answerLost);
  await context.setOffline(false);
  await expect.poll(kept).toEqual({ tyre_front_left: "red", brake_hoses: "green" });
  await page.reload();
  await expect(page.getByText("2 to send, no network")).toBeVisible();
  await expect(
    item(page, "Parking brake").getByRole("button", { name: "Amber", exact: true }),
  ).toHaveAttribute("aria-pressed", "true");
  await context.unrouteAll({ behavior: "ignoreErrors" });
  await expect.poll(kept).toEqual({ tyre_front_left: "red", brake_hoses: "green", parking_brake: "amber" });
  const [hoses] = await sql`
    select revision from inspection_results where inspection_id = ${id} and item_key = 'brake_hoses'`;
  expect(hoses?.revision).toBe(1);
  await expect(page.getByText("All sent")).toBeVisible();
  await expectAccessible(page);
});

test("what two record at once is put to the second with both results", async ({
  page,
  browser,
  signedInAs,
  sql,
}) => {
  await signedInAs("manager");
  await page.setViewportSize(PHONE);
  await beginOn(page, await aJob(sql));
  const other = await browser.newContext({ baseURL: new URL(page.url()).origin });
  await signedInAs("technician", other);
  const second = await other.newPage();
  await second.goto(page.url());
  await expect(second.getByText("All sent")).toBeVisible();
  // What the first does is not told to the second before it taps.
  await other.route("**/api/events**", (route) => route.abort());
  await second.reload();
  await expect(second.getByText("All sent")).toBeVisible();
  await item(page, "Parking brake").getByRole("button", { name: "Green", exact: true }).click();
  await expect(page.getByText("All sent")).toBeVisible();
  await item(second, "Parking brake").getByRole("button", { name: "Red", exact: true }).click();
  const conflict = item(second, "Parking brake");
  await expect(conflict.getByText("Test manager has recorded this too")).toBeVisible();
  await conflict.getByRole("button", { name: "Keep mine" }).click();
  await expect(conflict.getByText("has recorded this too")).toBeHidden();
  await expect(conflict.getByRole("button", { name: "Red", exact: true })).toHaveAttribute(
    "aria-pressed",
    "true",
  );
  await expect(second.getByText("All sent")).toBeVisible();
  await other.close();
});

test("a finished check puts what it found on the job by one key, once @keys", async ({
  page,
  signedInAs,
  sql,
}) => {
  await signedInAs("manager");
  await page.setViewportSize({ width: 1440, height: 900 });
  const job = await aJob(sql);
  await page.goto(`/workshop/checks?document=${job}`);
  await page.getByRole("button", { name: /^Courtesy check/ }).click();
  await expect(page.getByText("All sent")).toBeVisible();
  for (const name of ["Front left tyre", "Front right tyre", "Rear left tyre", "Rear right tyre"]) {
    await item(page, name).getByLabel("Tread depth, outer").pressSequentially("6.1");
    await page.keyboard.type("6.0");
    await page.keyboard.type("6.2");
  }
  const wipers = item(page, "Wipers and washers");
  await wipers.focus();
  await page.keyboard.press("a");
  await wipers.getByLabel("Words for the customer").pressSequentially("The blades smear");
  for (const section of await page.getByRole("button", { name: /^(All|Rest) green$/ }).all())
    if (await section.isVisible()) await section.click();
  for (const measured of await page.getByRole("article").all())
    if ((await measured.getByRole("button", { pressed: true }).count()) === 0) {
      await measured.getByRole("button", { name: "Not checked" }).click();
      await measured.getByLabel("Why it was not checked").fill("No tester at hand");
    }
  await page.getByRole("button", { name: "Finish" }).click();
  await expect(page.getByText("Finished", { exact: true })).toBeVisible();
  await expectAccessible(page);
  const paper = await page.request.get(`${page.url()}/pdf`);
  expect(paper.headers()["content-type"]).toBe("application/pdf");
  await hears(page, "Alt+o");
  await page.keyboard.press("Alt+o");
  await expect(page.getByText("On the job", { exact: true })).toBeVisible();
  await page.keyboard.press("Alt+o");
  await page.goto(`/documents/${job}`);
  await expect(page.getByText("The blades smear").first()).toBeVisible();
  const lines = await sql`select approval from document_lines where document_id = ${job}`;
  expect(lines.map(({ approval }) => approval)).toEqual(["to_ask"]);
});

test("a template is written, put into use, archived and restored", async ({ page, signedInAs, sql }) => {
  await signedInAs("manager");
  const name = `Winter ${letters(6)}`;
  await page.goto("/settings/health-checks");
  await page.getByRole("button", { name: "New template" }).click();
  await page.getByLabel("Name").fill(name);
  await page.keyboard.press("Enter");
  await expect(page.getByRole("heading", { name, level: 1 })).toBeVisible();
  await page.getByRole("button", { name: "Item", exact: true }).click();
  const dialog = page.getByRole("dialog");
  await dialog.getByLabel("Name", { exact: true }).first().fill("Winter tyres");
  await dialog.getByLabel("Why it matters, for the customer").fill("They hold on snow.");
  await dialog.getByRole("button", { name: "Measurement" }).click();
  await dialog.getByLabel("What is measured").selectOption("tread");
  await dialog.getByLabel(/^Red below/).fill("1.5");
  await expect(dialog.getByText("The law's limit is 1.6 mm: red begins there or sooner")).toBeVisible();
  await dialog.getByLabel(/^Red below/).fill("2");
  await dialog.getByLabel(/^Findings where it is red/).fill("Too low for snow.");
  await expectAccessible(page);
  await dialog.getByRole("button", { name: "Done" }).click();
  await page.getByRole("button", { name: "Put into use" }).click();
  await expect(page.getByText("In use", { exact: true })).toBeVisible();
  const [version] = await sql`
    select v.content #>> '{sections,0,items,1,measurements,0,red}' as red, v.activated_at is not null as active
    from inspection_template_versions v join inspection_templates t on t.id = v.template_id where t.name = ${name}`;
  expect(version).toEqual({ red: "2", active: true });
  await page.goto("/settings/health-checks");
  await page.getByRole("button", { name: `Archive ${name}` }).click();
  await page.getByRole("button", { name: `Restore ${name}` }).click();
  await expect(page.getByRole("button", { name: `Archive ${name}` })).toBeVisible();
  await sql`update inspection_templates set deleted_at = now() where name = ${name}`;
});
