import { sql } from "drizzle-orm";
import { beforeAll, expect, test } from "vitest";
import { GET as getOne } from "@/app/api/v1/customers/[id]/route";
import { GET as getAll } from "@/app/api/v1/customers/route";
import { GET as getVehicle } from "@/app/api/v1/vehicles/[id]/route";
import { GET as getVehicles } from "@/app/api/v1/vehicles/route";
import { db } from "@/db/client";
import type { Endpoint } from "@/lib/api/endpoint";
import { hashApiKey, randomApiKey, visiblePart } from "@/lib/auth/tokens/api-keys";
import { run } from "@/lib/core/command";
import { createCustomer } from "@/lib/customers/commands/create-customer";
import { createVehicle } from "@/lib/vehicles/commands/create-vehicle";
import { as } from "../support/actors";
import { testDatabase } from "../support/database";

await testDatabase();
const key = randomApiKey();
let customer: string;
let vehicle: string;

beforeAll(async () => {
  await db().execute(sql`
    insert into api_keys (name, role, key_prefix, key_hash) values ('Reader', 'technician', ${visiblePart(key)}, ${hashApiKey(key)})`);
  customer = (await run(createCustomer, as("manager"), { surname: "Stone", credit_limit: "250" })).id;
  vehicle = (
    await run(createVehicle, as("manager"), { registration: "AB12 CDE", make: "FORD", customer_id: customer })
  ).id;
});

const call = async (door: Endpoint, query = "", params = {}, token = key) => {
  const response = await door(
    new Request(`http://garage/api/v1/x${query}`, { headers: { authorization: `Bearer ${token}` } }),
    { params },
  );
  return { response, body: await response.json() };
};

test("lists come in the envelope, with pages and exact totals", async () => {
  const { response, body } = await call(getAll, "?per_page=10&sort=-created_at");
  expect(response.status).toBe(200);
  expect(body).toMatchObject({
    success: true,
    data: [{ id: customer, surname: "Stone", balance: "0.00", vehicles: 1 }],
    meta: { pagination: { page: 1, per_page: 10, total: 1, total_pages: 1 } },
  });
  expect(body.data[0].created_at).toMatch(/^\d{4}-\d\d-\d\dT.*Z$/);
  const cars = await call(getVehicles, `?customer_id=${customer}`);
  expect(cars.body.data).toMatchObject([{ registration: "AB12CDE", customer_name: "Stone" }]);
});

test("one comes whole, with its version as ETag", async () => {
  const { response, body } = await call(getOne, "", { id: customer });
  expect(response.headers.get("etag")).toMatch(/^"1-[\w-]{16}"$/);
  expect(body.data).toMatchObject({ id: customer, credit_limit: "250.00", reminders_allowed: true });
  expect(body.data).not.toHaveProperty("search_text");
  expect((await call(getVehicle, "", { id: vehicle })).body.data).toMatchObject({
    make: "FORD",
    customer_id: customer,
  });
});

test("what is unknown, wrong or nobody's is said so", async () => {
  const missing = await call(getOne, "", { id: "0197a3a0-0000-7000-8000-000000000000" });
  expect([missing.response.status, missing.body.error.code]).toEqual([404, "NOT_FOUND"]);
  const odd = await call(getAll, "?colour=red");
  expect(odd.body.error).toMatchObject({ code: "VALIDATION_ERROR", details: [{ field: "colour" }] });
  expect((await call(getVehicles, "?sort=price")).response.status).toBe(422);
  expect((await call(getAll, "", {}, `ga4_${"x".repeat(43)}`)).response.status).toBe(401);
});
