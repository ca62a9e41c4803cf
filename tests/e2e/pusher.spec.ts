import { randomUUID } from "node:crypto";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { hash } from "@node-rs/argon2";
import type { BrowserContext, Page } from "@playwright/test";
import postgres from "postgres";
import { PusherServer } from "../support/pusher-server";
import { ServerProcess } from "../support/server-process";
import { test as base, expect, openDatabase } from "./fixtures";

interface Garage {
  server: ServerProcess;
  pusher: PusherServer;
  sql: postgres.Sql;
}

const PASSWORD = "correct horse battery";

/** A garage whose changes go by a Pusher server. */
const test = base.extend<object, { garage: Garage }>({
  garage: [
    // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the fixtures that are wanted from the pattern
    async ({}, use) => {
      const owner = openDatabase();
      const name = `pusher_${randomUUID().replaceAll("-", "")}`;
      await owner.unsafe(`create database ${name}`);
      const { host, port, user, pass } = owner.options;
      const url = `postgres://${user}:${pass}@${host[0]}:${port[0]}/${name}`;
      const dataDir = mkdtempSync(path.join(tmpdir(), "ga4-e2e-pusher-"));
      const pusher = new PusherServer();
      await pusher.start();
      const server = await ServerProcess.start({ DATABASE_URL: url, DATA_DIR: dataDir, ...pusher.env });
      await server.ready();
      const sql = postgres(url, { max: 1, onnotice: () => {} });
      await use({ server, pusher, sql });
      await server.stop();
      await pusher.stop();
      await sql.end();
      await owner.unsafe(`drop database ${name} with (force)`);
      await owner.end();
      rmSync(dataDir, { recursive: true, force: true });
      expect(pusher.faults).toEqual([]);
    },
    { scope: "worker", timeout: 180_000 },
  ],
});

/** Signs somebody new in by the form. */
async function signIn(page: Page, { server, sql }: Garage, role: string): Promise<void> {
  const email = `${randomUUID()}@garage.test`;
  await sql`
    insert into users (email, name, role, password_hash)
    values (${email}, ${`Test ${role}`}, ${role}, ${await hash(PASSWORD)})`;
  await page.goto(`${server.url}/today`);
  await page.getByLabel("E-mail").fill(email);
  await page.getByLabel("Password", { exact: true }).fill(PASSWORD);
  await page.keyboard.press("Enter");
  await expect(page).toHaveURL(`${server.url}/today`);
}

/** Streams of our own server that a browser asks for. */
function streamsOf(context: BrowserContext): string[] {
  const asked: string[] = [];
  context.on("request", (request) => {
    if (/\/api\/events(\?|$)/.test(request.url())) asked.push(request.url());
  });
  return asked;
}

/** Makes a supplier, as a colleague would. */
async function addSupplier({ sql }: Garage, name: string): Promise<void> {
  await sql`
    with made as (insert into suppliers (name) values (${name}) returning id)
    insert into events (name, entity, entity_id) select 'suppliers.create', 'suppliers', id from made`;
  await sql`select pg_notify('ga4_events', '')`;
}

async function opensSuppliers(page: Page, { server }: Garage, named: string): Promise<void> {
  await page.goto(`${server.url}/suppliers?q=${named}`);
  await expect(page.getByText(/^No suppliers? match|Nothing/).first()).toBeVisible();
}

const note = (page: Page) => page.getByText("Pusher cannot be reached");
const aName = () => `Parts${randomUUID().slice(0, 8)}`;

test("what one person saves, the others see through the Pusher server alone, over one connection a browser", async ({
  page,
  context,
  browser,
  garage,
}) => {
  const { server, pusher } = garage;
  const streams = streamsOf(context);
  await signIn(page, garage, "receptionist");
  const surname = `Pushwell ${Date.now()}`;
  const tab = await context.newPage();
  for (const one of [page, tab]) {
    await one.goto(`${server.url}/customers?q=${encodeURIComponent(surname)}`);
    await expect(one.getByText(/^No customers? match|Nothing/).first()).toBeVisible();
  }
  await expect.poll(() => pusher.hearing("-receptionist-")).toBe(1);
  // On a busy machine one may have been opened before the connection was there.
  streams.length = 0;
  const other = await browser.newContext();
  try {
    const colleague = await other.newPage();
    await signIn(colleague, garage, "manager");
    await expect.poll(() => pusher.hearing("-manager-")).toBe(1);
    await colleague.goto(`${server.url}/customers/new`);
    await colleague.getByLabel("Surname").fill(surname);
    await colleague
      .getByRole("button", { name: /Save|Add/ })
      .first()
      .click();
    await expect(colleague).toHaveURL(/\/customers\/[0-9a-f-]{36}/);
    for (const one of [tab, page]) {
      await one.bringToFront();
      await expect(one.getByRole("link", { name: surname })).toBeVisible();
    }
    expect(pusher.connections).toBe(2);
    expect(streams).toEqual([]);
    expect(JSON.stringify(pusher.published)).not.toContain("Pushwell");
  } finally {
    await other.close();
  }
});

