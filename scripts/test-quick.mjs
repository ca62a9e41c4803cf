// Finds out as soon as possible whether a change is right: npm run test:quick [-- commit]. Runs lint, types and architecture, and
// as many as fit into a minute of the tests that the change reaches (what differs from the branch it goes into, or from the given
// commit). Lists what is left to npm test.
import { globSync } from "node:fs";
import { availableParallelism, loadavg } from "node:os";
import { base, changedSince, existing, withinBudget } from "./setup/changed-tests.mjs";
import { ensureInstalled } from "./setup/install.mjs";
import { becomeNode, runShown } from "./setup/processes.mjs";
import { enterProject, main, runsOnProjectNode } from "./setup/project.mjs";

/** Whatever still runs is stopped then: what it has begun it must also end within the minute. */
const STOP_S = 54;
/** How much of that Vitest's own start and the architecture tests take, and tests that take longer than last time. */
const SPARE_S = 5;
/** How many times longer everything takes beside what else the machine is doing. */
const SLOWNESS = 1 + loadavg()[0] / (2 * availableParallelism());
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

/** Next's route types are generated again only where a route was added or removed. */
async function types(changed) {
  const routes = changed.some((path) => /^app\/.*\/(page|layout|route)\.tsx?$/.test(path));
  if (routes || globSync(".next/types/*.ts").length === 0) await step("route types", "next", ["typegen"]);
  // As tsconfig.json is incremental, this looks only at what differs from the last check of the types, by whichever command.
  // tsc goes on to its end when it is only asked to stop.
  await step("types", "tsc", ["--noEmit"], "SIGKILL");
}

async function reachedBy(commit) {
  const title = "looking up which tests the change reaches";
  const output = await step(title, "vitest", [
    "list",
    `--changed=${commit}`,
    "--filesOnly",
    ...named(PROJECTS),
  ]);
  return [...output.matchAll(/^\[(\w+)[^\]]*\] (tests\/\S+)$/gm)].map(([, project, file]) => ({
    project,
    file,
  }));
}

/** Runs one check and returns its output. It is stopped when the minute is over, which counts as neither passed nor failed. */
async function step(title, command, args, killSignal) {
  const from = seconds();
  const timeout = Math.max(1, Math.round((STOP_S - from) * 1000));
  const { code, output } = await runShown(command, args, false, { timeout, killSignal });
  const stopped = code !== 0 && seconds() >= STOP_S;
  results.push({ title, stopped, passed: code === 0, output });
  const verdict = stopped ? "STOPPED" : code === 0 ? "passed" : "FAILED";
  console.log(`${verdict}  ${title} (${(seconds() - from).toFixed(0)} s)`);
  return output;
}

function report(run, later) {
  const stopped = results.filter((one) => one.stopped);
  // A test run that was stopped may have had failures before.
  const failed = results.filter((one) => !one.passed && (!one.stopped || /\bFAIL\b/.test(one.output)));
  for (const { title, output } of failed) console.log(`\n── ${title}\n${output}`);
  if (stopped.length > 0) {
    console.log(`\nNot at their end when the minute was, so left to npm test:`);
    for (const { title } of stopped) console.log(`  ${title}`);
    for (const { file } of stopped.some(({ title }) => title.startsWith("tests")) ? run : [])
      console.log(`  ${file}`);
  }
  if (later.length > 0) {
    console.log(`\nLeft to npm test, as there was no time for them (${later.length} files):`);
    for (const { file } of later) console.log(`  ${file}`);
  }
  const verdict = failed.length > 0 ? `${failed.length} checks failed` : "What came to its end passed";
  console.log(`\n${verdict} (${seconds().toFixed(0)} s)`);
  if (failed.length > 0 || stopped.length > 0) process.exitCode = 1;
}

await main(async () => {
  enterProject();
  await ensureInstalled();
  if (!runsOnProjectNode()) await becomeNode(["scripts/test-quick.mjs", ...process.argv.slice(2)]);
  const { commit, ref } = base(process.argv[2]);
  const changed = changedSince(commit);
  console.log(
    changed.length > 0
      ? `${changed.length} files differ from ${ref} (${commit.slice(0, 9)})`
      : `Nothing differs from ${ref}`,
  );
  const others = Promise.all([lint(changed), types(changed)]);
  const reached = await reachedBy(commit);
  const { run, later } = withinBudget(reached, changed, (STOP_S - seconds()) / SLOWNESS - SPARE_S);
  await step(
    `tests: architecture, and ${run.length} of ${reached.length} files that the change reaches`,
    "vitest",
    [
      "run",
      ...named(["architecture", ...PROJECTS.filter((name) => run.some(({ project }) => project === name))]),
      "tests/architecture/",
      ...run.map(({ file }) => file),
    ],
  );
  await others;
  report(run, later);
});
