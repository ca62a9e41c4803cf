import { afterAll, beforeAll, beforeEach, expect, test } from "vitest";
import { sql } from "@/db/client";
import { changeConnection, priceLookup } from "@/lib/connections/commands/connections";
import { connectOneAuto, testConnection } from "@/lib/connections/commands/test-connection";
import { getConnections } from "@/lib/connections/queries/connections";
import { run } from "@/lib/core/command";
import { flushLines, setSinks } from "@/lib/core/log/log-lines";
import { ROLES, type Role } from "@/lib/core/permissions";
import { proceed } from "@/lib/core/procedure";
import { ask } from "@/lib/core/query";
import { forgetTrouble } from "@/lib/integrations/outside/breaker";
import { listServices } from "@/lib/services/queries/services";
import { buyLookup } from "@/lib/vehicle-data/commands/buy-lookup";
import { getLookupCard } from "@/lib/vehicle-data/queries/lookup-card";
import { as } from "../support/actors";
import { testDatabase } from "../support/database";
import { A_SCHEDULE, OneAutoServer } from "../support/one-auto-server";
import { aRow } from "../support/rows";
import type { ServiceFailure } from "../support/service-server";

const [real, sandbox] = [new OneAutoServer(), new OneAutoServer()];
Object.assign(process.env, {
  LOG_LEVEL: "warn",
  AUTH_SECRET: "a secret of these tests, long enough for them",
  ONE_AUTO_API_BASE: await real.start(),
  ONE_AUTO_SANDBOX_BASE: await sandbox.start(),
});
await testDatabase();
const admin = as("admin");
const clerk = as("receptionist");
let next = 0;

beforeAll(async () => {
  await aRow("users", {
    id: clerk.id,
    name: "Ann at the desk",
    email: "ann@garage.example",
    role: "receptionist",
    password_hash: "none",
  });
});
afterAll(async () => {
  await Promise.all([real.stop(), sandbox.stop()]);
  expect([...real.faults, ...sandbox.faults]).toEqual([]);
});
beforeEach(() => {
  real.failures.length = 0;
  real.requests.length = 0;
  sandbox.requests.length = 0;
  forgetTrouble();
});

/** A vehicle on file that the vendor knows. */
async function aCar() {
  next += 1;
  const registration = `KP21${String.fromCharCode(65 + next)}AA`;
  const id = await aRow("vehicles", { registration, make: "Ford", model: "Focus" });
  real.sells(registration, `KL00${4700 + next}`);
  sandbox.sells(registration, "AB001234");
  return { id, registration };
}

const buy = (vehicle_id: string, more: object = {}, actor = clerk) =>
  proceed(buyLookup, actor, { vehicle_id, lookup: "service_schedule", price: "0.09", ...more });
const cardOf = (vehicle_id: string) => ask(getLookupCard, clerk, { vehicle_id });
const account = async () => {
  const connections = await ask(getConnections, admin, {});
  const found = connections.find(({ service }) => service === "one_auto")?.account;
  if (!found) throw new Error("One Auto API is not connected");
  return found;
};
const audited = (id: string) =>
  sql()`select command, actor_name, after from audit_log where entity = 'vehicles' and entity_id = ${id} order by id`;
const REFUSED = { status: 400, body: {} };

test("a garage that is not connected is offered nothing", async () => {
  const { id } = await aCar();
  expect(await cardOf(id)).toEqual({ offer: null, kept: null, doubt: null, asking: false });
  await expect(buy(id)).rejects.toMatchObject({ code: "CONFLICT" });
});

test("a key is tried out in the sandbox, for nothing, before it is kept; one that is not taken is told at its field", async () => {
  await expect(proceed(connectOneAuto, admin, { api_key: "another", live: true })).rejects.toMatchObject({
    code: "VALIDATION_ERROR",
    details: [{ field: "api_key" }],
  });
  await proceed(connectOneAuto, admin, { api_key: real.key, live: true });
  await proceed(testConnection, admin, { service: "one_auto" });
  expect(real.requests).toEqual([]);
  const [row] = await sql()`select sealed_keys from connections where service = 'one_auto'`;
  expect(row?.sealed_keys).not.toContain(real.key);
  expect(JSON.stringify(await ask(getConnections, admin, {}))).not.toContain(real.key);
});

