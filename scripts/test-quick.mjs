// What tells soonest whether a change is right: npm run test:quick. Lint, types and architecture, and of the tests that the change reaches
// (what differs from the branch it goes into) as many as a minute is enough for. What is left to npm test is named.
import { globSync } from "node:fs";
import { base, changedSince, existing, withinBudget } from "./setup/changed-tests.mjs";
import { ensureInstalled } from "./setup/install.mjs";
import { becomeNode, runShown } from "./setup/processes.mjs";
import { enterProject, main, runsOnProjectNode } from "./setup/project.mjs";

const LIMIT_S = 60;
/** Of it for Vitest's own start, and for what takes longer than it did the last time. */
const SPARE_S = 8;
const PROJECTS = ["unit", "components", "integration"];

const began = performance.now();
const seconds = () => (performance.now() - began) / 1000;
const results = [];

const named = (projects) => projects.flatMap((name) => ["--project", name]);

const lint = (changed) =>
  changed.length === 0
    ? undefined
    : step("lint", "biome", [
        "check",
        "--error-on-warnings",
        "--no-errors-on-unmatched",
        ...existing(changed),
      ]);

/** Next's types of the routes are made anew only where a route came or went. */
async function types(changed) {
  const routes = changed.some((path) => /^app\/.*\/(page|layout|route)\.tsx?$/.test(path));
  if (routes || globSync(".next/types/*.ts").length === 0) await step("route types", "next", ["typegen"]);
  await step("types", "tsc", ["--noEmit", "--incremental", "--tsBuildInfoFile", "dist/quick.tsbuildinfo"]);
}

const architecture = () => step("architecture", "vitest", ["run", ...named(["architecture"])]);

async function reachedBy(commit) {
  const { code, output } = await runShown(
    "vitest",
    ["list", `--changed=${commit}`, "--filesOnly", ...named(PROJECTS)],
    false,
  );
  if (code !== 0) {
    results.push({ title: "which tests the change reaches", passed: false, output });
    return [];
  }
  return [...output.matchAll(/^\[(\w+)[^\]]*\] (tests\/\S+)$/gm)].map(([, project, file]) => ({
    project,
    file,
  }));
}

async function step(title, command, args) {
  const from = seconds();
  const { code, output } = await runShown(command, args, false);
  const passed = code === 0;
  results.push({ title, passed, output });
  console.log(`${passed ? "passed" : "FAILED"}  ${title} (${(seconds() - from).toFixed(0)} s)`);
}

function report(later) {
  for (const { title, passed, output } of results) if (!passed) console.log(`\n── ${title}\n${output}`);
  if (later.length > 0) {
    console.log(`\nLeft to npm test, as there was no time for them (${later.length} files):`);
    for (const { file } of later) console.log(`  ${file}`);
  }
  const failed = results.filter(({ passed }) => !passed).length;
  console.log(
    `\n${failed === 0 ? "All that was run passed" : `${failed} checks failed`} (${seconds().toFixed(0)} s)`,
  );
  if (failed > 0) process.exitCode = 1;
}

await main(async () => {
  enterProject();
  await ensureInstalled();
  if (!runsOnProjectNode()) await becomeNode(["scripts/test-quick.mjs"]);
  const { commit, ref } = base();
  const changed = changedSince(commit);
  console.log(
    changed.length > 0
      ? `${changed.length} files differ from ${ref} (${commit.slice(0, 9)})`
      : `Nothing differs from ${ref}`,
  );
  const [, , , reached] = await Promise.all([
    lint(changed),
    types(changed),
    architecture(),
    reachedBy(commit),
  ]);
  const { run, later } = withinBudget(reached, changed, LIMIT_S - SPARE_S - seconds());
  if (run.length > 0)
    await step(`${run.length} of ${reached.length} test files that the change reaches`, "vitest", [
      "run",
      ...named(PROJECTS.filter((name) => run.some(({ project }) => project === name))),
      ...run.map(({ file }) => file),
    ]);
  report(later);
});
