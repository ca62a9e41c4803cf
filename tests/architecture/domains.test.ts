import { expect, test } from "vitest";
import { domains } from "@/domains";
import { commands } from "@/lib/core/command";
import type { Domain } from "@/lib/core/domain-facts";
import { loadWork, roomOf, sources } from "./sources";

const MANIFEST = /^lib\/[\w-]+\/domain\.ts$/;
const all = sources();
const files = all.filter(({ path }) => MANIFEST.test(path));

/** The one manifest that each file exports, by its room. */
const manifests = new Map(
  await Promise.all(
    files.map(async ({ path }) => {
      const exported: Domain[] = Object.values(await import(/* @vite-ignore */ `${process.cwd()}/${path}`));
      expect(exported, path).toHaveLength(1);
      return [roomOf(path), exported[0]] as const;
    }),
  ),
);

const loaded = await loadWork();

test("the list of domains has every room's manifest, once", () => {
  expect(manifests.size).toBeGreaterThan(20);
  expect(new Set(domains).size).toBe(domains.length);
  for (const [room, manifest] of manifests) expect(domains, room).toContain(manifest);
  expect(domains).toHaveLength(manifests.size);
});

test("a manifest is plain data that anything may import, and is asked for by the list alone", () => {
  for (const { path, imports } of files)
    expect(imports, path).toEqual([{ target: "lib/core/domain-facts.ts", typesOnly: true }]);
  const askers = all.filter(({ imports }) => imports.some(({ target }) => MANIFEST.test(target)));
  expect(askers.map(({ path }) => path)).toEqual(["domains.ts"]);
});

test("a room's manifest names the commands that stand in the room, and no others", () => {
  const standing = [...loaded].flatMap(([path, exported]) =>
    [...commands.values()]
      .filter((command) => Object.values(exported).includes(command))
      .map(({ name }) => ({ room: roomOf(path), name })),
  );
  for (const [room, manifest] of manifests)
    expect(Object.keys(manifest?.commands ?? {}).sort(), `lib/${room}/domain.ts`).toEqual(
      standing.flatMap((command) => (command.room === room ? [command.name] : [])).sort(),
    );
  expect(standing.map(({ name }) => name).sort()).toEqual([...commands.keys()].sort());
});

test("a command that is announced as another's event names one that has an event", () => {
  const facts = new Map(domains.flatMap((domain) => Object.entries(domain.commands ?? {})));
  const lost = [...facts].filter(
    ([, { event }]) => typeof event === "string" && !Array.isArray(facts.get(event)?.event),
  );
  expect(lost).toEqual([]);
});

test("two domains never claim the same", () => {
  const claims = domains.flatMap(({ commands = {}, records = {}, pages = {}, settings = [], ...shown }) => [
    ...Object.keys(commands).map((name) => `command ${name}`),
    ...Object.values(commands).flatMap(({ event }) =>
      typeof event === "object" && event ? [`event ${event[0]}`] : [],
    ),
    ...Object.keys(records).map((name) => `record ${name}`),
    ...Object.keys(shown.fields ?? {}).map((name) => `field ${name}`),
    ...Object.keys(pages).map((path) => `page /${path}`),
    ...settings.map(({ page }) => `page /settings/${page}`),
    ...Object.keys(shown.api ?? {}).map((path) => `section ${path}`),
    ...(shown.navigation ?? []).map(({ href }) => `navigation ${href}`),
    ...(shown.beginnings ?? []).map(({ href }) => `beginning ${href}`),
  ]);
  expect(claims.length).toBeGreaterThan(200);
  expect(claims.filter((claim, at) => claims.indexOf(claim) !== at)).toEqual([]);
});

test("what the browser loads knows nothing of the list: it would bring along the words of all commands", () => {
  const byPath = new Map(all.map((source) => [source.path, source]));
  const loaded = new Set(
    all.filter(({ text }) => /^["']use client["'];/m.test(text)).map(({ path }) => path),
  );
  expect(loaded.size).toBeGreaterThan(100);
  for (const path of loaded)
    for (const { target, typesOnly } of byPath.get(path)?.imports ?? [])
      if (!typesOnly && byPath.has(target) && !/\/actions\.ts$/.test(target)) loaded.add(target);
  expect(loaded).not.toContain("domains.ts");
});
