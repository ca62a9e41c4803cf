import type { Page } from "@playwright/test";
import { begin, newCar, saysThatItPassed } from "./begin-document";
import { expect, hears, opens, test } from "./fixtures";

const anythingOpen = (page: Page) => page.locator("[role=dialog], [role=menu]");

/** Holds the answers at an address back until they are let go. */
async function holdAnswers(page: Page, address: string): Promise<() => void> {
  let letGo = () => {};
  const held = new Promise<void>((resolve) => {
    letGo = resolve;
  });
  await page.route(address, async (route) => {
    await held;
    await route.continue();
  });
  return letGo;
}

test("what is on its way has the keyboard: no key reaches the page meanwhile, and none confirms it unseen", {
  tag: "@keys",
}, async ({ page, sql, signedInAs }) => {
  await signedInAs("manager");
  const [paid] = await sql<{ id: string; received: string }[]>`
    select d.id, (select sum(amount) from receipts r where r.document_id = d.id) as received from documents d
    where d.type = 'invoice' and d.status = 'paid' and d.deleted_at is null order by d.id limit 1`;
  const windows = {
    b: ["**/receipts/refundable?*", "Refund"],
    e: ["**/email-draft", "Send by e-mail"],
  } as const;
  for (const [letter, [address, name]] of Object.entries(windows)) {
    await page.goto(`/documents/${paid?.id}`);
    const letGo = await holdAnswers(page, address);
    await opens(page, "F2", page.getByRole("menu"));
    await page.keyboard.press(letter);
    await expect(page.locator("html")).toHaveAttribute("data-keyboard", "on its way");
    for (const key of ["F2", "F9", "F1", "Control+k", "Control+p", "/", "Enter"])
      await page.keyboard.press(key);
    await expect(anythingOpen(page)).toHaveCount(0);
    letGo();
    await expect(page.getByRole("dialog", { name })).toBeVisible();
    await expect(anythingOpen(page)).toHaveCount(1);
    await expect(page.locator("html")).toHaveAttribute("data-keyboard", "window");
    await page.keyboard.press("Escape");
    await expect(anythingOpen(page)).toHaveCount(0);
    await expect(page.getByRole("button", { name: "All that can be done" })).toBeFocused();
  }
  const [after] = await sql<{ received: string }[]>`
    select sum(amount) as received from receipts where document_id = ${paid?.id ?? null}`;
  expect(after?.received).toBe(paid?.received);
});

test("what never comes gives the keyboard back, by itself or by Escape, and keeps nothing that was typed for it", {
  tag: "@keys",
}, async ({ page, sql, signedInAs }) => {
  await signedInAs("manager");
  const [paid] = await sql<{ id: string }[]>`
    select id from documents where type = 'invoice' and status = 'paid' and deleted_at is null order by id limit 1`;
  await page.goto(`/documents/${paid?.id}`);
  await page.route("**/receipts/refundable?*", (route) => route.fulfill({ status: 500, json: {} }));
  await opens(page, "F2", page.getByRole("menu"));
  await page.keyboard.press("b");
  await expect(page.getByText("That did not work")).toBeVisible();
  const letGo = await holdAnswers(page, "**/email-draft");
  await opens(page, "F2", page.getByRole("menu"));
  await page.keyboard.press("e");
  await expect(page.locator("html")).toHaveAttribute("data-keyboard", "on its way");
  await page.keyboard.type("/");
  await page.keyboard.press("Escape");
  await expect(page.locator("html")).toHaveAttribute("data-keyboard", "page");
  letGo();
  await opens(page, "Control+k", page.getByRole("dialog", { name: "Search" }));
  await expect(page.getByRole("combobox")).toHaveValue("");
});

test("one may type ahead: menu, letter and words reach the window that they are meant for", {
  tag: "@keys",
}, async ({ page, sql, signedInAs }) => {
  await signedInAs("manager");
  const [invoice] = await sql<{ id: string }[]>`
    select id from documents where type = 'invoice' and status = 'paid' and deleted_at is null order by id limit 1`;
  await page.goto(`/documents/${invoice?.id}`);
  await hears(page, "F2");
  await page.keyboard.press("F2");
  await page.keyboard.type("rPads were faulty");
  await expect(page.getByLabel("Why, as it is printed on the credit note")).toHaveValue("Pads were faulty");
});

