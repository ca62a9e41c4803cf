import { randomInt } from "node:crypto";
import type { Sql } from "postgres";
import { clicksUntil, expect, expectAccessible, test } from "./fixtures";

const PHONE = { width: 390, height: 844 };

/** A customer with a car who has sent a text that nobody has read. */
async function wrote(sql: Sql, body = "Is it ready?") {
  const digits = String(randomInt(100_000, 999_999));
  const surname = `Writer${digits}`;
  const [customer] = await sql<{ id: string }[]>`
    insert into customers (forename, surname, mobile) values ('Ann', ${surname}, ${`07700 ${digits}`}) returning id`;
  const id = customer?.id ?? "";
  const [vehicle] = await sql<{ id: string }[]>`
    insert into vehicles (customer_id, registration, make, model, mot_expiry)
    values (${id}, ${`WR${digits.slice(0, 2)}ITE`}, 'Ford', 'Focus', current_date + 10) returning id`;
  const [conversation] = await sql<{ id: string }[]>`
    insert into conversations (customer_id) values (${id}) returning id`;
  await sql`
    insert into messages (channel, direction, purpose, customer_id, recipient, sender, body, state)
    values ('sms', 'in', 'conversation', ${id}, ${`+447700${digits}`}, '+447700900001', ${body}, 'received')`;
  return { customer: id, vehicle: vehicle?.id ?? "", conversation: conversation?.id ?? "", surname, digits };
}

test("a receptionist finds, reads, answers, gives and closes a conversation", async ({
  page,
  sql,
  signedInAs,
}) => {
  const { surname, conversation } = await wrote(sql);
  const { name } = await signedInAs("receptionist");
  await page.goto("/conversations");
  const entry = page.getByRole("link", { name: new RegExp(surname) });
  await page.getByRole("searchbox", { name: "Search this list" }).fill(surname);
  await expect(entry).toHaveAccessibleName(/1 not read/);
  await expect(page).toHaveTitle(new RegExp(surname));
  await expectAccessible(page);
  await clicksUntil(entry, page.getByRole("heading", { level: 1, name: new RegExp(surname) }));
  const thread = page.getByRole("region", { name: /^Messages with/ });
  await expect(thread).toContainText("Is it ready?");
  await expect(page.getByRole("main")).toContainText("Ford Focus");
  await expect
    .poll(async () => {
      const [row] = await sql`
        select read_at from messages m join conversations v using (customer_id) where v.id = ${conversation}`;
      return row?.read_at;
    })
    .not.toBeNull();

  const box = page.getByRole("textbox", { name: /^Text/ });
  await box.fill("Since noon 🚗");
  await expect(page.getByText("Emoji make it 1 part")).toBeVisible();
  await box.fill("Yes, since noon.");
  await expect(page.getByText(/^1 part/)).toBeVisible();
  await page.keyboard.press("Control+Enter");
  await expect(thread).toContainText("Yes, since noon.");
  await expect(box).toHaveValue("");
  await expect(page.getByText("Texts are not set up")).toBeVisible();
  await expectAccessible(page);

  await page.getByRole("combobox", { name: "Looks after it" }).selectOption({ label: name });
  await expect
    .poll(
      async () =>
        (await sql`select assigned_to from conversations where id = ${conversation}`)[0]?.assigned_to,
    )
    .not.toBeNull();
  await page.getByRole("button", { name: "Close", exact: true }).click();
  await expect(page.getByRole("button", { name: "Reopen" })).toBeVisible();
});

test("on a telephone the thread comes first, then the customer, and nothing lies beside", async ({
  page,
  sql,
  signedInAs,
}) => {
  const { conversation, surname } = await wrote(
    sql,
    "A long word: Llanfairpwllgwyngyllgogerychwyrndrobwllllantysiliogogogoch",
  );
  await signedInAs("receptionist");
  await page.setViewportSize(PHONE);
  await page.goto(`/conversations/${conversation}`);
  await expect(page.getByRole("heading", { level: 1, name: new RegExp(surname) })).toBeVisible();
  await expect(page.getByRole("list", { name: "Conversations" })).toBeHidden();
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(PHONE.width);
  await expectAccessible(page);
});

