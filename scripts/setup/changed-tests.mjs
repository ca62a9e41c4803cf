import { spawnSync } from "node:child_process";
import { existsSync, globSync, readFileSync } from "node:fs";
import { SetupError } from "./project.mjs";

/** What a test file is taken to need where none has run here yet, in ms. */
const UNKNOWN_MS = { unit: 500, components: 5_000, integration: 8_000 };

const lines = (text) => text.split("\n").filter(Boolean);

function git(...args) {
  const { status, stdout } = spawnSync("git", args, { encoding: "utf8" });
  return status === 0 ? lines(stdout) : [];
}

/** Where this branch left what it goes into: the one that is named, its upstream, or main. */
export function base(named) {
  for (const ref of named ? [named] : ["@{upstream}", "origin/main", "main"]) {
    const [commit] = git("merge-base", "HEAD", ref);
    if (commit) return { commit, ref };
  }
  if (named) throw new SetupError(`There is no commit ${named}.`);
  return { commit: "HEAD", ref: "HEAD" };
}

/** The files that differ from there: committed since, or only saved. */
export const changedSince = (commit) =>
  [
    ...new Set([...git("diff", "--name-only", commit), ...git("ls-files", "--others", "--exclude-standard")]),
  ].sort();

/** What Vitest noted of each test file's last run here. */
function durations() {
  const known = new Map();
  for (const file of globSync("node_modules/.vite/vitest/*/results.json")) {
    const { projects = {} } = JSON.parse(readFileSync(file, "utf8"));
    for (const { files = {} } of Object.values(projects))
      for (const [path, { duration }] of Object.entries(files)) known.set(path, duration);
  }
  return known;
}

/** Names of what was changed that a test's own name may take up: "stock" of lib/stock/levels.ts, "line-grid". */
const namesOf = (path) =>
  path
    .split("/")
    .slice(1)
    .map((part) => part.replace(/\..*$/, ""))
    .filter((name) => name.length > 3);

/**
 * Of the test files that a change reaches, those that `seconds` are enough for on two workers, and those that are left: first what was itself
 * changed, then what is named like it, then the rest, the quick ones first.
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
    // No file is longer than what is left for one worker.
    if (one.ms <= left && one.ms <= seconds * 1000) {
      run.push(one);
      left -= one.ms;
    } else later.push(one);
  }
  return { run, later };
}

/** Only what still stands there. */
export const existing = (paths) => paths.filter((path) => existsSync(path));
