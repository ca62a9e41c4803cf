import { randomInt } from "node:crypto";
import type { Locator, Page } from "@playwright/test";
import { expect, hears, test } from "./fixtures";

/** Holds the page's scripts back until they are let go: on a slow PC one types meanwhile. */
async function holdScripts(page: Page): Promise<() => Promise<void>> {
  let letGo = () => {};
  const held = new Promise<void>((resolve) => {
    letGo = resolve;
  });
  await page.route("**/_next/static/**/*.js*", async (route) => {
    await held;
    await route.continue();
  });
  return async () => {
    letGo();
    await hears(page, "Control+s");
  };
}

/** What one can type into on the page as the server has drawn it. */
const TYPED_INTO =
  "main :is(input:not([type]), input[type=text], input[type=email], input[type=tel], input[type=password], textarea):visible";

const FORMS = [
  "/customers/new",
  "/vehicles/new",
  "/stock/new",
  "/suppliers/new",
  "/settings/garage",
  "/settings/documents",
  "/settings/paper",
  "/settings/account",
  "/documents/new?type=job_sheet",
];

/** Types into all that is there to be typed into; what then stands in each. */
async function typeEverywhere(page: Page): Promise<{ field: Locator; words: string }[]> {
  await expect(page.locator(TYPED_INTO).first()).toBeVisible();
  const typed: { field: Locator; words: string }[] = [];
  for (const field of await page.locator(TYPED_INTO).all()) {
    if (!(await field.isVisible()) || !(await field.isEditable())) continue;
    // A figure, so that what reads dates and prices has something that it need not refuse.
    const words = String(randomInt(10, 28));
    await field.fill(words);
    typed.push({ field, words });
  }
  return typed;
}

for (const path of FORMS)
  test(`no field of ${path} loses what was typed before the page's scripts were there`, async ({
    page,
    signedInAs,
  }) => {
    await signedInAs("admin");
    const letGo = await holdScripts(page);
    await page.goto(path, { waitUntil: "commit" });
    const typed = await typeEverywhere(page);
    expect(typed.length).toBeGreaterThan(1);
    const last = typed.at(-1);
    await last?.field.focus();
    await letGo();
    for (const { field, words } of typed) await expect(field).toHaveValue(new RegExp(words));
    if (!path.startsWith("/documents") && !path.endsWith("account"))
      await expect(page.getByText("Not saved yet")).toHaveCount(1);
    // Whatever is drawn anew keeps it too.
    await last?.field.press("End");
    await last?.field.pressSequentially("7");
    for (const { field, words } of typed) await expect(field).toHaveValue(new RegExp(words));
  });

test("a draft keeps and saves what was typed, chosen and dated before the page's scripts were there", async ({
  page,
  sql,
  signedInAs,
}) => {
  await signedInAs("manager");
  const name = `Early${randomInt(1_000_000)}`;
  const [customer] = await sql<
    { id: string }[]
  >`insert into customers (surname) values (${name}) returning id`;
  const [document] = await sql<{ id: string }[]>`
    insert into documents (type, status, number, number_value, customer_id, customer_name, created_date, total_net, total_tax, total_gross, work_description)
    values ('estimate', 'draft', ${name}, ${randomInt(900_000, 999_999)}, ${customer?.id ?? null}, ${name}, current_date, 0, 0, 0, 'Squeals') returning id`;
  const devtools = await page.context().newCDPSession(page);
  const letGo = await holdScripts(page);
  await page.goto(`/documents/${document?.id}`, { waitUntil: "commit" });
  const work = page.getByLabel("Work, as the customer reads it");
  await page.getByLabel("Description, line 1", { exact: true }).fill("New pads");
  await page.getByLabel("Internal notes, never on paper").fill("Rings back");
  await page.getByLabel("Valid until").fill("24/12/2026");
  await work.press("Control+End");
  // One types on while the page awakes, on a processor that is four times slower.
  await devtools.send("Emulation.setCPUThrottlingRate", { rate: 4 });
  const typing = work.pressSequentially(" when braking, and pulls to the left on a wet road", { delay: 40 });
  await expect(work).toHaveValue(/braking/);
  await letGo();
  await typing;
  await devtools.send("Emulation.setCPUThrottlingRate", { rate: 1 });
  await expect(work).toHaveValue("Squeals when braking, and pulls to the left on a wet road");
  await expect
    .poll(
      async () =>
        (
          await sql`
            select d.work_description, d.internal_notes, d.expires_date::text, l.description
            from documents d left join document_lines l on l.document_id = d.id where d.id = ${document?.id ?? null}`
        )[0],
    )
    .toEqual({
      work_description: "Squeals when braking, and pulls to the left on a wet road",
      internal_notes: "Rings back",
      expires_date: "2026-12-24",
      description: "New pads",
    });
});

test("a form that was sent before its script was there is sent with all that was typed, and nothing stands in the address", async ({
  page,
  sql,
  signedInAs,
}) => {
  await signedInAs("manager");
  const surname = `Early${randomInt(1_000_000)}`;
  const letGo = await holdScripts(page);
  await page.goto("/customers/new", { waitUntil: "commit" });
  const field = page.getByLabel("Surname");
  await field.fill(surname);
  const sms = page.getByRole("checkbox").first();
  await sms.setChecked(!(await sms.isChecked()));
  await field.press("Enter");
  expect(page.url()).toMatch(/\/customers\/new$/);
  const asked: string[] = [];
  page.on("request", (request) => asked.push(request.url()));
  await letGo();
  await expect
    .poll(async () => (await sql`select count(*)::int as n from customers where surname = ${surname}`)[0])
    .toEqual({ n: 1 });
  expect(asked.filter((url) => url.includes(surname))).toEqual([]);
});