test("only in a garage with a Pusher server may pages connect there, and load its library", async ({
  request,
  page,
  garage,
  signedInAs,
}) => {
  const { server, pusher } = garage;
  const connects = async (origin: string) => {
    const policy = (await request.get(`${origin}/sign-in`)).headers()["content-security-policy"] ?? "";
    return /connect-src ([^;]*)/.exec(policy)?.[1];
  };
  const at = `127.0.0.1:${pusher.env.PUSHER_PORT}`;
  expect(await connects(server.url)).toBe(`'self' ws://${at} wss://${at}`);
  expect(await connects(`http://localhost:${process.env.E2E_PORT}`)).toBe("'self'");
  const loaded: string[] = [];
  page.on("response", async (response) => {
    const text = /\.js(\?|$)/.test(response.url()) ? await response.text().catch(() => "") : "";
    if (text.includes("pusher_internal:subscription_succeeded")) loaded.push(response.url());
  });
  await signedInAs("manager");
  const stream = page.waitForRequest(/\/api\/events(\?|$)/);
  await page.goto("/today");
  await stream;
  expect(loaded).toEqual([]);
  await page.context().clearCookies();
  await signIn(page, garage, "manager");
  await expect.poll(() => loaded.length).toBeGreaterThan(0);
});

test("a message that got lost is noticed by the next, and asked for", async ({ page, garage }) => {
  const { pusher, sql } = garage;
  await signIn(page, garage, "accountant");
  const name = aName();
  await opensSuppliers(page, garage, name);
  await expect.poll(() => pusher.hearing("-accountant-")).toBe(1);
  // The first after one has come back begins the count.
  const count = pusher.published.length;
  await sql`insert into events (name, entity) values ('documents.update', 'documents')`;
  await sql`select pg_notify('ga4_events', '')`;
  await expect.poll(() => pusher.published.length).toBeGreaterThan(count);
  pusher.loses = 1;
  await addSupplier(garage, name);
  await expect.poll(() => pusher.loses).toBe(0);
  await sql`insert into events (name, entity) values ('documents.update', 'documents')`;
  await sql`select pg_notify('ga4_events', '')`;
  await expect(page.getByRole("link", { name })).toBeVisible();
});

test("while the Pusher server is away changes come from ours, which says so once; then they go by it again", async ({
  page,
  context,
  garage,
}) => {
  test.slow();
  const { server, pusher } = garage;
  const streams = streamsOf(context);
  await signIn(page, garage, "manager");
  const [away, back] = [aName(), aName()];
  await opensSuppliers(page, garage, away);
  await expect.poll(() => pusher.hearing("-manager-")).toBe(1);
  const before = server.logged("live.not_published").length;
  await pusher.stop();
  await expect(note(page)).toBeVisible({ timeout: 30_000 });
  await addSupplier(garage, away);
  await expect(page.getByRole("link", { name: away })).toBeVisible();
  expect(streams.length).toBeGreaterThan(0);
  await pusher.start();
  await expect.poll(() => pusher.hearing("-manager-"), { timeout: 60_000 }).toBe(1);
  await expect(note(page)).toBeHidden({ timeout: 30_000 });
  await opensSuppliers(page, garage, back);
  await expect.poll(() => pusher.hearing("-manager-")).toBe(1);
  const opened = streams.length;
  await addSupplier(garage, back);
  await expect(page.getByRole("link", { name: back })).toBeVisible();
  expect(streams).toHaveLength(opened);
  await expect.poll(() => server.logged("live.published_again").length).toBe(before + 1);
  expect(server.logged("live.not_published")).toHaveLength(before + 1);
});

test("where our server cannot publish, browsers notice the silence and are told by it", async ({
  page,
  garage,
}) => {
  const { pusher, sql } = garage;
  await page.clock.install();
  await signIn(page, garage, "technician");
  const [away, back] = [aName(), aName()];
  await opensSuppliers(page, garage, away);
  await expect.poll(() => pusher.hearing("-technician-")).toBe(1);
  pusher.refuses = 503;
  await addSupplier(garage, away);
  const isAway = async () => (await sql<{ away: boolean }[]>`select away from live_published`)[0]?.away;
  await expect.poll(isAway).toBe(true);
  await page.clock.fastForward(51_000);
  await expect(page.getByRole("link", { name: away })).toBeVisible();
  await expect(note(page)).toBeVisible();
  pusher.refuses = null;
  await expect.poll(isAway).toBe(false);
  await page.clock.fastForward(16_000);
  await expect(note(page)).toBeHidden();
  await opensSuppliers(page, garage, back);
  await addSupplier(garage, back);
  await expect(page.getByRole("link", { name: back })).toBeVisible();
});
