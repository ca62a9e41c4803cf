import { afterAll, beforeAll, expect, test } from "vitest";
import { z } from "zod";
import { routes } from "@/app/api/v1/routes";
import { sql } from "@/db/client";
import { instant } from "@/lib/core/input/fields";
import type { Page } from "@/lib/core/input/list";
import { ask, type Query } from "@/lib/core/query";
import { startJobs, stopJobs } from "@/lib/jobs/queue";
import { plainColumns } from "@/lib/lists/json-rows";
import { storePaper } from "@/lib/printing/jobs";
import { as } from "../support/actors";
import { send, tokenOf } from "../support/api";
import { oneOfEach } from "../support/api-records";
import { testDatabase } from "../support/database";
import { aGarage } from "../support/writing";

const { url } = await testDatabase();
let token = "";
let ids: Record<string, string> = {};

beforeAll(async () => {
  await startJobs(url, [{ ...storePaper, handle: async () => {} }]);
  await aGarage();
  ids = await oneOfEach("AA11 AAA");
  await oneOfEach("BB22 BBB");
  await sql()`update customers set updated_at = '2026-03-29 00:59:59.9996+00', notes = 'He said "no"', town = ${"Tŷ\n\t\\ 🚗"}`;
  await sql()`update documents set created_at = '2026-01-01 00:00:00+00' where status = 'draft'`;
  token = await tokenOf("admin");
}, 60_000);
afterAll(stopJobs);

const plain = routes.flatMap(([path, { GET }]) => (GET?.operation.plain ? [{ path, GET }] : []));

test("most lists are written by the database", () => {
  expect(plain.map(({ path }) => path)).toEqual(
    expect.arrayContaining(["/customers", "/vehicles", "/documents", "/receipts"]),
  );
});

test.each(plain)(
  "$path: what the database writes is what is read and written here",
  async ({ path, GET }) => {
    const { work, returns, params = {} } = GET.operation;
    const kind = path.split("/")[1] ?? "";
    const id = ids[kind] ?? "";
    const { status, body } = await send("GET", `${path.replace("[id]", id)}?per_page=200`, { token });
    expect(status).toBe(200);
    const input = { per_page: 200, ...(path.includes("[id]") && { [params.id ?? "id"]: id }) };
    const page = (await ask(work as Query, as("admin"), input)) as Page<unknown>;
    expect(body.data).toEqual(page.rows.map((row) => returns.parse(row)));
    expect(body.meta.pagination).toEqual(page.pagination);
  },
);

test("far pages come in the same order, from whichever end they are walked", async () => {
  await sql()`
    insert into customers (surname, forename) select 'Far', lpad(n::text, 5, '0') from generate_series(1, 2600) n`;
  const idsOn = async (page: number, sort: string) =>
    (await send("GET", `/customers?per_page=200&page=${page}&sort=${sort}`, { token })).body.data.map(
      ({ id }: { id: string }) => id,
    );
  const [forwards, backwards] = [[] as string[], [] as string[]];
  for (let page = 1; page <= 14; page++) {
    forwards.push(...(await idsOn(page, "name")));
    backwards.push(...(await idsOn(page, "-name")));
  }
  expect(forwards.length).toBeGreaterThan(2600);
  expect(new Set(forwards).size).toBe(forwards.length);
  expect(backwards.reverse()).toEqual(forwards);
});

test("only rows of plain fields are left to the database", () => {
  expect(plainColumns(z.object({ at: instant, gross: z.string().nullable(), n: z.int() }))).not.toBeNull();
  expect(plainColumns(z.object({ cost: z.string().optional() }))).toBeNull();
  expect(plainColumns(z.object({ tags: z.array(z.string()) }))).toBeNull();
});
