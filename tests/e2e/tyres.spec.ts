import { randomInt } from "node:crypto";
import type { Locator } from "@playwright/test";
import type { Sql } from "postgres";
import { PartsServer } from "../support/parts-server";
import { pdfText } from "../support/pdf-text";
import { expect, expectAccessible, test } from "./fixtures";
import { linkFor } from "./payment-link";

/** A car on a size of its own, a tyre of each tier for it, and a package that fits one. */
async function aTyreShop(sql: Sql) {
  const tag = String(randomInt(1000, 9999));
  const size = `${randomInt(30, 39)}5/${randomInt(3, 8)}5R${randomInt(14, 22)}`;
  const [customer] = await sql<{ id: string }[]>`
    insert into customers (forename, surname) values ('Tia', ${`Tyre${tag}`}) returning id`;
  const [vehicle] = await sql<{ id: string }[]>`
    insert into vehicles (customer_id, registration, make, model, tyre_size_front)
    values (${customer?.id ?? ""}, ${`TY${tag}R`}, 'FORD', 'FOCUS', ${`${size} 91V`}) returning id`;
  for (const [tier, price] of [
    ["good", 50],
    ["better", 80],
    ["best", 120],
  ] as const)
    await sql`
      insert into stock_items (part_number, description, manufacturer, tracked, cost_net, retail_price_net, tyre)
      values (${`TY-${tag}-${tier}`}, ${`Roadgrip ${tier} ${tag}`}, 'Roadgrip', false, 30, ${price},
        ${sql.json({ size, tier, load_index: "91", speed_rating: "V", fuel_economy: "C", wet_grip: "B", noise_db: "71", noise_level: "B" })})`;
  const [fitting] = await sql<{ id: string }[]>`
    insert into saved_jobs (name) values (${`Tyre fitting ${tag}`}) returning id`;
  await sql`
    insert into saved_job_lines (saved_job_id, position, item_type, description, quantity, unit_price, tax_code)
    values (${fitting?.id ?? ""}, 1, 'labour', 'Fit and balance', 1, 10, 'T1')`;
  const clear = async () => {
    await sql`update stock_items set deleted_at = now() where part_number like ${`TY-${tag}-%`}`;
    await sql`update saved_jobs set deleted_at = now() where id = ${fitting?.id ?? ""}`;
  };
  return {
    tag,
    size,
    customer: customer?.id ?? "",
    vehicle: vehicle?.id ?? "",
    fitting: fitting?.id ?? "",
    clear,
  };
}

test("good, better and best are offered at the price fitted, and the label goes with the line onto the paper", async ({
  page,
  signedInAs,
  sql,
}) => {
  const { tag, customer, vehicle, fitting, clear } = await aTyreShop(sql);
  try {
    await signedInAs("receptionist");
    await page.goto(`/documents/new?type=estimate&customer_id=${customer}&vehicle_id=${vehicle}`);
    const kind = page.getByRole("button", { name: /^Kind of line 1/ });
    await kind.press("Alt+y");
    const window = page.getByRole("dialog", { name: "Tyres" });
    await expect(window).toBeVisible();
    await window.getByLabel("Fitting of each").selectOption(fitting);
    for (const [tier, price] of [
      ["Good", "£288.00"],
      ["Better", "£432.00"],
      ["Best", "£624.00"],
    ] as const) {
      const section = window.getByRole("region", { name: tier });
      await expect(section).toContainText(price);
      await expect(section).toContainText("4 fitted, with VAT");
    }
    await expectAccessible(page);
    await window.getByLabel("How many").fill("2");
    await expect(window.getByRole("region", { name: "Better" })).toContainText("£216.00");
    await window.getByRole("button", { name: `Choose Roadgrip better ${tag}` }).press("Enter");
    await expect(window).toBeHidden();
    await expect(page.getByLabel("Description, line 1")).toHaveValue(`Roadgrip better ${tag}`);
    await expect(page.getByLabel("Quantity, line 1")).toHaveValue("2");
    await page.keyboard.press("Control+s");
    await expect(page.getByText("Saved", { exact: true })).toBeVisible();
    const [estimate] = await sql<{ id: string; total_gross: string }[]>`
      select id, total_gross from documents where customer_id = ${customer}`;
    expect(estimate?.total_gross).toBe("216.00");

    await page.goto(`/documents/${estimate?.id}?view=paper`);
    const main = page.getByRole("main");
    await expect(main).toContainText(`Roadgrip better ${tag}`);
    await expect(main).toContainText("Fuel C · Wet B · 71 dB (B)");
    await expectAccessible(page);
    const paper = await page.request.get(`/documents/${estimate?.id}/pdf`);
    expect(paper.headers()["content-type"]).toBe("application/pdf");

    await page.setViewportSize({ width: 390, height: 844 });
    await page.goto(`/documents/${estimate?.id}`);
    await page.getByRole("button", { name: "Tyres" }).click();
    await expect(window).toBeVisible();
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(390);
    await expectAccessible(page);
  } finally {
    await clear();
  }
});

