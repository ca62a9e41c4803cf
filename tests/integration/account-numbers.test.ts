import { sql } from "drizzle-orm";
import { beforeEach, expect, test } from "vitest";
import { db } from "@/db/client";
import { run } from "@/lib/core/command";
import { ask } from "@/lib/core/query";
import { createCustomer } from "@/lib/customers/commands/create-customer";
import { updateCustomer } from "@/lib/customers/commands/update-customer";
import { suggestNumber } from "@/lib/customers/queries/customers";
import { as } from "../support/actors";
import { testDatabase } from "../support/database";

await testDatabase();
const manager = as("manager");

beforeEach(async () => {
  await db().execute(sql`delete from customers`);
});

/** Customers that an import brought, with these counters of STO. */
async function taken(counters: number[]): Promise<void> {
  await db().execute(sql`
    insert into customers (legacy_id, surname, account_number)
    select 'L' || n, 'Stone', 'STO' || case when n < 1000 then lpad(n::text, 3, '0') else n::text end
    from unnest(${`{${counters.join(",")}}`}::int[]) n`);
}

const upTo = (last: number) => Array.from({ length: last }, (_, i) => i + 1);

const stone = async (): Promise<string> => {
  const made = await run(createCustomer, manager, { surname: "Stone", confirmed_not_duplicate: true });
  return String(made.account_number);
};

const suggested = () => ask(suggestNumber, manager, { surname: "Stone" });

test.each([
  ["none", [], "STO001"],
  ["013", [13], "STO014"],
  ["999 and a gap", [1, 2, 999], "STO003"],
  ["all of three digits", upTo(999), "STO1000"],
  ["all of three digits, and a gap behind them", [...upTo(1005), 1007], "STO1006"],
])("after %s", async (_, counters, expected) => {
  await taken(counters);
  expect(await suggested()).toBe(expected);
  expect(await stone()).toBe(expected);
});

test("past 999 each gets the lowest that is free, also one that was given up", async () => {
  await taken(upTo(1040));
  expect([await stone(), await stone()]).toEqual(["STO1041", "STO1042"]);
  const [row] = await db().execute<{ id: string }>(sql`
    insert into customers (surname, account_number) values ('Stone', 'STO1043') returning id`);
  await run(updateCustomer, manager, { id: row?.id ?? "", account_number: "STONE" });
  expect(await suggested()).toBe("STO1043");
  await db().execute(sql`update customers set account_number = null where account_number = 'STO007'`);
  expect(await stone()).toBe("STO007");
  await db().execute(sql`delete from customers where account_number = 'STO500'`);
  expect([await stone(), await stone()]).toEqual(["STO500", "STO1043"]);
});

test("many at once past 999 get a number each, without a gap", async () => {
  await taken(upTo(999));
  const made = await Promise.all(Array.from({ length: 40 }, stone));
  expect(made.sort()).toEqual(Array.from({ length: 40 }, (_, i) => `STO${1000 + i}`));
});

/** How often customers are looked at for one more of them. */
async function looksWith(customers: number): Promise<number> {
  await db().execute(sql`delete from customers`);
  await taken(upTo(customers));
  // As autovacuum would have done a minute after so many came.
  await db().execute(sql`analyze customers`);
  await stone();
  return db().transaction(async (tx) => {
    const looks = async (): Promise<number> => {
      const [row] = await tx.execute<{ n: string }>(
        sql`select idx_scan + idx_tup_fetch + seq_tup_read as n from pg_stat_xact_user_tables where relname = 'customers'`,
      );
      return Number(row?.n);
    };
    const before = await looks();
    await run(createCustomer, manager, { surname: "Stone", confirmed_not_duplicate: true }, { tx });
    return (await looks()) - before;
  });
}

test("finding the next number takes no longer the more there are", async () => {
  const [few, many] = [await looksWith(1100), await looksWith(5000)];
  expect(many).toBeLessThan(100);
  expect(few).toBeLessThan(100);
});
