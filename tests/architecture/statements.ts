import { getTableName, is } from "drizzle-orm";
import { getViewConfig, PgTable, PgView } from "drizzle-orm/pg-core";
import { parseAst } from "vitest/node";
import { type Source, sources } from "./sources";

/** A table or view that a file names, and whether it changes or locks rows of it. */
export interface Use {
  table: string;
  writes: boolean;
}

/** Stands for a name that is only known when the statement runs. */
export const ANY = "*";

interface Node {
  type: string;
  name?: string;
  value?: unknown;
  callee?: Node;
  object?: Node;
  property?: Node;
  arguments?: Node[];
  [key: string]: unknown;
}

/** Tables and views by the file of db and the name that it exports them by. */
const exported = new Map<string, string>();
export const tables = new Set<string>();
export const views = new Set<string>();
for (const { path } of sources(["db/schema/*.ts", "db/views/*.ts"]))
  for (const [name, value] of Object.entries(await load(path)))
    if (is(value, PgTable)) noted(path, name, tables, getTableName(value));
    else if (is(value, PgView)) noted(path, name, views, getViewConfig(value).name);

function noted(path: string, name: string, kind: Set<string>, called: string): void {
  exported.set(`${path} ${name}`, called);
  kind.add(called);
}

function load(path: string): Promise<object> {
  const file = path.replace(/^.*\/|\.ts$/g, "");
  return path.startsWith("db/views/")
    ? import(`../../db/views/${file}.ts`)
    : import(`../../db/schema/${file}.ts`);
}

const NAME = String.raw`(?:only\s+)?(?:public\.)?"?(\w+|\*)"?`;
const READS = [
  new RegExp(String.raw`\b(?:from|join|using|table)\s+${NAME}(?![\w.]|\s*\()`, "gi"),
  // The further ones of a list: from documents d, customers c
  /,\s*(?:only\s+)?"?(\w+)"?\s+(?:as\s+)?[a-z]\w?\s*(?=$|[,)]|\b(?:where|(?:left |cross |inner )?join|on|group|order|limit|union|for)\b)/gi,
  // A piece that is put behind "from": documents d
  /^\s*(\w+)\s+[a-z]\s*$/g,
];
/** A name alone, which its file puts behind who knows what. */
const ALONE = /^\s*(\w+)\s*$/g;
const WRITES = new RegExp(
  String.raw`\b(?:insert\s+into|merge\s+into|update|delete\s+from|truncate(?:\s+table)?|copy)\s+${NAME}`,
  "gi",
);
const CTE = /(?:\bwith|\brecursive|,)\s+(\w+)\s*(?:\([^)]*\)\s*)?as\s+(?:(?:not\s+)?materialized\s+)?\(/gi;
const LOCK = /\bfor\s+(?:no\s+key\s+)?update\b(?:\s+of\s+(\w+))?/gi;

/** The tables and views that a statement, or a piece of one, names; its own CTEs are none. */
export function readStatement(statement: string): Use[] {
  const own = new Set([...statement.matchAll(CTE)].map(([, name]) => name));
  const known = (pattern: RegExp) =>
    [...statement.matchAll(pattern)].flatMap(([, name = ""]) =>
      !own.has(name) && (tables.has(name) || views.has(name) || name === ANY) ? [name] : [],
    );
  const read = READS.flatMap(known);
  const isCalled = (table: string, alias: string) =>
    table === alias || new RegExp(String.raw`\b${table}\s+(?:as\s+)?${alias}\b`).test(statement);
  const locked = [...statement.matchAll(LOCK)].flatMap(([, alias]) =>
    read.filter((table) => !alias || table === ANY || isCalled(table, alias)),
  );
  return [
    ...read.map((table) => ({ table, writes: false })),
    ...[...known(WRITES), ...known(ALONE), ...locked].map((table) => ({ table, writes: true })),
  ];
}

/** Strings that are SQL, and not words for people. */
const STATEMENT =
  /^\s*\(?(select|with|insert into|update \w+ set|delete from|(left )?join|from|exists|and|where|lock table)\b/;

/** The tables that a file names: by import from db, in its SQL, and by `sql.identifier`. */
export function usesOf(source: Source): Use[] {
  const uses: Use[] = [];
  const lang = source.path.endsWith("x") ? "tsx" : "ts";
  const program = parseAst(source.text, { lang }, source.path);
  const imported = importedBy(program, source);
  for (const table of imported.values()) uses.push({ table, writes: false });
  const writesTo = (node?: Node) => {
    const table = node?.type === "Identifier" && imported.get(node.name ?? "");
    if (table) uses.push({ table, writes: true });
  };
  each(program, (node) => {
    if (node.type === "TemplateLiteral") uses.push(...readStatement(textOf(node, imported)));
    if (node.type === "Literal" && typeof node.value === "string" && STATEMENT.test(node.value))
      uses.push(...readStatement(node.value));
    // The subject of a command is locked.
    if (node.type === "Property" && (node.key as Node).name === "table") writesTo(node.value as Node);
    if (node.type === "CallExpression") readCall(node, writesTo);
  });
  return uses;
}

function readCall({ callee, arguments: [first, second] = [] }: Node, writesTo: (node?: Node) => void): void {
  const method = callee?.property?.name ?? "";
  if (/^(insert|update|delete)$/.test(method)) writesTo(first);
  if (/^(lockRows|insertRow)$/.test(callee?.name ?? "")) writesTo(second);
  if (method === "for" && /update/.test(String(first?.value)))
    each(callee, (inner) => {
      if (inner.callee?.property?.name === "from") writesTo(inner.arguments?.[0]);
    });
}

function importedBy(program: unknown, { imports }: Source): Map<string, string> {
  const found = new Map<string, string>();
  each(program, (node) => {
    if (node.type !== "ImportDeclaration" || node.importKind === "type") return;
    const from = String((node.source as Node).value).replace(/^(@|\.\.(\/\.\.)*)\//, "");
    const path = imports.find(({ target }) => target === `${from}.ts`)?.target;
    for (const { importKind, imported, local } of node.specifiers as Node[]) {
      const table = exported.get(`${path} ${(imported as Node | undefined)?.name}`);
      if (table && importKind !== "type") found.set((local as Node).name ?? "", table);
    }
  });
  return found;
}

function textOf({ quasis, expressions }: Node, imported: Map<string, string>): string {
  return (quasis as Node[])
    .map(({ value }, at) => {
      const { cooked } = value as { cooked: string };
      const between = (expressions as Node[])[at];
      return between ? `${cooked}${wordFor(between, imported)}` : cooked;
    })
    .join("");
}

function wordFor({ name, callee, arguments: [given] = [] }: Node, imported: Map<string, string>): string {
  if (callee?.object?.name === "sql" && callee.property?.name === "identifier")
    return typeof given?.value === "string" ? given.value : ANY;
  return imported.get(name ?? "") ?? "$1";
}

function each(node: unknown, visit: (node: Node) => void): void {
  if (Array.isArray(node)) for (const one of node) each(one, visit);
  else if (node && typeof node === "object") {
    if ("type" in node) visit(node as Node);
    for (const value of Object.values(node)) if (typeof value === "object") each(value, visit);
  }
}
