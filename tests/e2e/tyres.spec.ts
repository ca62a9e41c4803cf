import { randomInt } from "node:crypto";
import type { Sql } from "postgres";
import { expect, expectAccessible, test } from "./fixtures";

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
  return { tag, customer: customer?.id ?? "", vehicle: vehicle?.id ?? "", fitting: fitting?.id ?? "", clear };
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
