import { randomInt } from "node:crypto";
import type { Locator, Page } from "@playwright/test";
import { begin, newCar, saysThatItPassed } from "./begin-document";
import { expect, expectAccessible, hears, opens, test, withoutReader } from "./fixtures";

const documentPage = /\/documents\/[0-9a-f-]{36}/;

/** Counts the keys that are no data of the job: what is typed into a field is the receptionist's anyway. */
function keyboardOf(page: Page) {
  let keys = 0;
  return {
    async key(name: string) {
      keys++;
      await page.keyboard.press(name);
    },
    type: (data: string) => page.keyboard.type(data),
    count: () => keys,
  };
}

/** Chooses what is to be done by F2 and its letter, as fast as one types. */
async function openAction(page: Page, letter: string, opened: Locator) {
  await hears(page, "F2");
  await page.keyboard.press("F2");
  await page.keyboard.press(letter);
  await expect(opened).toBeVisible();
}

test("an MOT goes from registration to printed and paid with twelve keys beyond its data, and no mouse", {
  tag: "@keys",
}, async ({ page, sql, signedInAs }) => {
  await signedInAs("manager");
  await withoutReader(page);
  const { plate } = await newCar(sql);
  const { key, count } = keyboardOf(page);
  await begin(page, "invoice", plate, key);
  await key("m");
  await expect(page.getByText("£54.85").first()).toBeVisible();
  await hears(page, "Control+i");
  await key("Control+i");
  await expect(page.getByRole("dialog", { name: "Issue the invoice" })).toBeVisible();
  // How it went and who tested it are data; going from one to the other is a key.
  await saysThatItPassed(page, () => key("Tab"));
  await key("Enter");
  const pay = page.getByRole("button", { name: "Take payment" });
  await expect(pay).toBeFocused();
  const card = page.getByLabel("Card, amount in pounds");
  await key("Enter");
  await expect(card).toHaveValue("54.85");
  await expect(card).toBeFocused();
  await key("Enter");
  const print = page.getByRole("button", { name: "Print" });
  await expect(print).toBeFocused();
  const printed = page.waitForRequest((request) => /\/documents\/[0-9a-f-]{36}\/pdf/.test(request.url()));
  await key("Enter");
  await printed;
  await expect(page.getByText("Paid").first()).toBeVisible();
  expect(count()).toBeLessThanOrEqual(12);
});

test("a new job sheet shows its parts and bookings once it is saved, and keeps what is typed", async ({
  page,
  sql,
  signedInAs,
}) => {
  await signedInAs("receptionist");
  const { plate } = await newCar(sql);
  await begin(page, "job_sheet", plate, (name) => page.keyboard.press(name));
  const more = page.getByRole("button", { name: "Show parts, bookings and messages" });
  await expect(more).toHaveCount(0);
  await page.keyboard.press("p");
  await page.keyboard.type("Front pads of a maker unknown");
  await expect(more).toBeVisible();
  await more.press("Enter");
  await expect(page.getByRole("heading", { name: "Parts", exact: true })).toBeVisible();
  await expect(page.getByRole("heading", { name: "Bookings" })).toBeVisible();
  await expect(more).toHaveCount(0);
  await expect(page).toHaveURL(documentPage);
  await expect(page.getByLabel(/^Description, line \d/).first()).toHaveValue("Front pads of a maker unknown");
});

