import { existsSync, globSync, readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { sources } from "./sources";

const page = readFileSync("docs/architecture.md", "utf8");
const all = sources().filter(({ path }) => /^(app|components|lib|db\/schema)\//.test(path));

/** Every place that a page names by its whole path. */
const namedBy = (text: string): string[] =>
  [...text.matchAll(/`((?:app|components|db|docs|lib|scripts|tests)\/[^`\s]*)`/g)]
    .map(([, path = ""]) => path)
    .filter((path) => !/[<…*{]/.test(path));

const holding = (what: RegExp) =>
  all
    .filter(({ text }) => what.test(text))
    .map(({ path }) => path)
    .sort();

/** What the page says under "… a field", "… a command": one paragraph each. */
const howTo = (what: string): string => {
  const [, text] = new RegExp(`\\*\\*… ${what}\\.\\*\\*([\\s\\S]*?)(?:\\n\\n|$)`).exec(page) ?? [];
  if (!text) throw new Error(`The page says nothing of ${what}`);
  return text;
};

test("every place that the documents name is there", () => {
  expect(namedBy(page).length).toBeGreaterThan(30);
  const lost = ["CONTRIBUTING.md", "README.md", ...globSync("docs/**/*.md")].flatMap((file) =>
    namedBy(readFileSync(file, "utf8"))
      .filter((path) => !existsSync(path) && !existsSync(`${path}.ts`))
      .map((path) => `${file}: ${path}`),
  );
  expect(lost).toEqual([]);
});

test("the plan names every rule, and no rule that is not there", () => {
  const rules = sources(["lib/*.ts"])
    .map(({ path }) => /^lib\/(?!auth\/)[\w-]+\/rules\/(?:[\w-]+\/)?([\w-]+)\.ts$/.exec(path)?.[1])
    .filter((name) => name !== undefined)
    .sort();
  const [, section = ""] = /## Where a rule stands([\s\S]*?)\nWhat several rooms share/.exec(page) ?? [];
  const listed = [...section.matchAll(/^\| [^|]*\|([^|]*)\|$/gm)]
    .flatMap(([, cell = ""]) => [...cell.replace(/\([^)]*\)/g, "").matchAll(/`([\w-]+)`/g)])
    .map(([, name]) => name)
    .sort();
  expect(listed).toEqual(rules);
});

test("a permission stands where the plan says, and nowhere else", () => {
  const places = holding(/^ {2}"statuses:change": /m);
  expect(places).toEqual(["lib/auth/rules/permission-words.ts", "lib/core/permissions.ts"]);
  for (const place of places) expect(howTo("a permission")).toContain(place);
});

test("a command's name stands where the plan says, and nowhere else", () => {
  expect(holding(/"suppliers\.archive"/)).toEqual([
    "lib/suppliers/commands/suppliers.ts",
    "lib/suppliers/domain.ts",
  ]);
  for (const place of ["`lib/<domain>/commands/<verb-noun>.ts`", "`lib/<domain>/domain.ts`"])
    expect(howTo("a command")).toContain(place);
});

test("a page of the settings stands where the plan says, and nowhere else", () => {
  expect(holding(/(page: |^\s*)"first-steps"[,:]/m)).toEqual(["lib/settings/domain.ts"]);
  for (const place of [
    "`lib/<domain>/domain.ts`",
    "lib/core/domain-facts.ts",
    "components/shell/nav-icons.tsx",
  ])
    expect(howTo("a page")).toContain(place);
});

test("a report stands where the plan says, and nowhere else", () => {
  const home = "lib/accounting/reports/profit-and-loss.ts";
  const takers = all
    .filter(({ imports }) => imports.some(({ target }) => target === home))
    .map(({ path }) => path)
    .sort();
  expect(takers).toEqual([
    "app/api/v1/reports/profit-loss/route.ts",
    "lib/accounting/reports/csv-columns.ts",
    "lib/accounting/reports/report-files.ts",
  ]);
  for (const place of ["csv-columns.ts", "report-files.ts", "app/api/v1/reports/"])
    expect(howTo("a report")).toContain(place);
});

test("a field of a customer stands where the plan says", () => {
  const places = holding(/\bregular_customer\b/);
  expect(places).toEqual([
    "components/customers/customer-fields.tsx",
    "db/schema/customers.ts",
    "lib/customers/responses.ts",
    "lib/customers/rules/merge-choices.ts",
    "lib/customers/schema/customer.ts",
    "lib/ga4-import/load/customers.ts",
  ]);
  for (const place of ["db/schema/", "`schema`", "`responses.ts`", "merge-choices.ts", "lib/ga4-import/"])
    expect(howTo("a field")).toContain(place);
});

test("a domain is added where the plan says: tests/architecture/new-domain.test.ts does it", () => {
  for (const place of [
    "`lib/<domain>/`",
    "`domain.ts`",
    "`db/schema/<domain>.ts`",
    "`domains.ts`",
    "`jobs.ts`",
  ])
    expect(howTo("a domain")).toContain(place);
});
