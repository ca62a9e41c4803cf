import { randomInt } from "node:crypto";
import { expect, expectAccessible, test } from "./fixtures";

const id = /\/[0-9a-f-]{36}$/;

test("a customer and their car are taken in by keyboard; the plate moves, the owner changes, two records become one", async ({
  page,
  signedInAs,
}) => {
  test.setTimeout(120_000);
  await signedInAs("receptionist");
  const tag = String(randomInt(100_000, 999_999));
  const plate = `KE${tag.slice(0, 1)}${randomInt(2, 9)} ABC`;

  await page.goto("/customers/new");
  await page.getByLabel("Surname").fill(`Stay${tag}`);
  await page.getByLabel("Mobile").fill(`07700 ${tag}`);
  await page.keyboard.press("Control+Enter");
  await page.waitForURL(id);
  const stays = page.url();

  await page.goto("/customers/new");
  await page.getByLabel("Surname").fill(`Goes${tag}`);
  await page.getByLabel("Mobile").fill(`+44 7700${tag}`);
  await expect(page.getByText("Already on file?")).toBeVisible();
  await page.getByRole("button", { name: "Save customer" }).click();
  await expect(page.getByText("This customer may already be on file")).toBeVisible();
  await expect(page.getByLabel("Surname")).toHaveValue(`Goes${tag}`);
  await expectAccessible(page);
  await page.getByLabel(/This is somebody else/).check();
  await page.getByRole("button", { name: "Save customer" }).click();
  await page.waitForURL((url) => id.test(url.pathname) && url.href !== stays);
  const goes = page.url();

  await page.getByRole("link", { name: "Add a vehicle" }).click();
  await page.getByLabel("Registration").fill(plate.toLowerCase().replace(" ", ""));
  await page.getByLabel("Make").fill("FORD");
  await page.getByRole("button", { name: "Save vehicle" }).click();
  await page.waitForURL((url) => /\/vehicles\/[0-9a-f-]{36}$/.test(url.pathname));
  const car = page.url();
  await expect(page.getByText(plate).first()).toBeVisible();

  await page.goto(`${car}/plate`);
  await page.getByLabel("New registration").fill("QQQQ 1");
  await page.getByLabel("Since").focus();
  await expect(page.getByText(/Not a UK registration/)).toBeVisible();
  await page.getByLabel("New registration").fill(`PR${tag.slice(0, 1)}${randomInt(2, 9)} ABC`);
  await page.getByRole("button", { name: "Change registration" }).click();
  await page.waitForURL(car);
  await expect(page.getByText("Former registrations and owners")).toBeVisible();

  await page.getByRole("link", { name: "New owner" }).click();
  await page.getByRole("combobox", { name: /New owner/ }).fill(`Stay${tag}`);
  await expect(page.getByRole("option")).toHaveCount(1);
  await page.keyboard.press("Enter");
  await page.getByRole("button", { name: "Change owner" }).click();
  await page.waitForURL(car);
  await expect(page.getByRole("link", { name: `Goes${tag}` })).toBeVisible();

  await page.goto(`${stays}/merge`);
  await page.getByRole("combobox", { name: /Merge with/ }).fill(`Goes${tag}`);
  await expect(page.getByRole("option")).toHaveCount(1);
  await page.keyboard.press("Enter");
  await expect(page.getByText("Moves over: 1 former vehicle.")).toBeVisible();
  await expectAccessible(page);
  await page.getByRole("button", { name: "Merge for good" }).click();
  await expect(page.getByText(/different account numbers/)).toBeVisible();
  await page.getByLabel(/become one account/).check();
  await page.getByRole("button", { name: "Merge for good" }).click();
  await page.waitForURL(stays);
  await page.goto(goes);
  await page.waitForURL(stays);
  await expect(page.getByText(`Merged with Goes${tag}`)).toBeVisible();
});

test("a technician reads customers and changes none", async ({ page, signedInAs, sql }) => {
  await signedInAs("technician");
  const [row] = await sql<{ id: string }[]>`select id from customers where deleted_at is null limit 1`;
  await page.goto(`/customers/${row?.id}`);
  await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
  await expect(page.getByRole("link", { name: "Edit" })).toHaveCount(0);
  await expect(page.getByRole("button", { name: "Add a contact" })).toHaveCount(0);
  await page.goto(`/customers/${row?.id}/edit`);
  await expect(page.getByRole("heading", { name: "You may not open this page" })).toBeVisible();
});

test("a long e-mail address breaks at its @ and dots alone, on a telephone too", async ({
  page,
  signedInAs,
  sql,
}) => {
  await signedInAs("manager");
  await page.setViewportSize({ width: 390, height: 844 });
  const email = "jean-luc.featherstone.the-third@accounts.long-garage-name.example.co.uk";
  const [customer] = await sql<{ id: string }[]>`
    insert into customers (surname, email) values ('Featherstone', ${email}) returning id`;
  await page.goto(`/customers/${customer?.id}`);
  const shown = page.getByRole("link", { name: email });
  await expect(shown).toBeVisible();
  const lines = await shown.evaluate((link) => {
    const range = document.createRange();
    const found: string[] = [];
    let top = Number.NaN;
    const texts = document.createTreeWalker(link, NodeFilter.SHOW_TEXT);
    while (texts.nextNode()) {
      const { length } = texts.currentNode as Text;
      for (let at = 0; at < length; at++) {
        range.setStart(texts.currentNode, at);
        range.setEnd(texts.currentNode, at + 1);
        const { bottom } = range.getBoundingClientRect();
        if (!(Math.abs(bottom - top) < 4)) found.push("");
        top = bottom;
        found[found.length - 1] += range.toString();
      }
    }
    return found;
  });
  expect(lines.length).toBeGreaterThan(1);
  expect(lines.join("")).toBe(email);
  for (const line of lines.slice(1)) expect(line).toMatch(/^[@.]/);
  expect(
    await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth),
  ).toBe(0);
  await sql`delete from customers where id = ${customer?.id ?? null}`;
});
