import { expect, test } from "vitest";
import { db, sql } from "@/db/client";
import { makeVatPeriods } from "@/lib/accounting/commands/vat-periods";
import { run } from "@/lib/core/command";
import { ROLES } from "@/lib/core/permissions";
import { ask } from "@/lib/core/query";
import { createCustomer } from "@/lib/customers/commands/create-customer";
import { changeLogo } from "@/lib/printing/commands";
import { putAwayFirstSteps } from "@/lib/settings/commands/first-steps";
import { updateGarage } from "@/lib/settings/commands/garage";
import { getFirstSteps } from "@/lib/settings/queries/first-steps";
import { readGarage } from "@/lib/settings/queries/garage";
import { as } from "../support/actors";
import { rawEntries } from "../support/audit-words";
import { testDatabase } from "../support/database";
import { makeUser } from "../support/users";

await testDatabase();
const admin = as("admin");
const done = async () =>
  (await ask(getFirstSteps, admin, {})).steps.filter((one) => one.done).map(({ step }) => step);

const changeGarage = async (fields: object) => {
  const { version } = await readGarage(db());
  await run(updateGarage, admin, { ...fields, version });
};

test("each step of a new garage is done when the data says so", async () => {
  await makeUser("admin");
  expect(await ask(getFirstSteps, admin, {})).toMatchObject({ open: true, leads: true, put_away: false });
  expect(await done()).toEqual([]);

  await changeGarage({ name: "Bridge Street Garage", postcode: "BA1 1AA" });
  expect(await done()).toEqual(["garage"]);
  await run(changeLogo, as("manager"), { logo_key: `logos/${"a".repeat(32)}.png` });
  await changeGarage({ vat_number: "GB123456789" });
  expect(await done()).toEqual(["garage", "logo"]);
  await run(makeVatPeriods, admin, { starts_on: "2026-10-01", kind: "quarterly", count: 1 });
  expect(await done()).toEqual(["garage", "logo", "vat"]);
  await changeGarage({ labour_rate: "72.00" });
  await makeUser("technician");
  expect(await done()).toEqual(["garage", "logo", "vat", "rates", "users"]);
  await run(createCustomer, admin, { surname: "Ashworth" });
  expect(await ask(getFirstSteps, admin, {})).toMatchObject({ open: false, leads: false });
});

test("they are put away and come back, and lead nobody in the meantime", async () => {
  await sql()`delete from customers`;
  expect(await ask(getFirstSteps, admin, {})).toMatchObject({ open: true, leads: true });
  await run(putAwayFirstSteps, admin, { put_away: true });
  expect(await ask(getFirstSteps, admin, {})).toMatchObject({ open: false, leads: false, put_away: true });
  await run(putAwayFirstSteps, admin, { put_away: false });
  expect(await ask(getFirstSteps, admin, {})).toMatchObject({ open: true, put_away: false });
});

test("a garage that was brought over from GA4 is spared them", async () => {
  await sql()`insert into customers (surname, legacy_id) values ('Imported', 'C1')`;
  expect(await ask(getFirstSteps, admin, {})).toMatchObject({ open: false, leads: false });
});

test("they are for whoever sets the garage up", async () => {
  for (const role of ROLES.filter((one) => one !== "admin")) {
    await expect(ask(getFirstSteps, as(role), {})).rejects.toMatchObject({ code: "FORBIDDEN" });
    await expect(run(putAwayFirstSteps, as(role), { put_away: true })).rejects.toMatchObject({
      code: "FORBIDDEN",
    });
  }
});

test("the log of all this reads in plain words", async () => {
  expect(await rawEntries()).toEqual([]);
});
