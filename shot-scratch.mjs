// usage: node shot-scratch.mjs out path width theme [js-steps]
import { chromium } from "playwright";
import { existsSync } from "node:fs";
const [base, email, password] = [process.env.BASE ?? "http://localhost:4000", "admin@garage.local", process.env.PW];
const browser = await chromium.launch({ executablePath: "/usr/bin/chromium", args: ["--no-sandbox"] });
const state = "/tmp/perf/state.json";
const jobs = JSON.parse(process.argv[2]);
for (const { out, path, width = 1440, height = 900, dark = false, steps = [], full = false } of jobs) {
  const context = await browser.newContext({ viewport: { width, height }, colorScheme: dark ? "dark" : "light", storageState: existsSync(state) ? state : undefined, hasTouch: width < 500 });
  const page = await context.newPage();
  page.on("pageerror", (e) => console.log("PAGEERROR", e.message));
  page.on("console", (m) => m.type() === "error" && console.log("CONSOLE", m.text().slice(0, 300)));
  await page.goto(base + path, { waitUntil: "networkidle" });
  if (page.url().includes("sign-in")) {
    await page.fill("[name=email]", email); await page.fill("[name=password]", password);
    await page.keyboard.press("Enter"); await page.waitForURL((u) => !u.pathname.includes("sign-in"));
    if (page.url().includes("password") || page.url().includes("account")) { console.log("at", page.url()); }
    await page.waitForLoadState("networkidle");
    await context.storageState({ path: state });
    await page.goto(base + path, { waitUntil: "networkidle" });
  }
  try { for (const [what, ...a] of steps) {
    if (what === "click") await page.click(...a);
    else if (what === "fill") await page.fill(...a);
    else if (what === "press") await page.keyboard.press(...a);
    else if (what === "type") await page.keyboard.type(...a);
    else if (what === "wait") await page.waitForTimeout(a[0]);
    else if (what === "focus") await page.focus(a[0]);
    else if (what === "shot") await page.screenshot({ path: `/tmp/shots/${a[0]}.png` });
    else if (what === "eval") console.log(await page.evaluate(a[0]));
  } } catch (e) { console.log("STEP", String(e).slice(0, 300)); }
  await page.screenshot({ path: `/tmp/shots/${out}.png`, fullPage: full });
  console.log(out, page.url());
  await context.close();
}
await browser.close();
