import { expect, test } from "vitest";
import { sql } from "@/db/client";
import { ADMIN_EMAIL, firstRun } from "@/db/seed/first-run";
import { testDatabase } from "../support/database";

await testDatabase();

test("a garage whose records were imported before the first start gets its admin, no demo among them, and no second bays", async () => {
  await sql()`insert into customers (surname) values ('Appleyard')`;
  await sql()`insert into resources (name, kind, position) values ('Bay 1', 'bay', 1), ('Bay 2', 'bay', 2)`;
  await sql()`insert into reminder_templates (name, kind, recurs_months) values ('MOT', 'mot', 12)`;
  expect(await firstRun({ demo: true })).toMatchObject({ adminEmail: ADMIN_EMAIL });
  const [counts] = await sql()`
    select (select count(*)::int from customers) as customers, (select count(*)::int from documents) as documents,
      (select count(*)::int from users) as users`;
  expect(counts).toEqual({ customers: 1, documents: 0, users: 1 });
  const [given] = await sql()`
    select (select array_agg(name order by name) from resources) as bays, (select array_agg(name) from reminder_templates) as templates,
      (select count(*)::int from opening_hours) as hours, (select count(*)::int from garage_statuses) as statuses`;
  expect(given).toEqual({ bays: ["Bay 1", "Bay 2"], templates: ["MOT"], hours: 6, statuses: 9 });
  expect(await firstRun({ demo: true })).toBeNull();
});
