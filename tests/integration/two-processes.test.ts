import { randomUUID } from "node:crypto";
import { mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import postgres from "postgres";
import { afterAll, beforeAll, expect, inject, test } from "vitest";
import { connect, disconnect, sql } from "@/db/client";
import { jobs } from "@/jobs";
import { followJob } from "@/lib/appointments/commands/follow-job";
import { changeRecorder } from "@/lib/audit/change-recorder";
import { run } from "@/lib/core/command";
import { ask } from "@/lib/core/query";
import { setRecorder } from "@/lib/core/recorder";
import { createCustomer } from "@/lib/customers/commands/create-customer";
import { issueDocument } from "@/lib/documents/commands/issuing/issue-document";
import { setJobFollower } from "@/lib/documents/commands/job-follower";
import { startJobs, stopJobs } from "@/lib/jobs/queue";
import { updateGarage } from "@/lib/settings/commands/garage";
import { updateWebhookSettings } from "@/lib/settings/commands/webhook-settings";
import { getGarage } from "@/lib/settings/queries/garage";
import { createWebhook } from "@/lib/webhooks/commands/endpoints";
import { as } from "../support/actors";
import { bundled } from "../support/bundled";
import { ServerProcess } from "../support/server-process";
import { WebhookReceiver } from "../support/webhook-receiver";
import { aDraft } from "../support/writing";

// This process is the garage's web process, but for its pages; two real workers share its database and its folder.
const folder = mkdtempSync(join(tmpdir(), "ga4-two-"));
const secret = "the secret of all processes of this garage";
Object.assign(process.env, { AUTH_SECRET: secret, DATA_DIR: folder });

const server = new URL(inject("templateDatabase"));
const name = `two_${randomUUID().replaceAll("-", "")}`;
const admin = as("admin");
let workers: ServerProcess[] = [];
const receiver = new WebhookReceiver();

const asOwner = async (statement: string) => {
  server.pathname = "/ga4";
  const owner = postgres(server.href, { max: 1, onnotice: () => {} });
  await owner.unsafe(statement);
  await owner.end();
};
const database = () => {
  const url = new URL(server);
  url.pathname = `/${name}`;
  return url.href;
};

beforeAll(async () => {
  bundled("server.ts");
  await asOwner(`create database ${name}`);
  const env = { ROLE: "worker", DATABASE_URL: database(), DATA_DIR: folder };
  workers = await Promise.all([ServerProcess.start(env), ServerProcess.start(env)]);
  await Promise.all(workers.map((worker) => worker.ready()));
  connect(database());
  setRecorder(changeRecorder);
  setJobFollower(followJob);
  await startJobs(database(), jobs, { work: false });
  const { version } = await ask(getGarage, admin, {});
  await run(updateGarage, admin, { version, name: "Mill Lane Garage", vat_number: "GB999999973" });
}, 120_000);

afterAll(async () => {
  await Promise.all(workers.map((worker) => worker.stop()));
  await stopJobs();
  await disconnect();
  await receiver.stop();
  await asOwner(`drop database if exists ${name} with (force)`);
  rmSync(folder, { recursive: true, force: true });
}, 60_000);

test("started at the same moment on an empty database, they make the garage once", async () => {
  expect(workers.filter(({ said }) => said.includes("Sign in as"))).toHaveLength(1);
  const first =
    await sql()`select from audit_log where command = 'users.create' and actor_name = 'First start'`;
  expect(first).toHaveLength(1);
  const { entries } = JSON.parse(readFileSync("db/migrations/meta/_journal.json", "utf8")) as {
    entries: unknown[];
  };
  expect(await sql()`select from drizzle.__drizzle_migrations`).toHaveLength(entries.length);
});

test("a worker tells how it is, and answers nothing else", async () => {
  for (const { url } of workers) {
    const health = await fetch(`${url}/api/health`);
    expect([health.status, await health.json()]).toEqual([200, { live: true, ready: true }]);
    expect((await fetch(`${url}/`)).status).toBe(404);
    expect((await fetch(`${url}/customers`)).status).toBe(404);
    expect((await fetch(`${url}/api/v1/customers`)).status).toBe(404);
  }
});

test("each job is done by one worker, and what it makes lies in the folder of all", async () => {
  const issued: string[] = [];
  for (let i = 0; i < 12; i++) issued.push((await run(issueDocument, admin, { id: (await aDraft()).id })).id);
  const kept = async () =>
    (await sql()`select from documents where id = any(${issued}) and pdf_key is not null`).length;
  await expect.poll(kept, { timeout: 30_000 }).toBe(12);
  const done = () =>
    workers.flatMap((worker) => worker.logged("jobs.done")).filter(({ job }) => job === "paper.store");
  await expect.poll(() => done().length, { timeout: 5000 }).toBe(12);
  expect(new Set(done().map(({ id }) => id)).size).toBe(12);
  expect(readdirSync(join(folder, "files", "papers")).length).toBeGreaterThan(0);
}, 60_000);

test("what is changed here is told by one of the workers, once and at once", async () => {
  await run(updateWebhookSettings, admin, { allow_private_addresses: true, version: 0 });
  await run(createWebhook, admin, { url: await receiver.start(), event_names: ["customers.*"] });
  const made = [];
  for (let i = 0; i < 20; i++)
    made.push(await run(createCustomer, admin, { surname: `Crowd ${i}`, confirmed_not_duplicate: true }));
  // Far below the half minute after which a worker looks by itself.
  await expect.poll(() => receiver.received.length, { timeout: 10_000 }).toBe(20);
  const undelivered = async () =>
    (await sql()`select from webhook_deliveries where state <> 'delivered' or attempts <> 1`).length;
  await expect.poll(undelivered).toBe(0);
  expect(receiver.received.map(({ body }) => body.data.id).sort()).toEqual(made.map(({ id }) => id).sort());
}, 60_000);

test("a start that would make up what all processes have to know is refused in words", async () => {
  const env = { DATABASE_URL: database(), DATA_DIR: folder };
  const without = await ServerProcess.start(env, { secret: false });
  expect(await without.ended()).toBe(1);
  expect(without.said).toMatch(
    /^The configuration is wrong[^\0]*AUTH_SECRET: must be set where DATABASE_URL is/,
  );
  const alone = await ServerProcess.start({ ROLE: "worker", DATA_DIR: folder });
  expect(await alone.ended()).toBe(1);
  expect(alone.said).toContain("ROLE: worker needs DATABASE_URL");
}, 60_000);

test("a worker that is told to stop ends in order", async () => {
  expect(await workers[0]?.stop()).toBe(0);
});
