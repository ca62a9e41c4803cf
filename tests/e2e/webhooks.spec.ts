import { WebhookReceiver } from "../support/webhook-receiver";
import { expect, expectAccessible, test } from "./fixtures";

test("a program is subscribed, tried out, stopped by its own answer and switched on again", async ({
  page,
  signedInAs,
  sql,
}) => {
  const receiver = new WebhookReceiver();
  const address = await receiver.start();
  await signedInAs("admin");
  await sql`
    insert into settings (key, value) values ('webhooks', '{"allow_private_addresses": true}')
    on conflict (key) do update set value = excluded.value, version = settings.version + 1`;
  try {
    await page.goto("/settings/webhooks");
    await page.getByRole("button", { name: "New webhook" }).click();
    await page.getByRole("textbox", { name: "Address" }).fill(address);
    await page.getByRole("button", { name: "Subscribe" }).click();
    await expect(page.getByText("Choose what the address wants to hear of").first()).toBeVisible();
    await expectAccessible(page);
    await page.getByLabel("Stock was counted").check();
    await page.getByRole("button", { name: "Subscribe" }).click();
    await expect(page.getByText(/^whsec_/)).toBeVisible();
    await page.getByRole("button", { name: "I have noted it" }).click();

    await page.getByRole("link", { name: address }).click();
    await page.getByRole("button", { name: "Send a test" }).click();
    await expect(page.getByText("Arrived · 200")).toBeVisible();
    expect(receiver.received.map(({ body }) => body.type)).toEqual(["webhook.tested"]);
    await page.getByText("webhook.tested").click();
    await expect(page.getByText("answered 200")).toBeVisible();
    await expectAccessible(page);

    receiver.answers.push(410);
    await page.getByRole("button", { name: "Send a test" }).click();
    await expect(page.getByText("Nothing is sent there any more")).toBeVisible();
    await expectAccessible(page);
    await page.getByRole("button", { name: "Switch on again" }).click();
    await page.getByRole("link", { name: "Failed" }).click();
    await page.getByRole("button", { name: "Send all again" }).click();
    await expect(page.getByText("One is on its way again")).toBeVisible();
    await expect(page.getByText("Nothing here")).toBeVisible();
    await page.setViewportSize({ width: 390, height: 844 });
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(390);
    await expectAccessible(page);

    await page.getByRole("button", { name: "Delete", exact: true }).click();
    await page.getByRole("button", { name: "Delete it" }).click();
    await expect(page).toHaveURL(/\/settings\/webhooks$/);
    await expect(page.getByRole("link", { name: address })).toHaveCount(0);
  } finally {
    await sql`delete from settings where key = 'webhooks'`;
    await receiver.stop();
  }
});

test("a page shows what an answer leads to, however long after the answer that is", async ({
  page,
  signedInAs,
  sql,
}) => {
  const receiver = new WebhookReceiver();
  const address = await receiver.start();
  await signedInAs("admin");
  await sql`
    insert into settings (key, value) values ('webhooks', '{"allow_private_addresses": true}')
    on conflict (key) do update set value = excluded.value, version = settings.version + 1`;
  try {
    await page.goto("/settings/webhooks");
    await page.getByRole("button", { name: "New webhook" }).click();
    await page.getByRole("textbox", { name: "Address" }).fill(address);
    await page.getByLabel("Stock was counted").check();
    await page.getByRole("button", { name: "Subscribe" }).click();
    await page.getByRole("button", { name: "I have noted it" }).click();
    await page.getByRole("link", { name: address }).click();
    receiver.answers.push(410);
    let answer = () => {};
    receiver.held = new Promise((resolve) => {
      answer = resolve;
    });
    await page.getByRole("button", { name: "Send a test" }).click();
    await receiver.arrived(1);
    // The webhook is stopped in a change of its own, which is noted in the audit log: it cannot be while that is held.
    await sql.begin(async (tx) => {
      await tx`lock table audit_log in share row exclusive mode`;
      answer();
      await expect(page.getByText("Tried · 410")).toBeVisible();
    });
    await expect(page.getByText("Nothing is sent there any more")).toBeVisible();
  } finally {
    await sql`delete from settings where key = 'webhooks'`;
    await receiver.stop();
  }
});
