import { expect, test } from "vitest";
import { sources } from "./sources";

const all = sources();
const byPath = new Map(all.map((source) => [source.path, source]));

test("what answers /api/v1 needs nothing of Next", () => {
  const reached = new Set<string>();
  const visit = (path: string) => {
    const source = byPath.get(path);
    if (!source || reached.has(path)) return;
    reached.add(path);
    for (const { target, typesOnly } of source.imports) if (!typesOnly) visit(target);
  };
  visit("server.ts");
  expect(reached.size).toBeGreaterThan(100);
  const ofNext = [...reached].filter((path) =>
    /^import (?!type )[^;]*from "next(-auth)?\/[^"]+";/m.test(byPath.get(path)?.text ?? ""),
  );
  expect(ofNext).toEqual([]);
});
