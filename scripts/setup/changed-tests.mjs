import { spawnSync } from "node:child_process";
import { existsSync, globSync, readFileSync } from "node:fs";
import { SetupError } from "./project.mjs";

/** The time assumed for a test file that has not run here yet, in ms. */
const UNKNOWN_MS = { unit: 500, components: 5_000, integration: 8_000 };

const lines = (text) => text.split("\n").filter(Boolean);

function git(...args) {
  const { status, stdout } = spawnSync("git", args, { encoding: "utf8" });
  return status === 0 ? lines(stdout) : [];
}

/** Returns the commit where this branch left its base: the one given, its upstream, or main. */
export function base(named) {
  for (const ref of named ? [named] : ["@{upstream}", "origin/main", "main"]) {
    const [commit] = git("merge-base", "HEAD", ref);
    if (commit) return { commit, ref };
  }
  if (named) throw new SetupError(`There is no commit ${named}.`);
  return { commit: "HEAD", ref: "HEAD" };
}

/** Returns the files that differ from that commit, whether committed or only saved. */
export const changedSince = (commit) =>
  [
    ...new Set([...git("diff", "--name-only", commit), ...git("ls-files", "--others", "--exclude-standard")]),
  ].sort();

/** The duration that Vitest recorded for each test file's last run here. */
function durations() {
  const known = new Map();
  for (const file of globSync("node_modules/.vite/vitest/*/results.json")) {
    const { projects = {} } = JSON.parse(readFileSync(file, "utf8"));
    for (const { files = {} } of Object.values(projects))
      for (const [path, { duration }] of Object.entries(files)) known.set(path, duration);
  }
  return known;
}

/** Names from a changed path that a test's name may contain: "stock" of lib/stock/levels.ts, "line-grid". */
const namesOf = (path) =>
  path
    .split("/")
    .slice(1)
    .map((part) => part.replace(/\..*$/, ""))
    .filter((name) => name.length > 3);

/**
 * Splits the test files that a change reaches into those that two workers can run within `seconds`, and the rest. Changed test
 * files come first, then those with similar names, then the others; quick ones first within each group.
 */
export function withinBudget(reached, changed, seconds) {
  const known = durations();
  const names = new Set(changed.filter((path) => !path.startsWith("tests/")).flatMap(namesOf));
  const nearness = (path) => {
    if (changed.includes(path)) return 0;
    const words = path.replace(/^tests\//, "").split(/[/.-]/);
    return [...names].some((name) => words.includes(name) || path.includes(name)) ? 1 : 2;
  };
  const files = reached
    .map(({ file, project }) => ({
      file,
      project,
      near: nearness(file),
      ms: known.get(file) ?? UNKNOWN_MS[project],
    }))
    .toSorted((a, b) => a.near - b.near || a.ms - b.ms);
  let left = seconds * 1000 * 2;
  const run = [];
  const later = [];
  for (const one of files) {
    // No single file may take longer than one worker has.
    if (one.ms <= left && one.ms <= seconds * 1000) {
      run.push(one);
      left -= one.ms;
    } else later.push(one);
  }
  return { run, later };
}

/** Returns only the paths that still exist. */
export const existing = (paths) => paths.filter((path) => existsSync(path));