test("a schedule is bought at the price shown, kept with who bought it, when and for how much, and never asked for again", async () => {
  const { id, registration } = await aCar();
  expect(await cardOf(id)).toMatchObject({ offer: { price: "0.09", live: true, again: false }, kept: null });
  expect(real.requests).toEqual([]);
  expect(await buy(id)).toEqual({ state: "bought" });
  expect(real.requests).toHaveLength(2);
  expect(await cardOf(id)).toMatchObject({
    offer: null,
    doubt: null,
    kept: { registration, price: "0.09", by: "Ann at the desk", live: true, at: expect.any(String) },
  });
  expect((await cardOf(id)).kept?.schedule.regimes[0]?.services).toHaveLength(2);
  const [row] = await sql()`select said, live from vehicle_data_lookups where vehicle_id = ${id}`;
  expect(row).toEqual({ said: A_SCHEDULE, live: true });
  expect(await audited(id)).toMatchObject([
    { actor_name: clerk.name, after: { lookup: "service_schedule", price: "0.09", live: true } },
  ]);
  expect(await buy(id)).toEqual({ state: "kept_before" });
  expect(real.requests).toHaveLength(2);
  const one = (await ask(listServices, admin, {})).find(({ kind }) => kind === "one_auto");
  expect(one).toMatchObject({ state: "live", cost: "0.09" });
});

test("two who buy at once buy one", async () => {
  const { id } = await aCar();
  real.failures.push({ slow: 300 });
  const outcomes = await Promise.allSettled([buy(id), buy(id), buy(id, {}, as("manager"))]);
  const bought = outcomes.filter((one) => one.status === "fulfilled" && one.value.state === "bought");
  expect(bought).toHaveLength(1);
  for (const one of outcomes)
    if (one.status === "rejected") expect(one.reason).toMatchObject({ code: "CONFLICT" });
  expect(real.requests).toHaveLength(2);
});

test.each<[string, ServiceFailure]>([
  ["400", REFUSED],
  ["401", { status: 401, body: {} }],
  ["403", { status: 403, body: {} }],
  ["429", { status: 429, body: {} }],
  ["500", { status: 500, body: {} }],
  ["503", { status: 503, body: {} }],
])(
  "a failure for which nothing is charged, %s, gives the claim up: it may be bought at once",
  async (_status, failure) => {
    const { id } = await aCar();
    real.failures.push(failure);
    expect(await buy(id)).toMatchObject({ state: "away", charged: "none", problem: expect.any(String) });
    expect(await sql()`select from vehicle_data_lookups where vehicle_id = ${id}`).toHaveLength(0);
    expect(await cardOf(id)).toMatchObject({ offer: { again: false }, doubt: null });
    expect(await buy(id)).toEqual({ state: "bought" });
  },
);

test("a car that the vendor does not know costs nothing, and is no answer to keep", async () => {
  const { id, registration } = await aCar();
  real.codes.delete(registration);
  expect(await buy(id)).toEqual({ state: "no_record" });
  expect(await sql()`select from vehicle_data_lookups where vehicle_id = ${id}`).toHaveLength(0);
  expect(await cardOf(id)).toMatchObject({ offer: { again: false } });
});

test("the vendor's code of a car is bought once, whatever becomes of its schedule", async () => {
  const { id } = await aCar();
  const code = [...real.codes.values()].at(-1) ?? "";
  real.schedules.delete(code);
  expect(await buy(id)).toEqual({ state: "no_record" });
  real.schedules.set(code, A_SCHEDULE);
  real.requests.length = 0;
  expect(await buy(id)).toEqual({ state: "bought" });
  expect(real.requests).toEqual([`GET /solifi/serviceschedulefromidscode?ids_code=${code}`]);
});

test.each<[string, ServiceFailure]>([
  ["rubbish", { garbage: "<html>" }],
  ["a broken line", "hang up"],
  ["502", { status: 502, body: {} }],
])(
  "what may have been charged, %s, is said, counted, and asked again only by somebody who knows",
  async (_what, failure) => {
    const { id } = await aCar();
    await sql()`delete from vehicle_data_lookups`;
    real.failures.push(failure);
    expect(await buy(id)).toMatchObject({ state: "away", charged: "unclear" });
    expect(await cardOf(id)).toMatchObject({
      offer: { price: "0.09", again: true },
      doubt: { price: "0.09", by: "Ann at the desk", problem: expect.any(String) },
    });
    expect(await audited(id)).toHaveLength(1);
    real.requests.length = 0;
    await expect(buy(id)).rejects.toMatchObject({ code: "CONFLICT" });
    expect(real.requests).toEqual([]);
    // Again in vain, for nothing: what the first may have cost stands.
    real.failures.push(REFUSED);
    await buy(id, { again: true });
    expect(await buy(id)).toEqual({ state: "bought" });
    const one = (await ask(listServices, admin, {})).find(({ kind }) => kind === "one_auto");
    expect(one?.cost).toBe("0.18");
  },
);

