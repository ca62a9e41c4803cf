import { expect, test } from "vitest";
import { sql } from "@/db/client";
import { ADMIN_EMAIL, firstRun } from "@/db/seed/first-run";
import { testDatabase } from "../support/database";

await testDatabase();

test("a garage whose records were imported before the first start gets its admin, and no demo among them", async () => {
  await sql()`insert into customers (surname) values ('Appleyard')`;
  expect(await firstRun({ demo: true })).toMatchObject({ adminEmail: ADMIN_EMAIL });
  const [counts] = await sql()`
    select (select count(*)::int from customers) as customers, (select count(*)::int from documents) as documents,
      (select count(*)::int from users) as users`;
  expect(counts).toEqual({ customers: 1, documents: 0, users: 1 });
  expect(await firstRun({ demo: true })).toBeNull();
});
