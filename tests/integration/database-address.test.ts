import { once } from "node:events";
import { type AddressInfo, createServer } from "node:net";
import postgres from "postgres";
import { afterAll, expect, test } from "vitest";
import { checkAddress, DatabaseAddressError } from "@/db/address";
import { migrate } from "@/db/migrate";
import { testDatabase } from "../support/database";

const { url } = await testDatabase();
const beside = postgres(url, { max: 1, onnotice: () => {} });
const silent = createServer((socket) => socket.resume());
silent.listen(0, "127.0.0.1");
await once(silent, "listening");

afterAll(async () => {
  silent.close();
  await beside.end();
});

const at = (port: number) => `postgres://garage:secret-word@127.0.0.1:${port}/garage`;
const silentPort = (silent.address() as AddressInfo).port;

test("a PostgreSQL of one's own is taken, also by many starts at once", async () => {
  await Promise.all(Array.from({ length: 8 }, () => checkAddress(url)));
});

test.each([
  ["where nobody listens", at(1), /127\.0\.0\.1:1\/garage cannot be used: .*ECONNREFUSED/],
  ["where nobody answers", at(silentPort), /cannot be used: .*(answer|TIMEOUT)/],
  ["with a wrong password", url.replace(/:[^:@]+@/, ":guess@"), /password authentication failed/],
])("a start %s ends within seconds, with words that hold no password", async (_, address, words) => {
  const began = performance.now();
  const said = await migrate(address).catch((error: unknown) => error);
  expect(said).toBeInstanceOf(DatabaseAddressError);
  expect(String(said)).toMatch(words);
  expect(String(said)).not.toMatch(/secret-word|guess/);
  expect(performance.now() - began).toBeLessThan(15_000);
});

test("a start does not wait for ever for somebody who keeps the schema's lock", async () => {
  await beside`select pg_advisory_lock(4204001)`;
  await expect(migrate(url, { wait: 200 })).rejects.toThrow(/another process has held a lock/);
  await beside`select pg_advisory_unlock(4204001)`;
  await migrate(url, { wait: 200 });
});
