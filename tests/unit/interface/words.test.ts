import { expect, test } from "vitest";
import { sources } from "../../architecture/sources";

/** What is not said, see docs/glossary.md. */
const NOT_SAID: RegExp[] = [
  /post codes?/i,
  /bar code/i,
  /pre-set/i,
  /\bin the house\b/i,
  /nothing fits/i,
  /\bmake them\b/i,
  /\bput off\b/i,
  /\bput by for\b/i,
  /\b(given|gives?|giving) (money )?back\b/i,
  /\btenders?\b/i,
  /\b(runs?|ran) out\b/i,
  /\b(another|this|unknown|other|new|same|which) cars?\b/i,
  /\bold plate\b/i,
  /\b(client(?! id\b)|phone number|zip code|license plate|work order|credit memo|job card|jobsheet|quotation(?! mark))s?\b/i,
  /\b(canceled|canceling|color|favorite|organization|gotten|center|tires?)\b/i,
  /\bEmails?\b/,
  /\banew\b/i,
  /\bmeanwhile\b/i,
  /\b(open|opened) again\b/i,
];

/** Files whose strings are names of columns, rules of style or code of another program. */
const NOT_WORDS =
  /^(lib\/ga4-import\/formats\/|lib\/api\/reference-page-assets|lib\/paper\/pdf\.ts|scripts\/|db\/)/;

function strings(text: string): string[] {
  const code = text
    .replace(/\/\*[\s\S]*?\*\//g, "")
    .replace(/(^|[\s;{(])\/\/.*$/gm, "$1")
    .replace(/sql(<[^`]*>)?`[^`]*`/g, "");
  const quoted = [...code.matchAll(/"((?:[^"\\\n]|\\.)*)"|`([^`]*)`/g)].map(([, plain, template]) =>
    (plain ?? template ?? "").replace(/\$\{[^}]*\}/g, "…"),
  );
  const between = [...code.matchAll(/(?<=[>}])([^<>{}`="]*[a-z][^<>{}`="]*)(?=[<{])/g)].map(
    ([, words = ""]) => words,
  );
  return (
    [...quoted, ...between]
      .map((words) => words.replace(/\s+/g, " ").trim())
      .filter(
        (words) =>
          /[a-z] |^[A-Z][a-z]/.test(words) &&
          !/[;|]|=>|\b(const|export|function|await|string)\b|\bset local\b|\(\w+\.\w+\)/.test(words),
      )
      .filter((words) => !/^use (client|server)$/.test(words))
      // Names of classes are no words.
      .filter(
        (words) =>
          !/(^| )(flex|grid|absolute|bg-|text-|items-|justify-|px-|py-|border|inline-|self-|sm:|max-|min-)/.test(
            words,
          ),
      )
  );
}

test("every string of the product says it in our words", () => {
  const ours = [...sources(), ...sources(["clients/mcp/*.js"])].filter(
    ({ path }) => /^(app|components|lib|clients\/mcp)\//.test(path) && !NOT_WORDS.test(path),
  );
  const said = ours.flatMap(({ path, text }) => strings(text).map((words) => ({ path, words })));
  expect(said.length).toBeGreaterThan(3000);
  const wrong = said.filter(({ words }) => NOT_SAID.some((pattern) => pattern.test(words)));
  expect(wrong.map(({ path, words }) => `${path}: ${words}`)).toEqual([]);
});