test("a process that ended while it asked leaves a doubt, not a claim for ever", async () => {
  const { id, registration } = await aCar();
  const values = { vehicle_id: id, registration, lookup: "service_schedule", live: true, price: "0.09" };
  await aRow("vehicle_data_lookups", values);
  expect(await cardOf(id)).toMatchObject({ offer: null, asking: true });
  await expect(buy(id, { again: true })).rejects.toMatchObject({ code: "CONFLICT" });
  await sql()`update vehicle_data_lookups set claimed_at = now() - interval '3 minutes' where vehicle_id = ${id}`;
  expect(await cardOf(id)).toMatchObject({ offer: { again: true }, doubt: { by: null }, asking: false });
  expect(await buy(id, { again: true })).toEqual({ state: "bought" });
});

test("another price than the one shown buys nothing; the owner sets it, and nobody else", async () => {
  const { id } = await aCar();
  for (const role of ROLES.filter((one) => one !== "admin")) {
    const { id: connection, version } = await account();
    const change = { id: connection, version, lookup: "service_schedule" as const, price: "0.24" };
    await expect(run(priceLookup, as(role), change)).rejects.toMatchObject({ code: "FORBIDDEN" });
    await expect(proceed(connectOneAuto, as(role), { api_key: real.key, live: true })).rejects.toMatchObject({
      code: "FORBIDDEN",
    });
  }
  const { id: connection, version } = await account();
  await run(priceLookup, admin, { id: connection, version, lookup: "service_schedule", price: "0.24" });
  await expect(buy(id)).rejects.toMatchObject({ code: "CONFLICT", message: expect.stringContaining("24p") });
  expect(real.requests).toEqual([]);
  // Other keys leave the price as the owner set it.
  await proceed(connectOneAuto, admin, { api_key: real.key, live: true });
  expect(await cardOf(id)).toMatchObject({ offer: { price: "0.24" } });
  expect(await buy(id, { price: "0.24" })).toEqual({ state: "bought" });
});

test("managers and the front desk may buy; technicians and accountants may only read", async () => {
  const may: Readonly<Record<Role, boolean>> = {
    ...{ admin: true, manager: true, receptionist: true, technician: false, accountant: false },
  };
  for (const role of ROLES) {
    const { id } = await aCar();
    const buying = buy(id, { price: "0.24" }, as(role));
    if (may[role]) await expect(buying).resolves.toEqual({ state: "bought" });
    else await expect(buying).rejects.toMatchObject({ code: "FORBIDDEN" });
    await expect(ask(getLookupCard, as(role), { vehicle_id: id })).resolves.toBeDefined();
  }
});

test("no registration stands in the log, though the vendor takes it in its address alone", async () => {
  const logged: string[] = [];
  setSinks([(lines) => logged.push(lines)]);
  const { id, registration } = await aCar();
  for (const failure of [{ status: 500, body: registration }, { garbage: registration }]) {
    real.failures.push(failure);
    await buy(id, { price: "0.24" });
  }
  flushLines();
  setSinks([]);
  expect(logged.join("")).toContain("vehicle_data.not_bought");
  expect(logged.join("")).not.toContain(registration);
});

test("under another registration the answer stays, and another may be bought", async () => {
  const { id, registration } = await aCar();
  await buy(id, { price: "0.24" });
  await sql()`update vehicles set registration = 'P1ATE' where id = ${id}`;
  expect(await cardOf(id)).toMatchObject({ kept: { registration }, offer: { price: "0.24" } });
});

test("the vendor's sandbox says so, costs nothing, and gives way to the real service", async () => {
  const { id } = await aCar();
  const before = (await ask(listServices, admin, {})).find(({ kind }) => kind === "one_auto")?.cost;
  await proceed(connectOneAuto, admin, { api_key: real.key, live: false });
  expect(await buy(id, { price: "0.24" })).toEqual({ state: "bought" });
  expect(real.requests).toEqual([]);
  expect(await cardOf(id)).toMatchObject({ kept: { live: false }, offer: null });
  const one = (await ask(listServices, admin, {})).find(({ kind }) => kind === "one_auto");
  expect(one).toMatchObject({ state: "test", cost: before });
  await proceed(connectOneAuto, admin, { api_key: real.key, live: true });
  expect(await cardOf(id)).toMatchObject({ kept: { live: false }, offer: { live: true } });
  expect(await buy(id, { price: "0.24" })).toEqual({ state: "bought" });
  expect(await cardOf(id)).toMatchObject({ kept: { live: true }, offer: null });
});

test("switched off, nothing is bought, and what was bought stays", async () => {
  const { id } = await aCar();
  await buy(id, { price: "0.24" });
  const { id: connection, version } = await account();
  await run(changeConnection, admin, { id: connection, version, active: false });
  expect(await cardOf(id)).toMatchObject({ offer: null, kept: { live: true } });
  const other = await aCar();
  expect(await cardOf(other.id)).toMatchObject({ offer: null, kept: null });
  await expect(buy(other.id, { price: "0.24" })).rejects.toMatchObject({ code: "CONFLICT" });
});
