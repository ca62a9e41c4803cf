import { readFile } from "node:fs/promises";
import { expect, test } from "vitest";
import { sql } from "@/db/client";
import { testDatabase } from "../support/database";
import { aRow } from "../support/rows";

await testDatabase();

test.each([
  ["holidays", { name: "Christmas", starts_on: "0026-12-25", ends_on: "2026-12-26" }],
  ["vat_periods", { starts_on: "9999-01-01", ends_on: "9999-03-31" }],
  ["vehicles", { make: "FORD", mot_expiry: "0026-12-25" }],
  ["appointments", { starts_at: "0026-12-25T09:00Z", ends_at: "0026-12-25T10:00Z", status: "booked" }],
])("the database keeps no %s of another age", async (table, row) => {
  await expect(aRow(table, row)).rejects.toMatchObject({ constraint_name: `${table}_in_our_years` });
});

test("what was imported is kept as it was", async () => {
  await aRow("vehicles", { make: "FORD", mot_expiry: "0026-12-25", legacy_id: "v1" });
});

test("years of two digits that stood there before are read by sense", async () => {
  const file = await readFile("db/migrations/0025_days_in_our_years.sql", "utf8");
  const [vehicles = "", holidays = ""] = file.split("--> statement-breakpoint");
  await sql()`alter table vehicles drop constraint vehicles_in_our_years`;
  await sql()`alter table holidays drop constraint holidays_in_our_years`;
  const dates = { mot_expiry: "0027-03-31", tax_due: "2027-03-31", date_of_registration: "0098-03-12" };
  const car = await aRow("vehicles", { make: "FORD", ...dates });
  const closed = await aRow("holidays", {
    name: "Christmas",
    starts_on: "0026-12-25",
    ends_on: "2026-12-26",
  });
  await sql().unsafe(vehicles);
  await sql().unsafe(holidays);
  const [mended] = await sql()`
    select mot_expiry::text, tax_due::text, date_of_registration::text, date_of_manufacture::text
    from vehicles where id = ${car}`;
  expect(mended).toEqual({
    mot_expiry: "2027-03-31",
    tax_due: "2027-03-31",
    date_of_registration: "1998-03-12",
    date_of_manufacture: null,
  });
  const [days] = await sql()`select starts_on::text, ends_on::text from holidays where id = ${closed}`;
  expect(days).toEqual({ starts_on: "2026-12-25", ends_on: "2026-12-26" });
});