test("forms for the clipboard and the advisor sheet are printed from where one stands", async ({
  page,
  sql,
  signedInAs,
}) => {
  await signedInAs("receptionist");
  const { plate } = await newCar(sql);
  // A browser without a screen does not survive the printing of a PDF: what is printed is another page, what was asked for is looked at.
  const papers = /\/documents\/(blank\?|[0-9a-f-]{36}\/advisor-sheet)/;
  await page.route(papers, (route) => route.fulfill({ contentType: "text/html", body: "A paper" }));
  const printed = async (address: RegExp, begin: () => Promise<void>) => {
    const asked = page.waitForRequest((request) => address.test(request.url()));
    await begin();
    const paper = await page.request.get((await asked).url());
    expect(paper.headers()["content-type"]).toBe("application/pdf");
  };

  await page.goto("/documents?type=job_sheet");
  await page.getByRole("button", { name: "Print blank" }).click();
  await printed(/documents\/blank\?type=job_sheet&copies=5$/, () =>
    page.getByRole("menuitem", { name: "5 copies", exact: true }).click(),
  );
  // The window that prints has given the keyboard back.
  await expect(page.getByRole("button", { name: "Print blank" })).toBeFocused();
  await opens(page, "Control+k", page.getByRole("dialog", { name: "Search" }));
  await page.keyboard.type("blank inv");
  await printed(/documents\/blank\?type=invoice$/, () =>
    page.getByRole("option", { name: "Print blank invoice" }).click(),
  );

  await begin(page, "job_sheet", plate, (name) => page.keyboard.press(name));
  const press = (name: string) => page.keyboard.press(name);
  const entry = page.getByRole("menuitem", { name: "Advisor sheet" });
  await opens(page, "F2", page.getByRole("menu"));
  await expect(entry).toBeHidden();
  await press("Escape");
  await page.getByLabel("Advisory for the next visit").fill("Rear tyres 3 mm");
  await press("Enter");
  await expect(page.getByText("Rear tyres 3 mm")).toBeVisible();
  await opens(page, "F2", entry);
  await printed(/advisor-sheet$/, () => press("a"));
});

test("from the first estimate to the cash-up, by keyboard", { tag: "@keys" }, async ({
  page,
  sql,
  signedInAs,
}) => {
  test.setTimeout(180_000);
  await signedInAs("manager");
  await withoutReader(page);
  const { plate, surname } = await newCar(sql);
  const press = (name: string) => page.keyboard.press(name);
  const dialog = page.getByRole("dialog");
  const action = (letter: string) => openAction(page, letter, dialog);

  await begin(page, "estimate", plate, press);
  await press("l");
  await page.keyboard.type("Fit front brake pads");
  await press("Escape");
  for (const value of ["1.5", "60"]) {
    await press("Enter");
    await page.keyboard.type(value);
  }
  await press("Enter");
  await press("p");
  await expect(page.getByLabel("Description, line 2")).toBeFocused();
  await page.keyboard.type("Brake pads of our own");
  await press("Escape");
  for (const value of ["1", "80"]) {
    await press("Enter");
    await page.keyboard.type(value);
  }
  await press("Enter");
  await expect(page.getByText("£204.00").first()).toBeVisible();
  await expect(page.getByText("Saved", { exact: true })).toBeVisible();
  await expectAccessible(page);

  await opens(page, "F2", page.getByRole("menu"));
  await page.getByRole("menuitem", { name: "Approved" }).focus();
  await press("Enter");
  // Who said yes, and which way, is there already.
  await expect(dialog.getByRole("radio", { name: "Yes" })).toBeFocused();
  await press("Enter");
  await expect(dialog).toBeHidden();
  await expect(page.locator("main").getByText("Approved").first()).toBeVisible();

  for (const [made, name] of [
    ["Make job sheet", /^Job sheet \d+/],
    ["Make invoice", /^Invoice/],
  ] as const) {
    await action("c");
    await expect(dialog.getByRole("button", { name: made })).toBeFocused();
    await press("Enter");
    await expect(page.getByRole("heading", { level: 1, name })).toBeVisible();
  }
  await expect(page.getByText("£204.00").first()).toBeVisible();

  await opens(page, "Control+i", page.getByRole("dialog", { name: "Issue the invoice" }));
  await press("Enter");
  await expect(page.getByRole("button", { name: "Take payment" })).toBeFocused();
  const invoice = new URL(page.url()).pathname;
  const number =
    (await page.getByRole("heading", { level: 1 }).first().textContent())?.replace(/\D/g, "") ?? "";

  const amount = page.getByLabel("Card, amount in pounds");
  await press("Enter");
  await expect(amount).toHaveValue("204.00");
  await expect(amount).toBeFocused();
  await page.keyboard.type("100");
  await press("Enter");
  await expect(dialog).toBeHidden();
  await expect(page.getByText("Part paid").first()).toBeVisible();
  await opens(page, "F9", amount);
  await expect(amount).toHaveValue("104.00");
  await expect(amount).toBeFocused();
  await press("Enter");
  await expect(page.getByText("Paid", { exact: true }).first()).toBeVisible();

  const paper = await page.request.get(`${invoice}/pdf`);
  expect(paper.headers()["content-type"]).toBe("application/pdf");

  await action("r");
  await page.getByLabel(/Why|Reason/).fill("Pads were faulty");
  await press("Alt+a");
  await press("Enter");
  await expect(dialog).toContainText(/Credit note \d+ has £204.00 to refund/);
  await expect(dialog.getByLabel("Amount")).toHaveValue("104.00");
  await press("Enter");
  await expect(dialog).toContainText("£100.00 to refund");
  await press("Enter");
  await expect(dialog).toBeHidden();

  const [customer] = await sql<{ id: string }[]>`select id from customers where surname = ${surname}`;
  await page.goto(`/statements/${customer?.id}`);
  await expect(page.getByRole("heading", { level: 1 })).toContainText(surname);
  await expectAccessible(page);
  await page.getByLabel("Kind").selectOption("Activity within range");
  for (const day of ["From", "To"]) await expect(page.getByLabel(day, { exact: true })).toHaveValue(/\d/);
  await page.goto("/cash-up");
  await expect(page.getByText("Card").first()).toBeVisible();
  await expectAccessible(page);

  await page.goto("/today");
  await opens(page, "Control+k", dialog);
  await page.keyboard.type(number);
  await expect(page.getByRole("option", { name: new RegExp(`Invoice ${number}`) }).first()).toBeVisible();
});

