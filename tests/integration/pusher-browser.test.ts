import { afterAll, afterEach, beforeAll, expect, test } from "vitest";
import { sql } from "@/db/client";
import { run } from "@/lib/core/command";
import { createCustomer } from "@/lib/customers/commands/create-customer";
import { answerLive } from "@/lib/events/live/answer-live";
import { startLive } from "@/lib/events/live/start-live";
import { pusherApi } from "@/lib/integrations/pusher/pusher-api";
import { as } from "../support/actors";
import { apiServer } from "../support/api-server";
import { fetchAsBrowser } from "../support/browser-fetch";
import { testDatabase } from "../support/database";
import { sessionOf } from "../support/event-stream";
import { followedByPusher } from "../support/followed-by-pusher";
import { PusherServer } from "../support/pusher-server";
import { until } from "../support/until";

await testDatabase();
process.env.AUTH_SECRET ??= "a secret that only the tests know";
const server = new PusherServer();
const open: { close(): void }[] = [];
let stop: () => Promise<void>;

beforeAll(async () => {
  const port = await server.start();
  const api = await pusherApi({ ...server.app, server: { host: "127.0.0.1", port, tls: false } });
  stop = await startLive(api);
  const own = await apiServer(undefined, { live: answerLive(api) });
  fetchAsBrowser(`http://127.0.0.1:${own}`, (await sessionOf("manager")).cookie);
  await until(async () => (await sql()`select from live_published where not away`).length > 0);
});

afterEach(() => {
  for (const { close } of open.splice(0)) close();
  expect(server.faults).toEqual([]);
});

afterAll(async () => {
  await stop();
  await server.stop();
});

async function follow() {
  const browser = await followedByPusher(server);
  open.push(browser);
  return browser;
}

const aCustomer = (surname: string) =>
  run(createCustomer, as("manager"), { surname, confirmed_not_duplicate: true });

const idsOf = ({ changes }: Awaited<ReturnType<typeof follow>>) => changes().map(([, id]) => id);

test("every change of a busy minute reaches every browser, in the order of the commits", async () => {
  const browsers = await Promise.all(Array.from({ length: 10 }, follow));
  const ids: string[] = [];
  for (let n = 0; n < 60; n++) ids.push((await aCustomer(`Busy ${n}`)).id);
  for (const browser of browsers) {
    await until(() => ids.every((id) => idsOf(browser).includes(id)));
    expect(idsOf(browser)).toEqual(ids);
    expect(browser.state.lost).toBe(0);
  }
});

test("whoever was cut off is told what was missed, once it is back, and goes on", async () => {
  const browser = await follow();
  const before = await aCustomer("Before");
  await until(() => idsOf(browser).includes(before.id));
  await server.stop();
  const missed = [await aCustomer("One"), await aCustomer("Two"), await aCustomer("Three")];
  await until(() => browser.state.lost > 0);
  await server.start();
  await until(() => missed.every(({ id }) => idsOf(browser).includes(id)), { patience: 60_000 });
  await until(() => browser.state.found > 1);
  const after = await aCustomer("After");
  await until(() => idsOf(browser).includes(after.id));
  const order = [before, ...missed, after].map(({ id }) => id);
  expect([...new Set(idsOf(browser))]).toEqual(order);
});

test("a message that got lost is noticed by the next, and asked for", async () => {
  const browser = await follow();
  const first = await aCustomer("First");
  await until(() => idsOf(browser).includes(first.id));
  server.loses = 1;
  const lost = await aCustomer("Lost");
  await until(() => server.loses === 0);
  expect(idsOf(browser)).not.toContain(lost.id);
  const next = await aCustomer("Next");
  await until(() => idsOf(browser).includes(next.id));
  expect(idsOf(browser)).toContain(lost.id);
});

test("channels that are begun anew are followed without missing anything", async () => {
  const browser = await follow();
  const ids: string[] = [];
  for (let n = 0; n < 5; n++) {
    ids.push((await aCustomer(`Moving ${n}`)).id);
    await sql()`insert into events (name, entity, entity_id) values ('sessions.end', 'sessions', gen_random_uuid())`;
    ids.push((await aCustomer(`Moved ${n}`)).id);
  }
  await until(() => ids.every((id) => idsOf(browser).includes(id)));
  expect(browser.state.lost).toBe(0);
});