test("a long link stays in its bubble, and a vehicle beside it has its whole name", async ({
  page,
  sql,
  signedInAs,
}) => {
  const { conversation, customer, vehicle } = await wrote(sql);
  await sql`update vehicles set make = 'Volkswagen', model = 'Transporter' where id = ${vehicle}`;
  await sql`
    insert into messages (channel, direction, purpose, customer_id, recipient, body, state)
    values ('sms', 'out', 'conversation', ${customer}, '+447700900123', ${`Pay here: https://garage.example/pay/${"a".repeat(120)}`}, 'sent')`;
  await signedInAs("receptionist");
  for (const width of [1440, PHONE.width]) {
    await page.setViewportSize({ width, height: 900 });
    await page.goto(`/conversations/${conversation}`);
    const thread = page.getByRole("region", { name: /^Messages with/ });
    const bubble = thread.getByText("https://garage.example/pay/");
    await expect(bubble).toBeVisible();
    const [around, inner] = await Promise.all([thread.boundingBox(), bubble.boundingBox()]);
    expect(inner?.x).toBeGreaterThanOrEqual(around?.x ?? 0);
    const name = page.getByText("Volkswagen Transporter");
    expect(await name.evaluate((shown) => shown.scrollWidth - shown.clientWidth)).toBeLessThanOrEqual(0);
  }
});

test("a customer is sent a text from their page, and a wrong number is told at its field", async ({
  page,
  sql,
  signedInAs,
}) => {
  const { customer, digits } = await wrote(sql);
  await signedInAs("receptionist");
  await page.goto(`/customers/${customer}`);
  const dialog = page.getByRole("dialog", { name: "Send a text" });
  await clicksUntil(page.getByRole("button", { name: "Text", exact: true }), dialog);
  const number = dialog.getByRole("textbox", { name: /^Mobile number/ });
  await expect(number).toHaveValue(`07700 ${digits.slice(0, 3)} ${digits.slice(3)}`);
  await expectAccessible(page);
  await dialog.getByRole("textbox", { name: /^Text/ }).fill("Your keys are here.");
  await number.fill("0117 496 0123");
  await dialog.getByRole("button", { name: "Send" }).click();
  await expect(dialog.getByText("This is a landline and takes no texts").first()).toBeVisible();
  await number.fill(`07700 ${digits}`);
  await dialog.getByRole("button", { name: "Send" }).click();
  await expect(dialog).toBeHidden();
  await expect
    .poll(
      async () =>
        (await sql`select body from messages where customer_id = ${customer} and direction = 'out'`)[0]?.body,
    )
    .toBe("Your keys are here.");
});

test("an unknown number is given to the customer who has it", async ({ page, sql, signedInAs }) => {
  const { customer, digits, surname } = await wrote(sql);
  const number = `+447700${digits}`;
  await sql`delete from conversations where customer_id = ${customer}`;
  await sql`update messages set customer_id = null where recipient = ${number}`;
  const [row] = await sql<
    { id: string }[]
  >`insert into conversations (number) values (${number}) returning id`;
  await signedInAs("receptionist");
  await page.goto(`/conversations/${row?.id}`);
  await expect(page.getByText("This customer has the number")).toBeVisible();
  await expectAccessible(page);
  const name = page.getByRole("heading", { level: 1, name: new RegExp(surname) });
  await clicksUntil(page.getByRole("button", { name: "It is theirs" }), name);
});

test("an owner writes a text that is used every day, and is told of a field that is not filled in", async ({
  page,
  signedInAs,
}) => {
  await signedInAs("manager");
  await page.goto("/settings/templates");
  const dialog = page.getByRole("dialog", { name: "New text" });
  await clicksUntil(page.getByRole("button", { name: /^Add/ }), dialog);
  const name = `Ready ${randomInt(1_000_000)}`;
  await dialog.getByRole("textbox", { name: /^Name/ }).fill(name);
  await dialog.getByRole("textbox", { name: /^Text/ }).fill("{balance} is due");
  await dialog.getByRole("button", { name: "Save" }).click();
  await expect(dialog.getByText(/There is no \{balance\} here/).first()).toBeVisible();
  await dialog.getByRole("combobox", { name: /^Offered for/ }).selectOption("document");
  await dialog.getByRole("button", { name: "Save" }).click();
  await expect(dialog).toBeHidden();
  await expect(page.getByRole("button", { name, exact: true })).toBeVisible();
  await expectAccessible(page);
  await page.getByRole("button", { name, exact: true }).click();
  await page.getByRole("button", { name: "Delete" }).click();
  await expect(page.getByRole("button", { name, exact: true })).toBeHidden();
});
