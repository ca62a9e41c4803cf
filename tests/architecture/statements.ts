import { getTableName, is } from "drizzle-orm";
import { getViewConfig, PgTable, PgView } from "drizzle-orm/pg-core";
import { sources } from "./sources";

/** A table or view that a file names, and whether it changes or locks rows of it. */
export interface Use {
  table: string;
  writes: boolean;
}

/** Stands for a name that is only known when the statement runs. */
export const ANY = "*";

/** Tables and views by the file of db and the name that it exports them by. */
export const exported = new Map<string, string>();
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