test("nothing works behind an open window, and what opens a window closes no other", {
  tag: "@keys",
}, async ({ page, sql, signedInAs }) => {
  await signedInAs("manager");
  const { plate } = await newCar(sql);
  await begin(page, "invoice", plate, (name) => page.keyboard.press(name));
  await page.keyboard.press("m");
  const kindOfLine = page.getByRole("button", { name: /^Kind of line 2/ });
  await expect(kindOfLine).toBeFocused();
  let printed = 0;
  page.on("request", (request) => {
    if (request.url().endsWith("/pdf")) printed++;
  });
  for (const [key, name] of [
    ["Control+i", "Issue the invoice"],
    ["F9", "Take a deposit"],
    ["F1", "Keys"],
    ["Control+k", "Search"],
  ] as const) {
    await opens(page, key, page.getByRole("dialog", { name }));
    for (const other of ["F2", "F4", "F9", "Control+i", "Control+p", "F1", "Control+k"])
      if (other !== key) await page.keyboard.press(other);
    await expect(anythingOpen(page)).toHaveCount(1);
    await expect(page.getByRole("dialog", { name })).toBeVisible();
    await page.keyboard.press("Escape");
    await expect(anythingOpen(page)).toHaveCount(0);
    await expect(kindOfLine).toBeFocused();
  }
  await page.keyboard.press("Space");
  const kinds = page.getByRole("menu", { name: "Kind of line" });
  await expect(kinds).toBeVisible();
  for (const key of ["F2", "F9", "Control+k", "Control+Enter", "Control+d"]) await page.keyboard.press(key);
  await expect(anythingOpen(page)).toHaveCount(1);
  await page.keyboard.press("p");
  await expect(page.getByLabel("Description, line 2")).toBeFocused();
  await expect(page.locator("tr[data-line]")).toHaveCount(2);
  expect(printed).toBe(0);
});

test("a key that is held down does one thing", { tag: "@keys" }, async ({ page, sql, signedInAs }) => {
  await signedInAs("manager");
  const { plate } = await newCar(sql);
  await begin(page, "invoice", plate, (name) => page.keyboard.press(name));
  await page.keyboard.press("m");
  await expect(page.getByRole("button", { name: /^Kind of line 2/ })).toBeFocused();
  await opens(page, "Control+i", page.getByRole("dialog", { name: "Issue the invoice" }));
  await saysThatItPassed(page);
  await page.keyboard.down("Enter");
  await expect(async () => {
    await page.keyboard.down("Enter");
    await expect(page.getByRole("button", { name: "Take payment" })).toBeFocused({ timeout: 50 });
  }).toPass();
  for (let i = 0; i < 5; i++) await page.keyboard.down("Enter");
  await page.keyboard.up("Enter");
  await expect(anythingOpen(page)).toHaveCount(0);
  await page.keyboard.press("Enter");
  await expect(page.getByLabel("Card, amount in pounds")).toBeFocused();
});

test("a letter and the Enter after it, heard in one go, take what the letter names", {
  tag: "@keys",
}, async ({ page, sql, signedInAs }) => {
  await signedInAs("manager");
  const { surname } = await newCar(sql);
  const [customer] = await sql<{ id: string }[]>`select id from customers where surname = ${surname}`;
  await page.goto(`/customers/${customer?.id}`);
  await opens(page, "F2", page.getByRole("menuitem", { name: "Statement" }));
  // As a busy PC hands them over: both before any timer.
  await page.evaluate(() => {
    for (const key of ["s", "Enter"])
      document.activeElement?.dispatchEvent(
        new KeyboardEvent("keydown", { key, bubbles: true, cancelable: true }),
      );
  });
  await expect(page).toHaveURL(new RegExp(`/statements/${customer?.id}$`));
});
