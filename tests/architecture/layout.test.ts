import { expect, test } from "vitest";
import { sources } from "./sources";

const lib = sources().filter(({ path }) => path.startsWith("lib/"));

/** Rooms that know no domain: each is laid out by what it does. */
const PLATFORM = new Set([
  "actions",
  "api",
  "auth",
  "core",
  "events",
  "files",
  "http",
  "integrations",
  "jobs",
  "lists",
  "matching",
]);

/** What may stand loose in a domain's folder. What there is more than one of has a folder of that name, and stands nowhere else. */
const LOOSE = /^(domain|schema|responses|actions|jobs|events|matching|columns|list|queries|commands)\.ts$/;
const FOLDERS = ["commands", "queries", "internal", "rules", "schema", "jobs"];

/** Rooms within a room, each for one thing that the closed list has no word for. */
const ROOMS_WITHIN: Record<string, readonly string[]> = {
  accounting: ["reports"],
  appointments: ["papers"],
  "ga4-import": [
    ...["again", "conflicts", "control-totals", "csv", "differences", "findings", "formats", "go-live"],
    ...["load", "numbers", "parsers", "run", "source", "take", "watch", "workbook"],
  ],
  notifications: ["telling"],
  payments: ["providers"],
  inspections: ["papers"],
  printing: ["blocks", "labels", "papers", "pdf"],
  purchasing: ["papers"],
  "reminder-run": ["papers"],
  search: ["finders"],
  "supplier-prices": ["file"],
  webhooks: ["delivery"],
};

/** Files by themselves that the closed list has no word for. */
const OTHERS: Record<string, readonly string[]> = {
  audit: ["change-recorder.ts"],
  messages: ["mailer.ts"],
  printing: ["logo.ts"],
  related: ["expansions.ts"],
};

const parts = lib.map(({ path }) => path.split("/").slice(1));

test("a domain's folder holds what the closed list names, and nothing else", () => {
  const strangers = parts
    .filter(([room = ""]) => !PLATFORM.has(room))
    .filter(([room = "", name = "", ...below]) =>
      below.length === 0
        ? !LOOSE.test(name) && !OTHERS[room]?.includes(name)
        : !FOLDERS.includes(name) && !ROOMS_WITHIN[room]?.includes(name),
    );
  expect(strangers.map((path) => `lib/${path.join("/")}`)).toEqual([]);
});

test("what has a folder stands in it: no queries.ts beside queries/", () => {
  const paths = new Set(lib.map(({ path }) => path));
  const folders = new Set(lib.map(({ path }) => path.split("/").slice(0, -1).join("/")));
  expect([...folders].filter((folder) => paths.has(`${folder}.ts`))).toEqual([]);
});

test("no folder has more files than one takes in at a glance", () => {
  const counts = new Map<string, number>();
  for (const { path } of lib) {
    const folder = path.slice(0, path.lastIndexOf("/"));
    counts.set(folder, (counts.get(folder) ?? 0) + 1);
  }
  expect([...counts].filter(([, files]) => files > 18)).toEqual([]);
});
