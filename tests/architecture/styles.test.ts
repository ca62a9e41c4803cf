import { readFileSync } from "node:fs";
import { expect, test } from "vitest";

const css = readFileSync("app/globals.css", "utf8").replace(/\/\*[\s\S]*?\*\//g, "");

/** The frame of a page, and whatever stands in it. */
const FRAME = /(?:^|[\s,}])(?:html|body|main|\*|\[data-shell\])?(?::not\([^)]*\))?$/;

test("nothing that holds a page asks :has() at any depth: each key would be answered by going through all of it", () => {
  const asked = [...css.matchAll(/:has\(([^()]*)\)/g)].map(({ index, 1: what = "" }) => ({
    subject:
      css
        .slice(Math.max(0, index - 60), index)
        .split("\n")
        .at(-1) ?? "",
    what,
  }));
  expect(asked.length).toBeGreaterThan(5);
  const anywhere = asked.filter(
    ({ subject, what }) =>
      (FRAME.test(subject) || /div$/.test(subject)) &&
      what.split(",").some((one) => !/^>(?:\s[^\s>]+\s>)*\s[^\s>]+$/.test(one.trim())),
  );
  expect(anywhere).toEqual([]);
});
