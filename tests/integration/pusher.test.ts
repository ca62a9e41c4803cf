import Pusher from "pusher-js";
import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { db, sql } from "@/db/client";
import { run } from "@/lib/core/command";
import { ROLES } from "@/lib/core/permissions";
import { createCustomer } from "@/lib/customers/commands/create-customer";
import type { ChangesAnswer } from "@/lib/events/live/answer-changes";
import { answerLive } from "@/lib/events/live/answer-live";
import { answerStream } from "@/lib/events/live/answer-stream";
import { followEvents } from "@/lib/events/live/hub";
import type { PublishedMessage } from "@/lib/events/live/published-message";
import { startPublisher } from "@/lib/events/live/publisher";
import { startLive } from "@/lib/events/live/start-live";
import { type PusherApi, pusherApi } from "@/lib/integrations/pusher/pusher-api";
import { as } from "../support/actors";
import { apiServer } from "../support/api-server";
import { testDatabase } from "../support/database";
import { sessionOf } from "../support/event-stream";
import { PusherServer } from "../support/pusher-server";
import { until } from "../support/until";

await testDatabase();
process.env.AUTH_SECRET ??= "a secret that only the tests know";
const server = new PusherServer();
let pusherPort: number;
let api: PusherApi;
let port: number;
let stop: () => Promise<void>;
const closing: (() => void)[] = [];

beforeAll(async () => {
  pusherPort = await server.start();
  api = await pusherApi({ ...server.app, server: { host: "127.0.0.1", port: pusherPort, tls: false } });
  stop = await startLive(api);
  port = await apiServer(undefined, { events: answerStream, live: answerLive(api) });
  await until(async () => (await isOpen()) !== null);
});

afterAll(async () => {
  for (const close of closing) close();
  await stop();
  await server.stop();
});

beforeEach(() => {
  server.faults.length = 0;
  return () => expect(server.faults).toEqual([]);
});

const isOpen = async () => {
  const [row] = await sql()<{ epoch: number }[]>`select epoch from live_published where not away`;
  return row?.epoch ?? null;
};

const aCustomer = (surname = "Lee") =>
  run(createCustomer, as("manager"), { surname, confirmed_not_duplicate: true });

const changesAfter = async (cookie: string, after = ""): Promise<ChangesAnswer> => {
  const response = await fetch(`http://127.0.0.1:${port}/api/events/changes${after && `?after=${after}`}`, {
    headers: { cookie },
  });
  expect(response.status).toBe(200);
  return (await response.json()) as ChangesAnswer;
};

const askIn = (cookie: string, channel: string, headers: Record<string, string> = {}, socketId = "12.34") =>
  fetch(`http://127.0.0.1:${port}/api/events/channel`, {
    method: "POST",
    headers: { cookie, origin: `http://127.0.0.1:${port}`, ...headers },
    body: new URLSearchParams({ socket_id: socketId, channel_name: channel }),
  });

/** A browser's library, on the channel of somebody with this role. */
async function follow(role: string) {
  const { cookie, id, user_id } = await sessionOf(role);
  const { channel, place } = await changesAfter(cookie);
  const messages: PublishedMessage[] = [];
  const state = { subscribed: false, moved: 0 };
  const pusher = new Pusher(server.app.key, {
    cluster: "none",
    wsHost: "127.0.0.1",
    wsPort: pusherPort,
    forceTLS: false,
    enabledTransports: ["ws"],
    channelAuthorization: {
      endpoint: "",
      transport: "ajax",
      // Outside a browser the library's own request carries no cookie.
      customHandler: ({ socketId, channelName }, answer) =>
        void askIn(cookie, channelName, {}, socketId).then(async (response) =>
          response.ok
            ? answer(null, (await response.json()) as { auth: string })
            : answer(new Error(String(response.status)), null),
        ),
    },
  });
  closing.push(() => pusher.disconnect());
  const joined = pusher.subscribe(channel ?? "none");
  joined.bind("pusher:subscription_succeeded", () => {
    state.subscribed = true;
  });
  joined.bind("changes", (message: PublishedMessage) => messages.push(message));
  joined.bind("moved", () => state.moved++);
  await until(() => state.subscribed, { what: "A subscription" });
  const told = () => messages.flatMap(({ told }) => (told === "anything" ? [] : told));
  return { cookie, id, user_id, channel: channel ?? "", place, messages, told, state, pusher };
}

test("a change by anybody is published to who may read it, as kind and id alone", async () => {
  const [manager, technician] = [await follow("manager"), await follow("technician")];
  await sql()`insert into events (name, entity, entity_id) values ('receipts.take', 'receipts', gen_random_uuid())`;
  const customer = await aCustomer("Namewell");
  await until(() => technician.told().length >= 1 && manager.told().length >= 2);
  expect(technician.told()).toEqual([["customers", customer.id]]);
  expect(manager.told().map(([entity]) => entity)).toEqual(["receipts", "customers"]);
  const all = JSON.stringify(server.published);
  expect(all).not.toContain("Namewell");
  for (const { data } of server.published)
    expect(data).toMatch(
      /^(\{\}|\{"number":\d+,"from":"\d+\.\d+","place":"\d+\.\d+","told":("anything"|\[(\["[a-z_]+",(null|"[\da-f-]{36}")\],?)*\])\})$/,
    );
});

