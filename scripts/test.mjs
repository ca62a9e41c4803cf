// Runs every check of the project, or the given parts: npm test -- [lint types unit architecture components integration build e2e]
// [file filters]. Four more run only when they are named: "drills", the keyboard journeys, ten times each, on a processor slowed
// down four times; "load", which npm run test:load names: hundreds of changes between browsers; "reliability", which
// npm run test:drills names: servers and databases that are killed, restarted and kept busy (docs/reliability.md); and "payments",
// which npm run test:payments names: ten thousand histories of payments (docs/payments.md).
import { availableParallelism } from "node:os";
import { countPlaywright, countVitest, runnerSummary } from "./setup/counts.mjs";
import { ensureInstalled } from "./setup/install.mjs";
import { becomeNode, runShown } from "./setup/processes.mjs";
import { enterProject, main, runsOnProjectNode, SetupError } from "./setup/project.mjs";

const parts = ["lint", "types", "unit", "architecture", "components", "integration", "build", "e2e"];
/** How Playwright runs each of the parts that need a browser. */
const journeys = {
  e2e: { title: "end to end", options: ["--project=e2e"] },
  drills: {
    title: "drills",
    options: ["--project=e2e", "--grep", "@keys", "--repeat-each", "10", "--workers", "2"],
  },
  load: { title: "load", options: ["--project=load", "--workers", "1"] },
};
const reports = { vitest: "dist/reports/vitest.json", playwright: "dist/reports/playwright.json" };
const results = [];

await main(async () => {
  enterProject();
  const args = process.argv.slice(2);
  const known = [...parts, "drills", "load", "reliability", "payments"];
  const filters = args.filter((arg) => !known.includes(arg));
  const chosen = args.filter((arg) => known.includes(arg));
  if (filters.length > 0 && chosen.length === 0)
    throw new SetupError(`Name the part that ${filters.join(" ")} belongs to: ${known.join(", ")}.`);
  await ensureInstalled();
  if (!runsOnProjectNode()) await becomeNode(["scripts/test.mjs", ...args]);
  await run(new Set(chosen.length > 0 ? chosen : parts), filters);
  report();
});

async function run(chosen, filters) {
  const lint = () => step("lint", "biome", ["check", "--error-on-warnings", "."]);
  const types = async () =>
    (await step("route types", "next", ["typegen"])) && (await step("types", "tsc", ["--noEmit"]));
  const quick = [chosen.has("lint") && lint, chosen.has("types") && types].filter(Boolean);
  if (availableParallelism() > 1) await Promise.all(quick.map((start) => start()));
  else for (const start of quick) await start();

  const { findBrowser, howToGetBrowser } = await import("../tests/support/browser.ts");
  if (chosen.has("components") && !findBrowser()) skip("components", howToGetBrowser);
  await inVitest(
    ["unit", "architecture", "components", "integration"].filter(
      (name) => chosen.has(name) && (name !== "components" || findBrowser()),
    ),
    filters,
  );
  await inVitest(chosen.has("reliability") ? ["reliability"] : [], filters);
  if (chosen.has("payments")) {
    process.env.PAYMENT_HISTORIES ??= "10000";
    await inVitest(["integration"], ["payment-histories"]);
  }

  const named = Object.keys(journeys).filter((name) => chosen.has(name));
  if (!chosen.has("build") && named.length === 0) return;
  const built = await step("build", "node", ["scripts/build.mjs"], { live: true });
  if (named.length === 0) return;
  if (!built) skip("end to end", "the build failed");
  else if (!findBrowser()) skip("end to end", howToGetBrowser);
  else for (const name of named) await inBrowser(name, filters);
}

async function inVitest(projects, filters) {
  if (projects.length === 0) return;
  const options = ["--reporter=default", "--reporter=json", `--outputFile.json=${reports.vitest}`];
  const named = projects.flatMap((name) => ["--project", name]);
  const count = () => countVitest(reports.vitest);
  await step(projects.join(", "), "vitest", ["run", ...named, ...options, ...filters], { live: true, count });
}

async function inBrowser(name, filters) {
  const count = () => countPlaywright(reports.playwright);
  if (name === "drills") process.env.E2E_CPU_SLOWNESS ??= "4";
  const { title, options } = journeys[name];
  await step(title, "playwright", ["test", ...options, ...filters], { live: true, count });
}

/** Runs one check. Its output is shown live if it runs alone, otherwise when it is done. Returns true if it passed. */
async function step(title, command, args, { live = false, count } = {}) {
  if (live) heading(title);
  const began = Date.now();
  const { code, output } = await runShown(command, args, live);
  if (!live) {
    heading(title);
    process.stdout.write(output);
  }
  const seconds = Math.round((Date.now() - began) / 1000);
  results.push({ title, passed: code === 0, seconds, counts: count?.(), summary: runnerSummary(output) });
  return code === 0;
}

function skip(title, reason) {
  heading(title);
  console.log(`Not run: ${reason}`);
  results.push({ title, passed: false, seconds: 0, summary: [] });
}

function heading(title) {
  console.log(`\n── ${title} ${"─".repeat(Math.max(0, 70 - title.length))}`);
}

function report() {
  heading("summary");
  for (const { title, passed, seconds } of results)
    console.log(`${passed ? "passed" : "FAILED"}  ${title} (${seconds} s)`);
  for (const { counts } of results)
    for (const failure of counts?.failures ?? []) console.log(`\nFAILED  ${failure}`);
  for (const { summary } of results) if (summary.length > 0) console.log(`\n${summary.join("\n")}`);
  const total = { passed: 0, failed: 0, skipped: 0 };
  for (const { passed, counts } of results) {
    for (const key of Object.keys(total)) total[key] += counts?.[key] ?? 0;
    // A check that failed without a failed test (lint, types, a file that does not load) counts as one.
    if (!passed && !counts?.failed) total.failed += 1;
  }
  const skipped = total.skipped > 0 ? `, ${total.skipped} skipped` : "";
  console.log(`\n${total.passed} passed, ${total.failed} failed${skipped}`);
  process.exitCode = total.failed > 0 ? 1 : 0;
}
