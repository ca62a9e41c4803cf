import { randomInt } from "node:crypto";
import type { Page } from "@playwright/test";
import { expect } from "./fixtures";

/** A customer of one's own with a car, put there as an import would. */
export async function newCar(sql: import("postgres").Sql): Promise<{ plate: string; surname: string }> {
  // So many that no two are alike: of two cars with one plate the screen asks which.
  const letter = () => "ABCDEFGHJKLMNPRSTUVWXY"[randomInt(22)];
  const plate = `${letter()}${letter()}${randomInt(10, 99)} ${letter()}${letter()}${letter()}`;
  const surname = `Journey${randomInt(100_000, 999_999)}`;
  const [customer] = await sql<{ id: string }[]>`
    insert into customers (forename, surname, road, town, postcode, email, account_customer, credit_terms)
    values ('Ann', ${surname}, '1 New Road', 'Bath', 'BA1 1AA', 'ann@garage.test', true, 30) returning id`;
  await sql`insert into vehicles (customer_id, registration, make, model) values (${customer?.id ?? null}, ${plate.replace(" ", "")}, 'FORD', 'FOCUS')`;
  return { plate, surname };
}

/** Types the registration into a new document and waits until car and owner are there. */
export async function begin(page: Page, type: string, plate: string, press: (name: string) => Promise<void>) {
  await page.goto(`/documents/new?type=${type}`);
  const start = page.getByPlaceholder(/Registration/);
  await expect(start).toBeFocused();
  await page.keyboard.type(plate.replace(" ", "").toLowerCase());
  await expect(page.getByRole("option").first()).toBeVisible();
  await press("Enter");
  await expect(page.getByRole("button", { name: /^Kind of line 1/ })).toBeFocused();
}

/** Says in the open window of an issue that the MOT was passed, and who tested; `next` goes from the one to the other. */
export async function saysThatItPassed(page: Page, next = () => page.keyboard.press("Tab")): Promise<void> {
  await page.keyboard.type("p");
  await expect(page.getByRole("radio", { name: "Passed", exact: true })).toBeChecked();
  await next();
  await page.keyboard.type("Tess Ter");
}
