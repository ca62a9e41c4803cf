import { existsSync } from "node:fs";
import { chromium } from "@playwright/test";

/** Said where a browser is needed and none is found. */
export const howToGetBrowser =
  'No Chromium found. On Debian or Ubuntu "apt-get install chromium", elsewhere "npx playwright install chromium", or set CHROME_PATH.';

/** Chromium's program on this machine: the one named by CHROME_PATH, the system's, or the one that Playwright installed. */
export function findBrowser(): string | undefined {
  const candidates = [
    process.env.CHROME_PATH,
    "/usr/bin/chromium",
    "/usr/bin/chromium-browser",
    "/usr/bin/google-chrome",
    "/usr/bin/google-chrome-stable",
    "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
    chromium.executablePath(),
  ];
  return candidates.find((path) => path && existsSync(path));
}

/** Quiet on machines without graphics or network; root has no sandbox to use. */
export const browserFlags = [
  "--disable-gpu",
  "--disable-quic",
  "--no-first-run",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
  ...(process.getuid?.() === 0 ? ["--no-sandbox"] : []),
];