test("what is typed survives a closed tab, and a second person is told", async ({
  page,
  sql,
  signedInAs,
  context,
}) => {
  await signedInAs("manager");
  const { plate } = await newCar(sql);
  await begin(page, "job_sheet", plate, (name) => page.keyboard.press(name));
  await page.keyboard.press("l");
  await page.keyboard.type("Find the rattle");
  await expect(page.getByText("Saved", { exact: true })).toBeVisible();
  await page.waitForURL(documentPage);
  const address = page.url();
  const other = await context.newPage();
  await other.goto(address);
  await expect(other.getByLabel("Description, line 1")).toHaveValue("Find the rattle");
  await other.getByLabel("Description, line 1").fill("Find the rattle and the squeak");
  await expect(other.getByText("Saved", { exact: true })).toBeVisible();
  await page.getByLabel("Description, line 1").fill("Find the knock");
  await expect(page.getByRole("group", { name: /another description/ })).toBeVisible();
  await expectAccessible(page);
});

test("an issued invoice shows the garage as it was, and a new one is begun by its name", async ({
  page,
  sql,
  signedInAs,
}) => {
  await signedInAs("manager");
  const [issued] = await sql<{ id: string }[]>`
    insert into documents (type, status, number, customer_name, issued_date, issued_at, created_date, total_net, total_tax, total_gross, issuer_snapshot)
    values ('invoice', 'issued', ${`OLD${randomInt(1e6)}`}, 'Ann Old', current_date, now(), current_date, 0, 0, 0, '{"name": "Garage of the old name", "vat_number": "GB123456782"}')
    returning id`;
  await page.emulateMedia({ media: "print" });
  await page.goto(`/documents/${issued?.id}`);
  await expect(page.getByText("Garage of the old name").first()).toBeVisible();
  await page.emulateMedia({ media: "screen" });
  await page.goto("/today");
  await opens(page, "Control+k", page.getByRole("dialog"));
  await page.keyboard.type("new inv");
  await page.getByRole("option", { name: "New invoice" }).click();
  await expect(page).toHaveURL(/\/documents\/new\?type=invoice/);
});

test("a window that a key opened gives the cursor back where it was", { tag: "@keys" }, async ({
  page,
  sql,
  signedInAs,
}) => {
  await signedInAs("manager");
  const { plate } = await newCar(sql);
  const press = (name: string) => page.keyboard.press(name);
  await begin(page, "invoice", plate, press);
  await press("m");
  const cell = page.getByRole("button", { name: /^Kind of line 2/ });
  await expect(cell).toBeFocused();
  for (const [key, name] of [
    ["Control+i", "Issue the invoice"],
    ["F9", "Take a deposit"],
    ["Control+k", "Search"],
    ["F1", "Keys"],
  ] as const) {
    const opened = page.getByRole("dialog", { name });
    await opens(page, key, opened);
    await press("Escape");
    await expect(opened).toBeHidden();
    await expect(cell).toBeFocused();
  }
  await opens(page, "F2", page.getByRole("menu"));
  await press("o");
  await expect(page.getByRole("dialog", { name: "Copy to a new document" })).toBeVisible();
  await press("Escape");
  await expect(page.getByRole("button", { name: "All that can be done" })).toBeFocused();
});

