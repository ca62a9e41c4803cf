import type { Page } from "@playwright/test";
import { expect, expectAccessible, test } from "./fixtures";

const NOWHERE = "00000000-0000-7000-8000-000000000000";

/** What the sidebar marks. */
const marked = (page: Page) =>
  page.getByRole("navigation", { name: "Main" }).filter({ visible: true }).locator("[aria-current=page]");

test("the tab names the page: document and customer, list and filter", async ({ page, signedInAs, sql }) => {
  await signedInAs("admin");
  const [job] = await sql<{ id: string; number: string; customer_name: string }[]>`
    select id, number, customer_name from documents
    where type = 'job_sheet' and customer_name <> '' and deleted_at is null order by id desc limit 1`;
  await page.goto(`/documents/${job?.id}`);
  await expect(page).toHaveTitle(`Job sheet ${job?.number}, ${job?.customer_name} · GA4 Garage`);
  for (const [path, title] of [
    ["/documents?type=invoice", "Invoices"],
    ["/documents?unpaid=yes", "Unpaid"],
    ["/stock?low=yes", "Stock, low"],
    ["/customers?archived=true&q=smith", "Customers, archived, “smith”"],
    ["/vehicles?mot_due_within=14&page=2", "Vehicles, MOT due within 14 days, page 2"],
    ["/reminders?overdue=true", "Reminders, overdue"],
    ["/settings/jobs", "Packages"],
  ] as const) {
    await page.goto(path);
    await expect(page).toHaveTitle(`${title} · GA4 Garage`);
  }
});

test("the sidebar marks where a page belongs, a document at the list of its type", async ({
  page,
  signedInAs,
  sql,
}) => {
  await signedInAs("admin");
  for (const [type, place] of [
    ["job_sheet", "Job sheets"],
    ["invoice", "Invoices"],
    ["estimate", "Estimates"],
    ["credit_note", "All documents"],
  ] as const) {
    const [row] = await sql<{ id: string }[]>`
      select id from documents where type = ${type} and deleted_at is null order by id desc limit 1`;
    if (!row) continue;
    await page.goto(`/documents/${row.id}`);
    await expect(marked(page)).toHaveText(place);
  }
  for (const [path, place] of [
    ["/settings/users", "Settings"],
    ["/settings/first-steps", "Settings"],
    ["/documents?unpaid=yes", "Unpaid"],
    ["/documents/new?type=estimate", "Estimates"],
    ["/customers/new", "Customers"],
    ["/stock/goods-in", "Stock"],
    ["/suppliers/new", "Suppliers"],
  ] as const) {
    await page.goto(path);
    await expect(marked(page)).toHaveText(place);
  }
});

test("what is not found says what it was and where to go, and keeps the frame", async ({
  page,
  signedInAs,
}) => {
  await signedInAs("admin");
  for (const [path, title, way] of [
    [`/customers/${NOWHERE}`, "This customer is not here", "/customers"],
    [`/customers/${NOWHERE}/edit`, "This customer is not here", "/customers"],
    [`/vehicles/${NOWHERE}`, "This vehicle is not here", "/vehicles"],
    [`/documents/${NOWHERE}`, "This document is not here", "/documents"],
    [`/receipts/${NOWHERE}`, "This receipt is not here", "/receipts"],
    [`/stock/${NOWHERE}`, "This part is not here", "/stock"],
    [`/suppliers/${NOWHERE}`, "This supplier is not here", "/suppliers"],
    [`/messages/${NOWHERE}`, "This message is not here", "/messages"],
    [`/conversations/${NOWHERE}`, "This conversation is not here", "/conversations"],
    [`/statements/${NOWHERE}`, "There is no statement here", "/statements"],
    ["/stock/no-id", "This part is not here", "/stock"],
    ["/customers/no-id", "This customer is not here", "/customers"],
    ["/purchase-orders/no-id", "This purchase order is not here", "/purchase-orders"],
    ["/purchase-invoices/no-id", "This purchase invoice is not here", "/purchase-invoices"],
    ["/settings/nothing", "There is no such setting", "/settings"],
    ["/nothing/at/all", "There is no such page", "/today"],
    ["/constructor/at/all", "There is no such page", "/today"],
  ] as const) {
    await page.goto(path);
    await expect(page.getByRole("heading", { level: 1, name: title })).toBeVisible();
    await expect(page.getByRole("main").locator(`a[href="${way}"]`)).toBeVisible();
    await expect(page.getByRole("navigation", { name: "Main" }).filter({ visible: true })).toBeVisible();
    await expect(page.getByRole("banner")).toBeVisible();
  }
  await expectAccessible(page);
});

test("the overview of the settings shows each role its own pages, as the tabs do", async ({
  page,
  signedInAs,
}) => {
  const tabs = page.getByRole("navigation", { name: "Settings" }).getByRole("link");
  const cards = page.getByRole("list", { name: "Settings" }).getByRole("link").locator("span.font-semibold");
  await signedInAs("manager");
  await page.goto("/today");
  await page.getByRole("navigation", { name: "Main" }).getByRole("link", { name: "Settings" }).click();
  await expect(page.getByRole("heading", { level: 1, name: "Settings" })).toBeVisible();
  const managers = [
    ...[
      "Packages",
      "Statuses",
      "Paper",
      "Diary",
      "Online booking",
      "Health checks",
      "VAT periods",
      "Mark-ups",
      "Reminders",
      "Text templates",
    ],
    "My account",
  ];
  await expect(cards).toHaveText(managers);
  await expect(tabs).toHaveText(["Overview", ...managers]);
  await expectAccessible(page);
  await page.getByRole("list", { name: "Settings" }).getByRole("link", { name: "Packages" }).click();
  await expect(page.getByRole("button", { name: /^Add/ }).first()).toBeVisible();

  await signedInAs("admin");
  await page.goto("/settings");
  await expect(cards).toHaveCount(26);
  await expect(tabs).toHaveText(["Overview", ...(await cards.allTextContents())]);

  await signedInAs("receptionist");
  await page.goto("/today");
  await page.getByRole("navigation", { name: "Main" }).getByRole("link", { name: "Settings" }).click();
  await expect(cards).toHaveText(["Diary", "Reminders", "My account"]);
});

test("the audit log tells the thing and the act", async ({ page, signedInAs, sql }) => {
  const { name } = await signedInAs("admin");
  await page.goto("/settings/garage");
  const [before] = await sql<
    { value: { telephone: string } }[]
  >`select value from settings where key = 'garage'`;
  await page.getByLabel("Telephone").fill("01225 496 000");
  await page.getByRole("button", { name: "Save" }).click();
  await expect(page.getByText("The garage's profile is saved")).toBeVisible();
  await page.goto("/settings/audit");
  const entry = page
    .getByRole("listitem")
    .filter({ hasText: "Changed the telephone of the garage's details" });
  await expect(entry.first()).toContainText(name);
  await expect(page.getByRole("main")).not.toContainText(/\w+\.(update|create)\w*/);
  await expect(page.getByLabel("Change", { exact: true }).locator("option").nth(1)).not.toContainText(/[._]/);
  await expectAccessible(page);
  await sql`update settings set value = ${sql.json(before?.value ?? {})} where key = 'garage'`;
});
