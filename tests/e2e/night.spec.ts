import { randomInt } from "node:crypto";
import type { Sql } from "postgres";
import { clicksUntil, expect, expectAccessible, test } from "./fixtures";

interface Told {
  kind: string;
  before?: string;
  after?: string;
}

/** Vehicles of one owner, each with what a night found of it; their plates begin alike. */
async function aNight(sql: Sql, told: readonly Told[]) {
  const tag = `NF${randomInt(10_000, 99_999)}`;
  const [night] = await sql<{ id: string }[]>`
    insert into vehicle_data_nights (state, ended_at, vehicles_changed) values ('done', now(), ${told.length}) returning id`;
  const [customer] = await sql<{ id: string }[]>`
    insert into customers (forename, surname) values ('Nora', ${`Night${tag}`}) returning id`;
  const plates: string[] = [];
  for (const [index, { kind, before = null, after = null }] of told.entries()) {
    const plate = `${tag}${"ABCDEF"[index]}`;
    const [vehicle] = await sql<{ id: string }[]>`
      insert into vehicles (customer_id, registration, make, model)
      values (${customer?.id ?? ""}, ${plate}, 'KIA', 'CEED') returning id`;
    await sql`
      insert into vehicle_data_findings (night_id, vehicle_id, kind, before, after)
      values (${night?.id ?? ""}, ${vehicle?.id ?? ""}, ${kind}, ${before}, ${after})`;
    plates.push(plate);
  }
  const clear = async () => {
    await sql`delete from vehicle_data_findings where night_id = ${night?.id ?? ""}`;
    await sql`delete from vehicle_data_nights where id = ${night?.id ?? ""}`;
    await sql`update vehicles set deleted_at = now() where registration like ${`${tag}%`}`;
  };
  return { tag, plates, owner: `Nora Night${tag}`, clear };
}

test("what the night found is seen to singly and all together, and then stands under Seen to", async ({
  page,
  signedInAs,
  sql,
}) => {
  const { tag, plates, clear } = await aNight(sql, [
    { kind: "mot_renewed", before: "2026-12-10", after: "2027-12-09" },
    { kind: "recall", after: "yes" },
    { kind: "sorn", before: "taxed 2027-03-01", after: "sorn" },
  ]);
  try {
    await signedInAs("receptionist");
    await page.goto(`/vehicles/night?q=${tag}`);
    const rows = page.getByRole("row").filter({ hasText: new RegExp(tag) });
    const seenTo = page.getByRole("button", { name: "Seen to" });
    await expect(rows).toHaveCount(3);
    await expectAccessible(page);

    await clicksUntil(page.getByRole("checkbox", { name: `Choose MOT renewed of ${plates[0]}` }), seenTo);
    await expect(page.getByText("1 chosen", { exact: true })).toBeVisible();
    await expect(page.getByRole("button", { name: "Choose none" })).toBeVisible();
    await seenTo.press("Enter");
    await expect(page.getByText("1 seen to")).toBeVisible();
    await expect(rows).toHaveCount(2);

    await page.getByRole("button", { name: "Choose all 2 on this page" }).click();
    await seenTo.click();
    await expect(page.getByText("Nothing matches")).toBeVisible();
    await page.goto(`/vehicles/night?done=true&q=${tag}`);
    await expect(rows).toHaveCount(3);
    await expect(page.getByRole("checkbox")).toHaveCount(0);
    await expectAccessible(page);
  } finally {
    await clear();
  }
});

test("a vehicle with a new keeper was sold: on a phone it is taken off its owner, once somebody has said so", async ({
  page,
  signedInAs,
  sql,
}) => {
  const { tag, plates, owner, clear } = await aNight(sql, [
    { kind: "keeper_may_have_changed", before: "2024-03-01", after: "2026-11-20" },
  ]);
  try {
    await page.setViewportSize({ width: 390, height: 844 });
    await signedInAs("receptionist");
    await page.goto(`/vehicles/night?q=${tag}`);
    const sold = page.getByRole("button", { name: /^It was sold/ });
    const window = page.getByRole("dialog", { name: new RegExp(`${owner} has sold`) });
    await expect(page.getByText("New keeper?", { exact: true }).first()).toBeVisible();
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(390);
    await clicksUntil(sold, window);
    await expectAccessible(page);
    await page.keyboard.press("Escape");
    await expect(window).toBeHidden();
    await sold.click();
    await page.keyboard.press("Enter");
    await expect(page.getByText("has no owner here any more")).toBeVisible();
    await expect(page.getByText("Nothing matches")).toBeVisible();
    const [vehicle] = await sql`select customer_id from vehicles where registration = ${plates[0] ?? ""}`;
    expect(vehicle?.customer_id).toBeNull();
  } finally {
    await clear();
  }
});
