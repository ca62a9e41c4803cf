import { randomUUID } from "node:crypto";
import { readFileSync } from "node:fs";
import path from "node:path";
import { hash } from "@node-rs/argon2";
import { type BrowserContext, test as base, expect, type Locator, type Page } from "@playwright/test";
import axe, { type AxeResults } from "axe-core";
import { encode } from "next-auth/jwt";
import postgres from "postgres";
import { databaseUrl, readState } from "@/db/embedded/cluster";
import type { Role } from "@/lib/core/permissions";

export { expect };

const dataDir = () => process.env.E2E_DATA_DIR ?? "";

/** The database of the application under test. */
export function openDatabase(): postgres.Sql {
  const state = readState(dataDir());
  if (!state) throw new Error("The application under test has no embedded database");
  return postgres(databaseUrl(state), { max: 1, onnotice: () => {} });
}

export interface Person {
  email: string;
  password: string;
  name: string;
}

interface Fixtures {
  sql: postgres.Sql;
  /** Somebody new with this role, not signed in. */
  person(role: Role): Promise<Person>;
  /** Signs this test's browser in as somebody new with this role, without the form. */
  signedInAs(role: Role, context?: BrowserContext): Promise<Person>;
}

/** How many times slower than this machine's the processor of a page is: the drills run the keys on a slow PC. */
const slowness = Number(process.env.E2E_CPU_SLOWNESS ?? 1);

export const test = base.extend<Fixtures>({
  // Nothing that a page needs is refused by its own policy, whatever a test does on it.
  page: async ({ page }, use) => {
    const refused: string[] = [];
    page.on("console", (message) => {
      if (message.text().includes("Content Security Policy")) refused.push(message.text());
    });
    await use(page);
    expect(refused).toEqual([]);
  },
  context: async ({ context }, use) => {
    if (slowness > 1)
      context.on("page", async (page) => {
        const devtools = await context.newCDPSession(page);
        await devtools.send("Emulation.setCPUThrottlingRate", { rate: slowness });
      });
    await use(context);
  },
  // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the fixtures that are wanted from the pattern
  sql: async ({}, use) => {
    const sql = openDatabase();
    await use(sql);
    await sql.end();
  },
  person: async ({ sql }, use) => {
    const made: string[] = [];
    await use(async (role) => {
      const person = {
        email: `${randomUUID()}@garage.test`,
        password: "correct horse battery",
        name: `Test ${role}`,
      };
      await sql`insert into users (email, name, role, password_hash) values (${person.email}, ${person.name}, ${role}, ${await hash(person.password)})`;
      made.push(person.email);
      return person;
    });
    await sql`delete from users where email = any(${made})`;
  },
  signedInAs: async ({ sql, person, context }, use) => {
    await use(async (role, browser = context) => {
      const who = await person(role);
      const [session] = await sql<{ id: string }[]>`
        insert into sessions (user_id, expires_at) select id, now() + interval '1 hour' from users where email = ${who.email} returning id`;
      const { auth_secret } = JSON.parse(readFileSync(path.join(dataDir(), "secrets.json"), "utf8")) as {
        auth_secret: string;
      };
      const value = await encode({ token: { sessionId: session?.id }, secret: auth_secret });
      await browser.addCookies([
        {
          name: "ga4_session",
          value,
          url: `http://localhost:${process.env.E2E_PORT}`,
          httpOnly: true,
          sameSite: "Lax",
        },
      ]);
      return who;
    });
  },
});

declare global {
  interface Window {
    axe?: typeof axe;
  }
}

const WCAG = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"];

/** Runs axe in a page, which takes it once for each time that it was loaded: half a megabyte takes longer than what it looks for. */
async function axeIn(page: Page, rules: string[] | null): Promise<AxeResults> {
  if (!(await page.evaluate(() => window.axe !== undefined))) await page.evaluate(axe.source);
  return page.evaluate(
    async (runOnly) => {
      if (!window.axe) throw new Error("axe is not in this page");
      return window.axe.run(document, { runOnly, resultTypes: ["violations"] });
    },
    rules ? { type: "rule" as const, values: rules } : { type: "tag" as const, values: WCAG },
  );
}

/** No violation of WCAG 2.2 AA that a machine can find; of one rule where only that can have changed. */
export async function expectAccessible(page: Page, rule?: "color-contrast"): Promise<void> {
  // Next sends the title after what is seen first.
  await expect(page).toHaveTitle(/./);
  // What is still fading in has not its own colours yet.
  await page.evaluate(async () => {
    const fading = document
      .getAnimations()
      .filter(({ effect }) => effect?.getTiming().iterations !== Infinity);
    await Promise.allSettled(fading.map(({ finished }) => finished));
  });
  const { violations } = await axeIn(page, rule ? [rule] : null);
  expect(
    violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html.slice(0, 160)).join(" | ")}`),
  ).toEqual([]);
}

/** Waits until what has the keyboard says that it hears a key: nobody presses one on a page that is not there yet. */
export const hears = (page: Page, key: string) =>
  expect(page.locator(`html[data-shortcuts~="${key}"]`)).toBeAttached();

/** Presses a key, once, and what it opens is there. */
export async function opens(page: Page, key: string, opened: Locator): Promise<void> {
  await hears(page, key);
  await page.keyboard.press(key);
  await expect(opened).toBeVisible();
}

/** Chooses by F2 and its letter what is to be done, until its window is there. */
export const chooses = (page: Page, letter: string, window: Locator) =>
  expect(async () => {
    if (await window.isVisible()) return;
    const menu = page.getByRole("menu");
    if (!(await menu.isVisible())) await page.keyboard.press("F2");
    await expect(menu).toBeVisible({ timeout: 2000 });
    await page.keyboard.press(letter);
    await expect(window).toBeVisible({ timeout: 2000 });
  }).toPass();

/** The garage of this test's browser has no card reader: those of the demo garage are one, at which tests would meet. */
export const withoutReader = (page: Page) =>
  page.route("/receipts/card-readers", (route) => route.fulfill({ json: { ok: true, data: [] } }));

/**
 * Clicks until what the click opens is there. A page that has not woken up yet loses a click; one that has opened late takes no other,
 * for what lies behind a menu or a window is out of reach.
 */
export const clicksUntil = (button: Locator, opened: Locator) =>
  expect(async () => {
    if (!(await opened.isVisible())) await button.click({ timeout: 5000 });
    await expect(opened).toBeVisible({ timeout: 2000 });
  }).toPass();

/** Opens the menu of whoever is signed in; its way out. */
export async function findsSignOut(page: Page): Promise<Locator> {
  const signOut = page.getByRole("menuitem", { name: "Sign out" });
  await clicksUntil(page.getByRole("button", { name: /Test manager|account|menu/i }).first(), signOut);
  return signOut;
}