test("a window that the mouse opened has the cursor", async ({ page, sql, signedInAs }) => {
  await signedInAs("manager");
  const [invoice] = await sql<{ id: string }[]>`
    select id from documents where type = 'invoice' and issued_date is not null and deleted_at is null order by id limit 1`;
  await page.goto(`/documents/${invoice?.id}`);
  await page.getByRole("button", { name: "All that can be done" }).click();
  await page.getByRole("menuitem", { name: "Credit…" }).click();
  const reason = page.getByLabel("Why, as it is printed on the credit note");
  await expect(reason).toBeFocused();
  await page.keyboard.type("One was returned", { delay: 25 });
  await expect(reason).toHaveValue("One was returned");
});

test("no menu opens over a window that is on its way", async ({ page, sql, signedInAs }) => {
  await signedInAs("manager");
  const [paid] = await sql<{ id: string }[]>`
    select id from documents where type = 'invoice' and status = 'paid' and deleted_at is null order by id desc limit 1`;
  let answer = () => {};
  const held = new Promise<void>((resolve) => {
    answer = resolve;
  });
  await page.route("**/receipts/refundable?*", async (route) => {
    await held;
    await route.continue();
  });
  await page.goto(`/documents/${paid?.id}`);
  const menu = page.getByRole("menu");
  await opens(page, "F2", menu);
  await page.keyboard.press("b");
  await expect(menu).toBeHidden();
  await page.keyboard.press("F2");
  answer();
  await expect(page.getByRole("dialog", { name: "Refund" })).toBeVisible();
  await expect(menu).toBeHidden();
});

test("what is wrong with a line is said under it", async ({ page, sql, signedInAs }) => {
  await signedInAs("manager");
  const { plate } = await newCar(sql);
  await begin(page, "invoice", plate, (name) => page.keyboard.press(name));
  await page.keyboard.press("p");
  await page.keyboard.type("A part");
  const quantity = page.getByLabel("Quantity, line 1");
  await quantity.fill("1e9");
  await page.getByLabel("Tax code, line 1").fill("T77");
  const line = page.locator("tr[data-line]").first();
  await expect(line).toContainText("A quantity up to 99,999, with at most 3 decimals");
  await expect(quantity).toHaveAccessibleDescription("A quantity up to 99,999, with at most 3 decimals");
  await expectAccessible(page);
  await quantity.fill("1");
  await expect(line).toContainText("There is no tax code T77");
  await page.getByLabel("Tax code, line 1").fill("T1");
  await expect(page.getByText("Saved", { exact: true })).toBeVisible();
  await expect(line).not.toContainText("T77");
});

test("documents ticked in a list are sent once it is confirmed, and drafts among them are named", async ({
  page,
  sql,
  signedInAs,
}) => {
  await signedInAs("manager");
  const { surname } = await newCar(sql);
  const ids = await sql<{ id: string }[]>`
    insert into documents (type, status, number, customer_id, customer_name, issued_date, issued_at, created_date, total_net, total_tax, total_gross, issuer_snapshot)
    select type, status, number, c.id, c.surname, issued_at::date, issued_at, current_date, 0, 0, 0, issuer::jsonb
    from customers c, (values
      ('invoice', 'issued', ${`B${randomInt(1e6)}`}, now(), '{"name": "Garage", "vat_number": "GB123456782"}'),
      ('invoice', 'draft', null, null, null)) as d (type, status, number, issued_at, issuer)
    where c.surname = ${surname} returning documents.id`;
  await page.goto(`/documents?type=invoice&q=${surname}`);
  const boxes = page.getByRole("checkbox", { name: /^Choose/ });
  await expect(boxes).toHaveCount(2);
  for (const box of await boxes.all()) await box.check();
  await page.getByRole("button", { name: "E-mail" }).click();
  const dialog = page.getByRole("dialog", { name: "E-mail 2 documents" });
  await expect(dialog).toContainText("One of them is a draft");
  await expectAccessible(page);
  const sent = () =>
    sql`select id from messages where document_id = any(${ids.map(({ id }) => id)}) and channel = 'email'`;
  expect(await sent()).toHaveLength(0);
  await dialog.getByRole("button", { name: "Send" }).dblclick();
  await expect(page.getByText("2 e-mails are on the way")).toBeVisible();
  expect(await sent()).toHaveLength(2);
});

