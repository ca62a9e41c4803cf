import { mkdtempSync } from "node:fs";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { defineConfig } from "@playwright/test";
import { browserFlags, findBrowser, howToGetBrowser } from "./tests/support/browser";

// The workers read this file again and find port and folder in the environment that they inherit.
process.env.E2E_PORT ??= String(await freePort());
process.env.E2E_DATA_DIR ??= mkdtempSync(join(tmpdir(), "ga4-e2e-"));

const executablePath = findBrowser();
if (!executablePath) throw new Error(howToGetBrowser);

/** The drills run the keys on a processor that is so many times slower. */
const slowness = Number(process.env.E2E_CPU_SLOWNESS ?? 1);

const baseURL = `http://localhost:${process.env.E2E_PORT}`;

export default defineConfig({
  projects: [
    { name: "e2e", testDir: "tests/e2e" },
    // What takes minutes; alone, as it measures.
    { name: "load", testDir: "tests/load" },
  ],
  workers: 2,
  // Nobody at a counter has a second try: one that a journey needed is named with the failures. It keeps a run of half an hour from being for
  // nothing on a machine that others load.
  retries: process.env.CI ? 1 : 0,
  forbidOnly: !!process.env.CI,
  timeout: 120_000 * slowness,
  expect: { timeout: 20_000 * slowness },
  reporter: [["list"], ["json", { outputFile: "dist/reports/playwright.json" }]],
  use: {
    baseURL,
    locale: "en-GB",
    timezoneId: "Europe/London",
    viewport: { width: 1280, height: 900 },
    // A trace of every test makes them half as long again: asked for by `--trace retain-on-failure`.
    trace: "off",
    screenshot: "only-on-failure",
    launchOptions: { executablePath, args: browserFlags },
  },
  webServer: {
    command: "node tests/support/served-application.mjs",
    url: `${baseURL}/api/health`,
    timeout: 300_000,
    gracefulShutdown: { signal: "SIGTERM", timeout: 30_000 },
  },
});

function freePort(): Promise<number> {
  return new Promise((done) => {
    const server = createServer().listen(0, () => {
      const address = server.address();
      server.close(() => done(typeof address === "object" && address ? address.port : 0));
    });
  });
}
