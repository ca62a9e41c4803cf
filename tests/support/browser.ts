import { existsSync } from "node:fs";
import { chromium } from "@playwright/test";

/** Said where a browser is needed and none is found. */
export const howToGetBrowser =
  'No Chromium found. On Debian or Ubuntu "apt-get install chromium-headless-shell" or "chromium", elsewhere "npx playwright install chromium", or set CHROME_PATH.';

/** Chromium's program on this machine: the one named by CHROME_PATH, the system's, or the one that Playwright installed. */
export function findBrowser(): string | undefined {
  const candidates = [
    process.env.CHROME_PATH,
    // Without a window, and so without the processes that draw one.
    "/usr/bin/chromium-headless-shell",
    "/usr/bin/chromium",
    "/usr/bin/chromium-browser",
    "/usr/bin/google-chrome",
    "/usr/bin/google-chrome-stable",
    "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
    chromium.executablePath(),
  ];
  return candidates.find((path) => path && existsSync(path));
}

/** Parts of its own window that Chromium draws in a process each, half a second of work for every page: nobody looks at them. */
const TOOLBAR =
  "InitialWebUI,WebUIReloadButton,WebUIToolbar,WebUILocationBar,WebUIBackForwardButton,WebUIHomeButton,WebUISplitTabsButton";
/** What Playwright turns off: the browser heeds the last such flag alone. */
const PLAYWRIGHTS =
  "AvoidUnnecessaryBeforeUnloadCheckSync,DestroyProfileOnBrowserClose,HttpsUpgrades,HttpsFirstBalancedModeAutoEnable,LensOverlay,MediaRouter,PaintHolding,ThirdPartyStoragePartitioning,AvoidCorsURLLoaderRestartOnRedirect,OptimizationHints,NetworkTimeServiceQuerying,AimEnabled,PreconnectToSearch";

/** Quiet on machines without graphics or network; root has no sandbox to use. */
export const browserFlags = [
  "--disable-gpu",
  "--disable-quic",
  "--no-first-run",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
  `--disable-features=${TOOLBAR},${PLAYWRIGHTS}`,
  ...(process.getuid?.() === 0 ? ["--no-sandbox"] : []),
];
