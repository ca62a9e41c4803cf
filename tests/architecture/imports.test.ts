import { expect, test } from "vitest";
import { type Import, roomOf, type Source, sources } from "./sources";

const all = sources();
const byPath = new Map(all.map((source) => [source.path, source]));
const below = (folder: string) => all.filter(({ path }) => path.startsWith(`${folder}/`));

const offences = (files: Source[], bad: (imported: Import, source: Source) => boolean) =>
  files.flatMap((source) =>
    source.imports
      .filter((imported) => bad(imported, source))
      .map(({ target }) => `${source.path} imports ${target}`),
  );

test("lib knows nothing of app and components", () => {
  expect(offences(below("lib"), ({ target }) => /^(app|components)\//.test(target))).toEqual([]);
});

test("db knows nothing of what is above it, but for the seed, which makes records by the rules", () => {
  const files = below("db").filter(({ path }) => !path.startsWith("db/seed/"));
  expect(
    offences(files, ({ target, typesOnly }) => /^(app|components|lib)\//.test(target) && !typesOnly),
  ).toEqual([]);
});

/** A room's actions: the browser has references to them, never what they import. */
const ACTIONS = /^lib\/[\w-]+\/actions\.ts$/;

test("components take types, pure rules and actions from lib, never what runs on the server", () => {
  expect(
    offences(below("components"), ({ target, typesOnly }) => /^(db|app)\//.test(target) && !typesOnly),
  ).toEqual([]);
  const runsOnServer = reaching(({ path, serverOnly }) => serverOnly || path.startsWith("db/"));
  expect(
    offences(below("components"), ({ target, typesOnly }) => !typesOnly && runsOnServer.has(target)),
  ).toEqual([]);
});

/** The files that are such, or come to one by what they import, not counting what they send by an action. */
function reaching(such: (source: Source) => boolean): ReadonlySet<string> {
  const found = new Set(all.filter(such).map(({ path }) => path));
  const others = all.filter(({ path }) => !found.has(path) && !ACTIONS.test(path));
  for (let before = -1; before < found.size; ) {
    before = found.size;
    for (const { path, imports } of others)
      if (imports.some(({ target, typesOnly }) => !typesOnly && found.has(target))) found.add(path);
  }
  return found;
}

test("pages and actions leave the database to lib", () => {
  const files = below("app").filter(({ path }) => path !== "app/api/health/route.ts");
  expect(offences(files, ({ target, typesOnly }) => /^db\//.test(target) && !typesOnly)).toEqual([]);
});

test("no two rooms of lib import each other, directly or round a corner", () => {
  const rooms = new Map<string, string[]>();
  // A room's actions stand above lib/actions, which asks lib/auth who is there.
  for (const { path, imports } of below("lib").filter(({ path }) => !ACTIONS.test(path)))
    for (const { typesOnly, target } of imports)
      if (!typesOnly && target.startsWith("lib/") && roomOf(target) !== roomOf(path))
        rooms.set(roomOf(path), [...new Set([...(rooms.get(roomOf(path)) ?? []), roomOf(target)])]);
  expect(rooms.size).toBeGreaterThan(20);
  expect(findCycle(rooms)).toBeNull();
});

test("core knows no other room, and the platform knows no domain", () => {
  const platform = /^lib\/(core|matching|auth|events|files|integrations|jobs|lists|api|http|actions)\//;
  expect(
    offences(
      below("lib/core"),
      ({ target, typesOnly }) => !typesOnly && target.startsWith("lib/") && !target.startsWith("lib/core/"),
    ),
  ).toEqual([]);
  expect(
    offences(
      below("lib").filter(({ path }) => platform.test(path)),
      ({ target, typesOnly }) => !typesOnly && target.startsWith("lib/") && !platform.test(target),
    ),
  ).toEqual([]);
});

test("no file of lib imports itself by a detour", () => {
  const graph = new Map(
    below("lib").map(({ path, imports }) => [
      path,
      imports.filter(({ typesOnly, target }) => !typesOnly && byPath.has(target)).map(({ target }) => target),
    ]),
  );
  expect(findCycle(graph)).toBeNull();
});

function findCycle(graph: ReadonlyMap<string, string[]>): string[] | null {
  const done = new Set<string>();
  const visit = (node: string, trail: string[]): string[] | null => {
    if (trail.includes(node)) return [...trail.slice(trail.indexOf(node)), node];
    if (done.has(node)) return null;
    for (const next of graph.get(node) ?? []) {
      const cycle = visit(next, [...trail, node]);
      if (cycle) return cycle;
    }
    done.add(node);
    return null;
  };
  for (const node of graph.keys()) {
    const cycle = visit(node, []);
    if (cycle) return cycle;
  }
  return null;
}