test("one line of many is credited without clearing the others one by one", { tag: "@keys" }, async ({
  page,
  sql,
  signedInAs,
}) => {
  await signedInAs("manager");
  const { plate } = await newCar(sql);
  const press = (name: string) => page.keyboard.press(name);
  await begin(page, "invoice", plate, press);
  await press("p");
  await page.keyboard.type("Part one");
  await press("Escape");
  for (const value of ["2", "10"]) {
    await press("Enter");
    await page.keyboard.type(value);
  }
  await press("Enter");
  await press("m");
  await opens(page, "Control+i", page.getByRole("dialog", { name: "Issue the invoice" }));
  await saysThatItPassed(page);
  await press("Enter");
  await expect(page.getByRole("button", { name: "Take payment" })).toBeFocused();
  const dialog = page.getByRole("dialog", { name: /^Credit/ });
  await openAction(page, "r", dialog);
  await expect(dialog.getByLabel("Why, as it is printed on the credit note")).toBeFocused();
  await page.keyboard.type("One was returned");
  await expectAccessible(page);
  await dialog.getByRole("button", { name: "Issue credit note" }).click();
  await expect(dialog.getByRole("alert")).toContainText("Tick what is credited, or all of it");
  await dialog.getByLabel("Part one", { exact: true }).check();
  const part = dialog.getByLabel("Quantity to credit of Part one");
  await part.fill("3");
  await press("Enter");
  await expect(dialog.getByRole("alert")).toContainText("At most 2 is left to credit");
  await part.fill("1");
  await press("Enter");
  await expect(page.getByRole("heading", { level: 1, name: /^Credit note/ })).toBeVisible();
  await expect(page.getByText("£12.00").first()).toBeVisible();
});

test("work that waited for a car is put on one document, and told as standing there on every other", async ({
  page,
  sql,
  signedInAs,
}) => {
  await signedInAs("manager");
  const { plate } = await newCar(sql);
  const [car] = await sql<
    { id: string }[]
  >`select id from vehicles where registration = ${plate.replace(" ", "")}`;
  await sql`insert into advisories (vehicle_id, description) values (${car?.id ?? null}, 'Rear tyres 3 mm'), (${car?.id ?? null}, 'Wipers')`;
  const press = (name: string) => page.keyboard.press(name);
  const card = page.locator("section").filter({ hasText: "Waiting on this vehicle" });
  const tyres = page.getByRole("button", { name: "Add Rear tyres 3 mm" });

  await begin(page, "estimate", plate, press);
  await tyres.click();
  await expect(tyres).toBeHidden();
  await expect(page.getByText("Saved", { exact: true })).toBeVisible();
  const estimate = new URL(page.url()).pathname;

  await begin(page, "job_sheet", plate, press);
  await expect(page.getByRole("button", { name: "Add Wipers" })).toBeVisible();
  await expect(tyres).toBeHidden();
  const stands = page.getByRole("link", { name: /^On estimate \d+$/ });
  await expect(stands).toHaveAttribute("href", estimate);
  await expect(card.getByRole("listitem").last()).toContainText("Rear tyres 3 mm");
  await expectAccessible(page);

  await page.goto(`/vehicles/${car?.id}`);
  await expect(stands).toHaveAttribute("href", estimate);
  await expectAccessible(page);

  await page.goto(estimate);
  await expect(page.getByRole("button", { name: "Add Wipers" })).toBeVisible();
  await expect(stands).toBeHidden();
  await page.getByLabel("Description, line 1").focus();
  await press("Control+Delete");
  await expect(tyres).toBeVisible();
});
