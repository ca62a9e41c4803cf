import { randomInt } from "node:crypto";
import type { Sql } from "postgres";
import { clicksUntil, expect, expectAccessible, test } from "./fixtures";
import { linkFor } from "./payment-link";

test.use({ viewport: { width: 390, height: 844 } });

/** A customer with a car and an unpaid invoice, and the path of their own page. */
async function customerWithLink(sql: Sql) {
  const number = String(randomInt(200_000, 399_999));
  const [customer] = await sql<{ id: string }[]>`
    insert into customers (forename, surname, mobile) values ('Ann', ${`Own${number}`}, '07700 900123') returning id`;
  const id = customer?.id ?? "";
  await sql`
    insert into vehicles (customer_id, registration, make, model, mot_expiry) values (${id}, ${`OW${randomInt(10, 99)}NED`}, 'FORD', 'FOCUS',
      current_date + 20)`;
  await sql`
    insert into documents (type, status, number, customer_id, customer_name, issued_date, issued_at, created_date, due_date,
      total_net, total_tax, total_gross, received, balance, issuer_snapshot)
    values ('invoice', 'issued', ${number}, ${id}, ${`Ann Own${number}`}, current_date, now(), current_date, current_date,
      120, 24, 144, 0, 144, '{"name": "Garage", "vat_number": "GB123456782"}')`;
  return { id, number, path: `/my/${await linkFor(sql, { customer_id: id })}` };
}

test("a customer looks after their own things by one link: papers, what is owed, channels, a car that was sold", async ({
  page,
  sql,
}) => {
  const { id, number, path } = await customerWithLink(sql);
  const loaded: string[] = [];
  page.on("request", (request) => loaded.push(request.resourceType()));
  for (const colorScheme of ["light", "dark"] as const) {
    await page.emulateMedia({ colorScheme });
    await page.goto(path);
    await expect(page.getByRole("heading", { level: 1 })).toContainText(`Own${number}`);
    await expectAccessible(page);
  }
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(390);
  await expect(page.getByText("in about 3 weeks")).toBeVisible();
  const paper = await page.getByRole("link", { name: new RegExp(`Invoice ${number}`) }).getAttribute("href");
  expect((await page.request.get(paper ?? "")).headers()["content-type"]).toBe("application/pdf");

  await expect(page.getByLabel("By e-mail: we have no e-mail address of yours")).toBeDisabled();
  await page.getByLabel("By text message").check();
  await page.getByRole("button", { name: "Save my choice" }).click();
  await expect(page.getByRole("alert")).toContainText("Your choice is kept");
  await expect(page.getByLabel("By text message")).toBeChecked();
  const consents = await sql`
    select channel from customer_consents where customer_id = ${id} and decision = 'given'`;
  expect([...consents]).toEqual([{ channel: "sms" }]);

  await page.getByRole("link", { name: "I sold this vehicle" }).click();
  await expectAccessible(page);
  await page.getByRole("button", { name: "Yes, it is sold" }).click();
  await expect(page.getByText("We know of no vehicle of yours.")).toBeVisible();

  await page.getByRole("link", { name: "Pay online" }).click();
  await page.getByRole("button", { name: "Pay on trial" }).click();
  await page.getByRole("button", { name: "Pay by card" }).click();
  await expect(page.getByRole("alert")).toContainText("Thank you: £144.00 is paid");
  await page.getByRole("link", { name: "Your vehicles and papers" }).click();
  await expect(page.getByText("Nothing to pay")).toBeVisible();
  expect(loaded).not.toContain("script");
});

test("a car that is booked in shows when, and offers no second booking", async ({ page, sql }) => {
  const { id, path } = await customerWithLink(sql);
  const [booking] = await sql<{ id: string }[]>`
    insert into appointments (customer_id, vehicle_id, starts_at, ends_at, appointment_type)
    select ${id}, v.id, current_date + interval '6 days 13 hours', current_date + interval '6 days 14 hours', 'Service'
    from vehicles v where v.customer_id = ${id} returning id`;
  try {
    await page.goto(path);
    await expect(page.getByText(/^Booked for \w{3} \d+ \w{3}/)).toBeVisible();
    await expect(page.getByRole("link", { name: "Book it in" })).toHaveCount(0);
    await expect(page.getByText("£144.00 to pay")).toBeVisible();
  } finally {
    await sql`update appointments set deleted_at = now() where id = ${booking?.id ?? ""}`;
  }
});

test("the office records no consent to be written to where there is no address, and says where it is added", async ({
  page,
  sql,
  signedInAs,
}) => {
  await page.setViewportSize({ width: 1280, height: 900 });
  await signedInAs("receptionist");
  const { id } = await customerWithLink(sql);
  await page.goto(`/customers/${id}`);
  await clicksUntil(page.getByRole("button", { name: "Record a consent" }), page.getByRole("dialog"));
  const window = page.getByRole("dialog", { name: "Record a consent" });
  const channel = window.getByLabel("Channel");
  await expect(channel).toHaveValue("sms");
  const email = channel.getByRole("option", { name: "E-mail: No e-mail address is on file" });
  await expect(email).toBeDisabled();
  await expectAccessible(page);

  await window.getByLabel("The customer has").selectOption("refused");
  await channel.selectOption("E-mail");
  await window.getByLabel("The customer has").selectOption("agreed");
  await window.getByRole("button", { name: "Save" }).click();
  await expect(
    window.getByRole("link", { name: "No e-mail address is on file: add it to the customer first" }),
  ).toBeVisible();
  await window.getByRole("link", { name: "Add to their details" }).click();
  await page.getByLabel("E-mail", { exact: false }).first().fill("ann@example.test");
  await page.getByRole("button", { name: "Save" }).click();
  await page.waitForURL(`**/customers/${id}`);
  await clicksUntil(page.getByRole("button", { name: "Record a consent" }), window);
  await window.getByLabel("Channel").selectOption("E-mail");
  await window.getByRole("button", { name: "Save" }).click();
  await expect(page.getByText("The consent is recorded")).toBeVisible();
});

