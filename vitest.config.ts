import { resolve } from "node:path";
import { playwright } from "@vitest/browser-playwright";
import { defineConfig } from "vitest/config";
import { browserFlags, findBrowser } from "./tests/support/browser.ts";

const project = (name: string, more: object = {}) => ({
  extends: true as const,
  test: { name, include: [`tests/${name}/**/*.test.{ts,tsx}`], ...more },
});

export default defineConfig({
  resolve: {
    alias: [
      { find: /^@\//, replacement: `${resolve(".")}/` },
      { find: /^server-only$/, replacement: resolve("node_modules/server-only/empty.js") },
    ],
  },
  test: {
    maxWorkers: 2,
    env: { LOG_LEVEL: "silent" },
    projects: [
      // Pure functions and files that are read: nothing of one test is left for the next, and modules need to be loaded once only.
      project("unit", { testTimeout: 20_000, isolate: false }),
      project("architecture", { isolate: false }),
      project("components", {
        testTimeout: 20_000,
        browser: {
          enabled: true,
          headless: true,
          screenshotFailures: false,
          provider: playwright({ launchOptions: { executablePath: findBrowser(), args: browserFlags } }),
          instances: [{ browser: "chromium" }],
          viewport: { width: 1440, height: 900 },
        },
      }),
      project("integration", {
        globalSetup: "tests/support/database-server.ts",
        testTimeout: 30_000,
        hookTimeout: 60_000,
      }),
      project("reliability", {
        globalSetup: "tests/reliability/support/built.ts",
        fileParallelism: false,
        testTimeout: 600_000,
        hookTimeout: 120_000,
      }),
    ],
  },
});