/** A supplier on loopback with three tyres of a size. */
async function aTyreSupplier(sql: Sql, size: string, tag: string) {
  const server = new PartsServer();
  const url = await server.start();
  server.parts.clear();
  const label = { fuelEconomy: "B", wetGrip: "A", noiseDb: 69, noiseClass: "A" };
  server.parts.set(`V-${tag}-1`, { netPence: 4_000, stock: 20, description: `Farrier Eco ${size} 91V` });
  server.parts.set(`V-${tag}-2`, {
    ...{ netPence: 6_000, stock: 0, hub: 20, description: `Farrier Tour ${size} 91V`, tyre: label },
  });
  server.parts.set(`V-${tag}-3`, { netPence: 0, stock: 4, description: `Farrier Priceless ${size} 91V` });
  const name = `Valley Tyres ${tag}`;
  const [supplier] = await sql<{ id: string }[]>`insert into suppliers (name) values (${name}) returning id`;
  const clear = async () => {
    await sql`update supplier_links set deleted_at = now() where supplier_id = ${supplier?.id ?? ""}`;
    await sql`update suppliers set deleted_at = now() where id = ${supplier?.id ?? ""}`;
    await server.stop();
  };
  return { server, url, name, clear };
}

/** All tyres of each tier. A button that was pressed is gone, so the last one first. */
async function showAll(window: Locator) {
  const more = await window.getByRole("button", { name: /^Show \d+ more/ }).all();
  for (const button of more.toReversed()) await button.press("Enter");
}

