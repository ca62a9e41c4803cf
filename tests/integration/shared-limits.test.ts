import { randomUUID } from "node:crypto";
import { beforeAll, expect, test } from "vitest";
import { sql } from "@/db/client";
import { deleteOldAnswers } from "@/lib/api/jobs";
import { Allowances } from "@/lib/api/request/allowances";
import { shareCount } from "@/lib/api/request/rate-limit";
import { makeAccessToken } from "@/lib/auth/tokens/access-tokens";
import { publicKey, signingKey } from "@/lib/auth/tokens/signing-keys";
import { sendingPace } from "@/lib/integrations/resend/pace";
import { testDatabase } from "../support/database";

process.env.AUTH_SECRET ??= "a secret of the tests that is long enough";
await testDatabase();

/** A process counts by itself, hence two of these are as good as two processes. */
const process_ = () => new Allowances({ tell: shareCount });

beforeAll(async () => {
  await sql()`truncate rate_limits`;
});

async function passed(limiter: Allowances, caller: string, limit: number, times: number): Promise<number> {
  let through = 0;
  for (let i = 0; i < times; i++) if (!(await limiter.take(caller, limit)).over) through += 1;
  return through;
}

test("two processes that are asked at full speed let pass the limit and at most a twentieth for each", async () => {
  const limit = 400;
  const caller = `token:${randomUUID()}`;
  const both = [process_(), process_()];
  const through = await Promise.all(both.map((limiter) => passed(limiter, caller, limit, limit)));
  const total = through.reduce((sum, count) => sum + count, 0);
  expect(total).toBeGreaterThanOrEqual(limit);
  expect(total).toBeLessThanOrEqual(limit * 1.1);
  const later = process_();
  expect(await passed(later, caller, limit, limit)).toBeLessThanOrEqual(limit / 20);
});

test("one process by itself lets pass exactly the limit, and a caller of few requests costs no statement", async () => {
  const limiter = process_();
  const caller = `token:${randomUUID()}`;
  expect(await passed(limiter, caller, 100, 130)).toBe(100);
  const before = await sql()`select from rate_limits`;
  expect(await passed(process_(), `token:${randomUUID()}`, 600, 14)).toBe(14);
  expect(await sql()`select from rate_limits`).toHaveLength(before.length);
});

test("who is counted does not stand in the table, and what is over is forgotten by a job", async () => {
  await passed(process_(), "address:192.0.2.7", 40, 3);
  await expect.poll(async () => (await sql()`select key from rate_limits`).length).toBeGreaterThan(0);
  for (const { key } of await sql()<{ key: string }[]>`select key from rate_limits`)
    expect(key).toMatch(/^(api:[\w-]{43}|resend:limiter)$/);
  // What the processes of the tests before still tell comes late on a busy machine.
  const left = async () => {
    await sql()`update rate_limits set expire = expire - 120000`;
    await deleteOldAnswers.handle({});
    return [...(await sql()`select from rate_limits`)];
  };
  await expect.poll(left).toHaveLength(0);
});

test("e-mails leave one at a time over two processes, half a second apart", async () => {
  const both = [sendingPace(), sendingPace()];
  const at: number[] = [];
  await Promise.all(
    both.flatMap((pace) => [1, 2].map(() => pace.turn().then(() => at.push(performance.now())))),
  );
  const pauses = at.slice(1).map((moment, i) => moment - (at[i] ?? 0));
  // The turn is noted when the answer is here: a slow one may make a pause look shorter than it was.
  expect(Math.min(...pauses)).toBeGreaterThan(250);
  expect((at.at(-1) ?? 0) - (at[0] ?? 0)).toBeGreaterThan(3 * 540 - 300);
});

test("processes that start at once make one key between them, and know each other's tokens at once", async () => {
  await sql()`delete from signing_keys`;
  const shared = globalThis as { ga4SigningKeys?: unknown };
  const asAnotherProcess = () => {
    shared.ga4SigningKeys = undefined;
    return signingKey();
  };
  const made = await Promise.all(Array.from({ length: 6 }, asAnotherProcess));
  expect(new Set(made.map(({ id }) => id)).size).toBe(1);
  expect(await sql()`select from signing_keys`).toHaveLength(1);
  // What this process read last knows nothing of a key that another makes now.
  const before = shared.ga4SigningKeys;
  await sql()`update signing_keys set created_at = now() - interval '31 days'`;
  const { id } = await asAnotherProcess();
  expect(await makeAccessToken({ id: randomUUID(), user_id: randomUUID() })).toMatch(/^ey/);
  shared.ga4SigningKeys = before;
  expect(await publicKey(id)).not.toBeNull();
  expect(await publicKey(randomUUID())).toBeNull();
});