test("the office shows a customer their own page", async ({ page, sql, signedInAs }) => {
  await page.setViewportSize({ width: 1280, height: 900 });
  await signedInAs("receptionist");
  const { id, path } = await customerWithLink(sql);
  await page.goto(`/customers/${id}`);
  await expect(async () => {
    await page.getByRole("button", { name: "More" }).first().click();
    await page.getByRole("menuitem", { name: "Their own page…" }).click({ timeout: 1_000 });
  }).toPass();
  const window = page.getByRole("dialog", { name: "Their own page" });
  await expect(window.getByText(path)).toBeVisible();
  await expectAccessible(page);
  await window.getByRole("button", { name: "Close this link" }).click();
  const closing = page.getByRole("dialog", { name: "Close this link?" });
  await expect(closing.getByText("can no longer open it")).toBeVisible();
  await closing.getByRole("button", { name: "Cancel" }).click();
  await window.getByRole("button", { name: "Text it" }).click();
  const text = page.getByRole("dialog", { name: "Send a text" });
  await expect(text.getByRole("textbox", { name: /^Text/ })).toHaveValue(
    new RegExp(`your vehicles and papers are here: \\S+${path}`),
  );
});

test("the office e-mails a customer their own page, and says where an address is added that is not on file", async ({
  page,
  sql,
  signedInAs,
}) => {
  await page.setViewportSize({ width: 1280, height: 900 });
  await signedInAs("receptionist");
  const { id, path } = await customerWithLink(sql);
  const email = page.getByRole("dialog", { name: "Send by e-mail" });
  const opens = async () => {
    await page.goto(`/customers/${id}`);
    await expect(async () => {
      await page.getByRole("button", { name: "More" }).first().click();
      await page.getByRole("menuitem", { name: "Their own page…" }).click({ timeout: 1_000 });
    }).toPass();
    await page
      .getByRole("dialog", { name: "Their own page" })
      .getByRole("button", { name: "E-mail it" })
      .click();
  };
  await opens();
  const to = email.getByRole("textbox", { name: "To", exact: true });
  await expect(to).toBeFocused();
  await expect(email.getByText("No e-mail address is on file")).toBeVisible();
  await expectAccessible(page);
  await email.getByRole("link", { name: "Add to their details" }).click();
  await page.waitForURL(`**/customers/${id}/edit`);
  await page
    .getByRole("textbox", { name: /^E-mail/ })
    .first()
    .fill("ann@example.test");
  await page.getByRole("button", { name: "Save" }).click();
  await page.waitForURL(`**/customers/${id}`);

  await opens();
  await expect(to).toHaveValue("ann@example.test");
  await expect(email.getByText("No e-mail address is on file")).toBeHidden();
  const message = email.getByRole("textbox", { name: "Message" });
  await expect(message).toHaveValue(
    new RegExp(`^Dear Ann,.*Your own page: \\S+${path}\n\nKind regards`, "s"),
  );
  await email.getByRole("textbox", { name: "Subject" }).fill("As you asked for");
  await email.getByRole("button", { name: "Send" }).click();
  await expect(email).toBeHidden();
  await expect(page.getByText("E-mail: As you asked for")).toBeVisible();
  const [kept] = await sql`select channel, recipient, body from messages where customer_id = ${id}`;
  expect(kept).toMatchObject({ channel: "email", recipient: "ann@example.test" });
  expect(kept?.body).toContain(path);
});

test("the office e-mails a customer where they pay what they owe", async ({ page, sql, signedInAs }) => {
  await page.setViewportSize({ width: 1280, height: 900 });
  await signedInAs("receptionist");
  const { id, path } = await customerWithLink(sql);
  await page.goto(`/customers/${id}`);
  const window = page.getByRole("dialog", { name: "Pay by link" });
  await clicksUntil(page.getByRole("button", { name: "Pay by link" }), window);
  await window.getByRole("button", { name: "E-mail it" }).click();
  const email = page.getByRole("dialog", { name: "Send by e-mail" });
  await expect(email.getByRole("textbox", { name: "Subject" })).toHaveValue(/^Pay online what is due at/);
  await expect(email.getByRole("textbox", { name: "Message" })).toHaveValue(
    new RegExp(`Pay online: \\S+${path.replace("/my/", "/pay/")}\n`),
  );
  await email.getByRole("textbox", { name: "To", exact: true }).fill("ann@example.test");
  await email.getByRole("button", { name: "Send" }).click();
  await expect(email).toBeHidden();
  const [kept] = await sql`select purpose, recipient from messages where customer_id = ${id}`;
  expect(kept).toEqual({ purpose: "conversation", recipient: "ann@example.test" });
});