test("a linked supplier's tyres stand beside our own with when they come, and the quote shows label and tiers", async ({
  page,
  signedInAs,
  sql,
  browser,
}) => {
  const shop = await aTyreShop(sql);
  const { server, url, name, clear } = await aTyreSupplier(sql, shop.size, shop.tag);
  const window = page.getByRole("dialog", { name: "Tyres" });
  try {
    const office = await browser.newContext();
    await signedInAs("admin", office);
    const settings = await office.newPage();
    await settings.goto("/settings/suppliers-online");
    const form = settings.locator("form", { has: settings.getByLabel("Address") });
    await form.getByLabel("Supplier").selectOption({ label: name });
    await form.getByLabel("Address").fill(url);
    await form.getByLabel("Our account number there").fill(server.account);
    await form.getByLabel("Key").fill(server.token);
    await form.getByRole("button", { name: "Link the supplier" }).click();
    await expect(settings.getByText("The supplier is linked")).toBeVisible();
    await office.close();

    await signedInAs("receptionist");
    await page.goto(`/documents/new?type=estimate&customer_id=${shop.customer}&vehicle_id=${shop.vehicle}`);
    await page.getByRole("button", { name: /^Kind of line 1/ }).press("Alt+y");
    await window.getByLabel("Fitting of each").selectOption(shop.fitting);
    const tour = window.getByRole("listitem").filter({ hasText: `Farrier Tour ${shop.size}` });
    await expect(window).toContainText("Asked just now");
    await showAll(window);
    await expect(tour).toContainText(name);
    await expect(tour).toContainText("From the hub");
    await expect(tour).toContainText("Here by");
    await expect(tour).toContainText("Fuel B · Wet A · 69 dB (A)");
    await expect(window.getByRole("region", { name: "Good" })).toContainText(`Roadgrip good ${shop.tag}`);
    const free = window.getByRole("button", {
      name: `Choose Farrier Priceless ${shop.size} 91V from ${name}`,
    });
    await expect(free).toBeDisabled();
    await expectAccessible(page);
    const price = /£[\d,]+\.\d\d/.exec((await tour.textContent()) ?? "")?.[0] ?? "no price";
    await tour
      .getByRole("button", { name: `Choose Farrier Tour ${shop.size} 91V from ${name}` })
      .press("Enter");
    await expect(window).toBeHidden();
    await page.getByLabel("Description, line 1").focus();
    const details = page.getByRole("region", { name: "More of this line" });
    await expect(details).toContainText(`${name}: From the hub, here by`);
    await expect(details).toContainText("Fuel B · Wet A · 69 dB (A)");
    await page.keyboard.press("Control+s");
    await expect(page.getByText("Saved", { exact: true })).toBeVisible();

    const [estimate] = await sql<{ id: string; total_gross: string }[]>`
      update documents set status = 'sent' where customer_id = ${shop.customer} returning id, total_gross`;
    expect(`£${estimate?.total_gross}`).toBe(price.replace(",", ""));
    const own = `/my/${await linkFor(sql, { customer_id: shop.customer })}`;
    for (const paper of [`/documents/${estimate?.id}/pdf`, `${own}/pdf/${estimate?.id}`]) {
      const text = pdfText(await (await page.request.get(paper)).body());
      expect(text).toContain(`Farrier Tour ${shop.size} 91V`);
      expect(text).toContain("Fuel B · Wet A · 69 dB (A)");
      const quoted = `as quoted: Stand-in Farrier Tour ${shop.size} 91V · Fuel B · Wet A · 69 dB (A): ${price}`;
      expect(text).toContain(quoted);
      // Of the other tiers, whichever tyre comes first: the garage's sandboxes have their own.
      expect(
        text.match(/^(Good|Better|Best)\b.* · Fuel [A-G] · Wet [A-G] · \d\d dB .*: £[\d,]+\.\d\d$/gm),
      ).toHaveLength(3);
      expect(text).not.toContain(name);
    }

    // Our own are there, and another size can be typed, while a supplier takes its time.
    server.failures.push({ slow: 4_000 });
    await page.goto(`/documents/${estimate?.id}`);
    await page.getByRole("button", { name: /^Kind of line 1/ }).press("Alt+y");
    await expect(window).toContainText(`Roadgrip better ${shop.tag}`);
    await expect(window).toContainText("Suppliers are being asked");
    await expect(window.getByRole("button", { name: "Show", exact: true })).toBeEnabled();
    await expect(window).toContainText("Asked just now");
    await showAll(window);
    await expect(tour).toContainText(name);
    await page.keyboard.press("Escape");

    // Away, its last word stands, and our own are there all the same.
    server.failures.push("hang up", "hang up", "hang up");
    await page.goto(`/documents/${estimate?.id}`);
    await expect(page.getByLabel("Description, line 1")).toHaveValue(`Farrier Tour ${shop.size} 91V`);
    await page.getByLabel("Description, line 1").focus();
    await expect(details).toContainText(`${name}: From the hub, here by`);
    await page.getByRole("button", { name: /^Kind of line 1/ }).press("Alt+y");
    await expect(window).toContainText(`${name} did not answer`);
    await showAll(window);
    await expect(tour).toContainText("price said");
    await expect(window.getByRole("region", { name: "Better" })).toContainText(`Roadgrip better ${shop.tag}`);
    await expectAccessible(page);
    expect(server.faults).toEqual([]);
  } finally {
    await clear();
    await shop.clear();
  }
});
