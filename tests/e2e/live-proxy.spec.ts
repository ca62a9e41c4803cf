import { randomUUID } from "node:crypto";
import type { Page } from "@playwright/test";
import type postgres from "postgres";
import { LiveProxy } from "../support/live-proxy";
import { test as base, expect } from "./fixtures";

interface Watch {
  between: LiveProxy;
  /** Opens the list of this test's suppliers behind the proxy. */
  opens(page: Page): Promise<void>;
  /** Makes a supplier of this test's, as a colleague would; answers its link on that list. */
  adds(page: Page): Promise<ReturnType<Page["getByRole"]>>;
}

/** A quiet time after which a stream counts as dead. */
const SILENCE_MS = 51_000;

const test = base.extend<Watch>({
  // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the fixtures that are wanted from the pattern
  between: async ({}, use) => {
    const proxy = new LiveProxy({ host: "127.0.0.1", port: Number(process.env.E2E_PORT) });
    await use(proxy);
    await proxy.stop();
  },
  opens: async ({ between, signedInAs }, use) => {
    const origin = await between.start();
    await signedInAs("manager");
    await use(async (page) => {
      await page.goto(`${origin}/suppliers?q=${named(page)}`);
      await expect(page.getByText(/^No suppliers? match|Nothing/).first()).toBeVisible();
    });
  },
  adds: async ({ sql }, use) => {
    const made: string[] = [];
    await use(async (page) => {
      const name = `${named(page)} ${randomUUID().slice(0, 8)}`;
      made.push(await addSupplier(sql, name));
      return page.getByRole("link", { name });
    });
    await sql`delete from suppliers where id = any(${made})`;
  },
});

const names = new WeakMap<Page, string>();

function named(page: Page): string {
  const name = names.get(page) ?? `Parts${randomUUID().slice(0, 8)}`;
  names.set(page, name);
  return name;
}

async function addSupplier(sql: postgres.Sql, name: string): Promise<string> {
  const [row] = await sql<{ id: string }[]>`
    with made as (insert into suppliers (name) values (${name}) returning id),
      told as (insert into events (name, entity, entity_id) select 'suppliers.create', 'suppliers', id from made)
    select id from made`;
  await sql`select pg_notify('ga4_events', '')`;
  return row?.id ?? "";
}

const note = (page: Page) => page.getByText("The network holds back live changes");

test("behind a proxy that holds streams back, changes are asked for, and a note says so", async ({
  page,
  between,
  opens,
  adds,
}) => {
  between.holds();
  await opens(page);
  await expect(await adds(page)).toBeVisible();
  await expect(note(page)).toBeVisible();
  await expect(await adds(page)).toBeVisible();
});

test("a stream that was lost without a word is noticed by its silence, and what was missed is made up for", async ({
  page,
  between,
  opens,
  adds,
}) => {
  await page.clock.install();
  await opens(page);
  await expect.poll(() => between.streams.size).toBe(1);
  await expect(await adds(page)).toBeVisible();
  between.loses();
  const missed = await adds(page);
  await page.clock.fastForward(SILENCE_MS);
  await expect(missed).toBeVisible();
  await expect.poll(() => between.opened).toBeGreaterThan(1);
  await expect(note(page)).toBeHidden();
  await expect(await adds(page)).toBeVisible();
});

test("behind a proxy that cuts every stream off, nothing is lost", async ({ page, between, opens, adds }) => {
  await opens(page);
  for (let cut = 1; cut <= 4; cut++) {
    await expect.poll(() => between.opened).toBeGreaterThanOrEqual(cut);
    await expect.poll(() => between.streams.size).toBe(1);
    between.cuts();
    await expect(await adds(page)).toBeVisible();
  }
});

for (const [what, hours] of [
  ["ahead", 1],
  ["behind", -1],
] as const)
  test(`a browser whose clock is an hour ${what} hears of changes all the same`, async ({
    page,
    opens,
    adds,
  }) => {
    await page.clock.setSystemTime(Date.now() + hours * 3_600_000);
    await opens(page);
    await expect(await adds(page)).toBeVisible();
    await expect(note(page)).toBeHidden();
  });
