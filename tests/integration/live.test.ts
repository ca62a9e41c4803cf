import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { db, sql } from "@/db/client";
import { run } from "@/lib/core/command";
import { createCustomer } from "@/lib/customers/commands/create-customer";
import { updateCustomer } from "@/lib/customers/commands/update-customer";
import { answerStream } from "@/lib/events/live/answer-stream";
import { tellPassing } from "@/lib/events/live/passing";
import { startLive } from "@/lib/events/live/start-live";
import { openStreams } from "@/lib/events/live/streams";
import { as } from "../support/actors";
import { apiServer } from "../support/api-server";
import { testDatabase } from "../support/database";
import { openStream, sessionOf } from "../support/event-stream";
import { until } from "../support/until";

await testDatabase();
process.env.AUTH_SECRET ??= "a secret that only the tests know";
let port: number;
let stop: () => Promise<void>;

beforeAll(async () => {
  stop = await startLive();
  port = await apiServer(undefined, { events: answerStream });
});

afterAll(() => stop());

const aCustomer = (surname = "Lee") =>
  run(createCustomer, as("manager"), { surname, confirmed_not_duplicate: true });

async function follow(role: string, query = "") {
  const session = await sessionOf(role);
  const stream = openStream(port, { cookie: session.cookie }, query);
  await until(() => stream.messages.some(({ event }) => event === "here" || event === "anew"));
  return { ...stream, session };
}

test("a change by anybody is told to who may read it, as kind and id alone", async () => {
  const [manager, technician] = [await follow("manager"), await follow("technician")];
  const customer = await aCustomer();
  await until(() => manager.changes().length > 0);
  expect(manager.changes()).toEqual([["customers", customer.id]]);
  expect(JSON.stringify(manager.messages)).not.toContain("Lee");
  await sql()`insert into events (name, entity, entity_id) values ('receipts.take', 'receipts', gen_random_uuid())`;
  await aCustomer("Last");
  await until(() => technician.changes().length >= 2);
  expect(technician.changes().map(([entity]) => entity)).toEqual(["customers", "customers"]);
  manager.close();
  technician.close();
});

test("who looks at what passes by: it is told at once to those who may know, and has no place to come back to", async () => {
  const [manager, nobody] = [await follow("manager"), await follow("technician")];
  const before = manager.lastId();
  const id = "00000000-0000-7000-8000-00000000bbbb";
  await tellPassing("document_visits", id);
  await tellPassing("receipts", id);
  await until(() => manager.changes().length >= 2);
  expect(manager.changes()).toEqual([
    ["document_visits", id],
    ["receipts", id],
  ]);
  expect(manager.lastId()).toBe(before);
  await until(() => nobody.changes().length >= 1);
  expect(nobody.changes()).toEqual([["document_visits", id]]);
  manager.close();
  nobody.close();
});

test("nobody follows without a session, and a copy of a cookie ends with its session", async () => {
  for (const headers of [{}, { cookie: "ga4_session=made-up" }] as Record<string, string>[]) {
    const stream = openStream(port, headers);
    await stream.opened;
    expect(stream.state.status).toBe(401);
  }
  const stream = await follow("manager");
  await sql()`update sessions set revoked_at = now() where id = ${stream.session.id}`;
  // Any change about users or sessions makes all streams prove themselves again.
  await sql()`insert into events (name, entity, entity_id) values ('users.update', 'users', ${stream.session.user_id})`;
  await sql()`select pg_notify('ga4_events', '')`;
  await until(() => stream.state.ended);
});

test("a right that is taken away is gone from the next change on", async () => {
  const stream = await follow("receptionist");
  const { user_id } = stream.session;
  await sql()`update users set role = 'technician' where id = ${user_id}`;
  await sql()`insert into events (name, entity, entity_id) values ('users.update', 'users', ${user_id})`;
  await sql()`select pg_notify('ga4_events', '')`;
  await until(() =>
    [...openStreams()].some(
      ({ sessionId, actor }) => sessionId === stream.session.id && actor.role === "technician",
    ),
  );
  stream.close();
});

describe("who was away", () => {
  test("is told what happened meanwhile, once and in order, and then goes on", async () => {
    const first = await follow("manager");
    const one = await aCustomer("One");
    await until(() => first.changes().length === 1);
    const place = first.messages.findLast(({ event }) => event === "message")?.id ?? "";
    first.close();
    const missed = [await aCustomer("Two"), await aCustomer("Three"), await aCustomer("Four")];
    const again = await follow("manager", `?after=${place}`);
    await until(() => again.changes().length === 3);
    const next = await aCustomer("Five");
    await until(() => again.changes().length === 4);
    expect(again.changes().map(([, id]) => id)).toEqual([...missed, next].map(({ id }) => id));
    expect(again.changes().map(([, id]) => id)).not.toContain(one.id);
    again.close();
  });

  test("is told to read everything anew if it is too much to tell", async () => {
    const first = await follow("manager");
    const place = first.lastId() ?? "";
    first.close();
    const watching = await follow("manager");
    await db().execute(
      "insert into events (name, entity, entity_id) select 'customers.update', 'customers', gen_random_uuid() from generate_series(1, 1500)",
    );
    await sql()`select pg_notify('ga4_events', '')`;
    await until(() => watching.changes().length >= 1500);
    watching.close();
    const again = await follow("manager", `?after=${place}`);
    expect(again.messages.some(({ event }) => event === "anew")).toBe(true);
    again.close();
  });
});

test("while a long transaction runs, others' changes are told all the same, and its own after it, to all", async () => {
  const stream = await follow("manager");
  const before = stream.lastId();
  const gate = Promise.withResolvers<void>();
  const begun = Promise.withResolvers<void>();
  const long = sql().begin(async (tx) => {
    await tx`insert into events (name, entity, entity_id) values ('customers.update', 'customers', '00000000-0000-7000-8000-00000000aaaa')`;
    begun.resolve();
    await gate.promise;
  });
  await begun.promise;
  const customer = await aCustomer("During");
  await until(() => stream.changes().some(([, id]) => id === customer.id), { patience: 2_000 });
  // The place has not moved past the transaction that still runs: who comes back from here misses nothing.
  expect(stream.messages.findLast(({ event }) => event === "message")?.id).toBe(before);
  const late = await follow("manager", `?after=${before}`);
  await until(() => late.changes().some(([, id]) => id === customer.id));
  gate.resolve();
  await long;
  await sql()`select pg_notify('ga4_events', '')`;
  for (const { changes } of [stream, late])
    await until(() => changes().some(([, id]) => id?.endsWith("aaaa") ?? false));
  expect(stream.changes().filter(([, id]) => id === customer.id)).toHaveLength(1);
  stream.close();
  late.close();
});

test("every change of a busy minute comes, in the order of the commits", async () => {
  const streams = await Promise.all(Array.from({ length: 20 }, () => follow("manager")));
  const customer = await aCustomer("Busy");
  const ids: string[] = [];
  for (let n = 0; n < 60; n++) ids.push((await aCustomer(`Busy ${n}`)).id);
  await run(updateCustomer, as("manager"), { id: customer.id, version: customer.version, surname: "Done" });
  for (const stream of streams) {
    await until(() => stream.changes().filter(([, id]) => id === customer.id).length === 2);
    const told = stream.changes().map(([, id]) => id);
    expect(told.filter((id) => ids.includes(id ?? ""))).toEqual(ids);
    stream.close();
  }
});
