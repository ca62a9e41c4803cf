import { parseAst } from "vitest/node";
import type { Source } from "./sources";
import { ANY, exported, readStatement, type Use } from "./statements";

/** What is read of the tree of a source. */
interface Node {
  type: string;
  name?: string;
  value?: unknown;
  callee?: Node;
  object?: Node;
  property?: Node;
  key?: Node;
  source?: Node;
  imported?: Node;
  local?: Node;
  importKind?: string;
  arguments?: Node[];
  properties?: Node[];
  specifiers?: Node[];
  quasis?: { value: { cooked: string } }[];
  expressions?: Node[];
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
    if (node.type === "Property" && node.key?.name === "table") writesTo(node.value as Node);
    if (node.type === "CallExpression") readCall(node, writesTo);
    uses.push(...changedAlong(node));
  });
  return uses;
}

function readCall({ callee, arguments: [first, second] = [] }: Node, writesTo: (node?: Node) => void): void {
  const method = callee?.property?.name ?? "";
  if (/^(insert|update|delete)$/.test(method)) writesTo(first);
  if (/^(lockRows|holdRows|insertRow)$/.test(callee?.name ?? "")) writesTo(second);
  if (method === "for" && /update/.test(String(first?.value)))
    each(callee, (inner) => {
      if (inner.callee?.property?.name === "from") writesTo(inner.arguments?.[0]);
    });
}

/** Records that are changed by the name of their table; without a `set` they are told to the feed and no more. */
function changedAlong({ callee, arguments: [, table, changes] = [] }: Node): Use[] {
  if (callee?.name !== "updateRelated" || typeof table?.value !== "string") return [];
  const sets = changes?.properties?.some(({ key }) => key?.name === "set");
  return sets ? [{ table: table.value, writes: true }] : [];
}

function importedBy(program: unknown, { imports }: Source): Map<string, string> {
  const found = new Map<string, string>();
  each(program, (node) => {
    if (node.type !== "ImportDeclaration" || node.importKind === "type") return;
    const from = String(node.source?.value).replace(/^(@|\.\.(\/\.\.)*)\//, "");
    const path = imports.find(({ target }) => target === `${from}.ts`)?.target;
    for (const { importKind, imported, local } of node.specifiers ?? []) {
      const table = exported.get(`${path} ${imported?.name}`);
      if (table && importKind !== "type") found.set(local?.name ?? "", table);
    }
  });
  return found;
}

function textOf({ quasis = [], expressions = [] }: Node, imported: Map<string, string>): string {
  return quasis
    .map(({ value: { cooked } }, at) => {
      const between = expressions[at];
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