test("one hears the channel of one's own role alone, from our own pages, while signed in", async () => {
  const cookies = new Map(
    await Promise.all(ROLES.map(async (role) => [role, (await sessionOf(role)).cookie] as const)),
  );
  const channels = new Map(
    await Promise.all(
      [...cookies].map(async ([role, cookie]) => [role, (await changesAfter(cookie)).channel ?? ""] as const),
    ),
  );
  expect(new Set(channels.values()).size).toBe(ROLES.length);
  for (const [role, cookie] of cookies)
    for (const [other, channel] of channels)
      expect((await askIn(cookie, channel)).status, `${role} in ${other}`).toBe(role === other ? 200 : 403);
  const [cookie, channel] = [cookies.get("manager") ?? "", channels.get("manager") ?? ""];
  expect((await askIn(cookie, channel, { origin: "https://elsewhere.example" })).status).toBe(403);
  expect((await askIn("", channel)).status).toBe(401);
  expect((await askIn(cookie, channel.replace(/\d+$/, "999"))).status).toBe(403);
  expect((await askIn(cookie, "presence-garage")).status).toBe(403);
});

test("messages are numbered, each begins where the last ended, and their limits are kept", async () => {
  const { messages, told } = await follow("manager");
  const many = db().execute(
    "insert into events (name, entity, entity_id) select 'customers.update', 'customers', gen_random_uuid() from generate_series(1, 700)",
  );
  const ids: string[] = [];
  for (let n = 0; n < 40; n++) ids.push((await aCustomer(`Busy ${n}`)).id);
  await many;
  await until(() => told().length >= 740);
  expect(
    told()
      .filter(([, id]) => ids.includes(id ?? ""))
      .map(([, id]) => id),
  ).toEqual(ids);
  for (const [n, message] of messages.entries()) {
    const before = messages[n - 1];
    if (!before) continue;
    expect(message.number).toBe(before.number + 1);
    expect(message.from).toBe(before.place);
  }
  expect(Math.max(...server.batches)).toBeLessThanOrEqual(10);
});

test("a session that ended is not let into the channels that are begun for it, and the old ones fall silent", async () => {
  const [gone, stays] = [await follow("receptionist"), await follow("receptionist")];
  await sql()`update sessions set revoked_at = now() where id = ${gone.id}`;
  await sql()`insert into events (name, entity, entity_id) values ('sessions.end', 'sessions', ${gone.user_id})`;
  await sql()`select pg_notify('ga4_events', '')`;
  await until(() => gone.state.moved === 1 && stays.state.moved === 1);
  const { channel } = await changesAfter(stays.cookie, stays.place);
  expect(channel).not.toBe(stays.channel);
  expect((await askIn(stays.cookie, channel ?? "")).status).toBe(200);
  expect((await askIn(gone.cookie, channel ?? "")).status).toBe(401);
  expect((await askIn(stays.cookie, stays.channel)).status).toBe(403);
  const customer = await aCustomer("After");
  await until(() => server.published.some(({ data }) => data.includes(customer.id)));
  expect(gone.told().map(([, id]) => id)).not.toContain(customer.id);
});

test("a right that is taken away is gone from the next message on", async () => {
  const before = await follow("accountant");
  await sql()`insert into role_permissions (role, permission, granted) values ('accountant', 'customers:read', false)`;
  await sql()`insert into events (name, entity) values ('permissions.set', 'permissions')`;
  await sql()`select pg_notify('ga4_events', '')`;
  await until(() => before.state.moved === 1);
  const [now, manager] = [await follow("accountant"), await follow("manager")];
  await aCustomer("Hidden");
  await until(() => manager.told().length > 0);
  await until(() => now.messages.length > 0);
  expect(now.told()).toEqual([]);
  await sql()`delete from role_permissions`;
});

describe("while the Pusher server takes nothing", () => {
  test("nobody is let in; what happened is told by asking, and published once it is back", async () => {
    const { cookie, place, told } = await follow("manager");
    server.refuses = 503;
    const customer = await aCustomer("Away");
    await until(async () => (await isOpen()) === null);
    const asked = await changesAfter(cookie, place);
    expect(asked.channel).toBeNull();
    expect(asked.told).toContainEqual(["customers", customer.id]);
    server.refuses = null;
    await until(async () => (await isOpen()) !== null);
    expect(server.published.some(({ data }) => data.includes(customer.id))).toBe(true);
    expect(told().map(([, id]) => id)).not.toContain(customer.id);
  });
});

test("of two processes one publishes, and another goes on from its place, on new channels, when it has gone", async () => {
  const second = startPublisher(api);
  const unfollow = await followEvents((batch) => second.tell(batch));
  const messagesOf = (id: string) => server.published.filter(({ data }) => data.includes(id));
  const once = await aCustomer("Once");
  await until(() => messagesOf(once.id).length > 0);
  const before = await isOpen();
  await sql()`
    select pg_terminate_backend(l.pid) from pg_locks l join pg_stat_activity a using (pid)
    where l.locktype = 'advisory' and a.application_name = 'ga4-garage publisher' and a.datname = current_database()`;
  const later = await aCustomer("Later");
  await until(() => messagesOf(later.id).length > 0);
  await until(async () => ((await isOpen()) ?? 0) > (before ?? 0));
  // Each role has it once, whoever published it.
  for (const { id } of [once, later]) expect(messagesOf(id)).toHaveLength(ROLES.length);
  await unfollow();
  await second.end();
});
