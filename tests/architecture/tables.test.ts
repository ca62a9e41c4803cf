import { expect, test } from "vitest";
import { roomOf, sources } from "./sources";
import { ANY, exported, readStatement, tables, views } from "./statements";
import { usesOf } from "./table-uses";

/**
 * One owner a table: the room of lib after which the file in db/schema or db/views that declares it is named. A room names its own
 * tables alone, in SQL or by import. What is another's it asks of that room: a query, a function or a piece of SQL that the room exports,
 * or a view of db/views. A view is a room's published face: whoever wants may read it, and so no room need know another's columns beyond
 * those. No room writes to another's table, or locks its rows: it calls what the owner keeps in `internal`. Whoever needs a further
 * column of another's adds it to the owner's view, by a migration: bare columns cost a prepared statement nothing, as PostgreSQL plans
 * it as if the table stood there. A view of several tables belongs to the room that has the rule in it.
 */
const rooms = new Set(sources(["lib/*.ts", "lib/*.tsx"]).map(({ path }) => roomOf(path)));

/** Files of two rooms where one stands on the other: what is told of a document, and what is done with it. */
const SHARED: Record<string, string> = {
  documents: "document-record documents",
  "document-advances": "document-record documents",
  "document-lines": "document-record documents",
  "document-visits": "document-record documents",
  lists: "core lists",
  receipts: "receipts receivables statements",
  receivables: "receipts receivables statements",
  statuses: "documents statuses",
  users: "auth users",
};

/** The rooms of a file, "customers.ts": one by its whole name or by how it begins, "stock-purchase-orders.ts". */
function ownersOf(file: string): string[] {
  const shared = SHARED[file]?.split(" ");
  const begun = [...rooms].filter((room) => file === room || file.startsWith(`${room}-`));
  return shared ?? begun;
}

const owners = new Map(
  [...exported].map(([place, name]) => [name, ownersOf(/([\w-]+)\.ts /.exec(place)?.[1] ?? "")] as const),
);

/** Work over all tables by its nature: GA4's export is taken into them, and a record is stamped by the name of its table. */
const OVER_ALL = /^lib\/(ga4-import\/|events\/internal\/update-related\.ts$)/;

/** What reads another room's tables all the same: each finds them by their names, a `*`. This list only shrinks. */
const READ_YET: Record<string, string> = {
  "lib/customers/queries/preview-merge.ts": "*",
  "lib/demo/queries/rows.ts": "*",
  "lib/events/deletions.ts": "*",
};

/** What writes to them: a merge moves whatever names a customer, and who wipes the demo wipes it everywhere. This list only shrinks. */
const WRITTEN: Record<string, string> = {
  "lib/customers/commands/merge-customers.ts": "*",
  "lib/demo/commands.ts": "*",
};

const offences = sources(["lib/*.ts", "lib/*.tsx"])
  .filter(({ path }) => !OVER_ALL.test(path))
  .flatMap((source) => {
    const room = roomOf(source.path);
    const foreign = usesOf(source).filter(
      ({ table, writes }) => (writes || !views.has(table)) && !owners.get(table)?.includes(room),
    );
    return foreign.map((use) => ({ path: source.path, ...use }));
  });

const listed = (found: typeof offences) => {
  const files = Map.groupBy(found, ({ path }) => path);
  return Object.fromEntries(
    [...files].map(([path, uses]) => [path, [...new Set(uses.map(({ table }) => table))].sort().join(" ")]),
  );
};

test("each table and each view has one owner, and that is a room of lib", () => {
  expect([...owners.keys()].sort()).toEqual([...tables, ...views].sort());
  const whole = new Set(Object.values(SHARED));
  expect(
    [...owners].filter(([, owning]) => owning.length !== 1 && !whole.has(owning.join(" "))),
    "a table whose file is not named after a room",
  ).toEqual([]);
  expect([...owners.values()].flat().filter((room) => !rooms.has(room))).toEqual([]);
});

test("a room names its own tables, and of another's no more than a view", () => {
  const read = new Set(offences.filter(({ writes }) => writes).map(({ path, table }) => `${path} ${table}`));
  expect(listed(offences.filter(({ path, table }) => !read.has(`${path} ${table}`)))).toEqual(READ_YET);
});

test("a room writes to no table but its own", () => {
  expect(listed(offences.filter(({ writes }) => writes))).toEqual(WRITTEN);
});

test("tables are found in statements, and words that look like them are not", () => {
  const read = (statement: string) =>
    readStatement(statement).map(({ table, writes }) => `${table}${writes ? "!" : ""}`);
  expect(
    read("select from documents d, lateral (select) x, customers as c join vehicles v using (id)"),
  ).toEqual(["documents", "vehicles", "customers"]);
  expect(read("with receipts as (select from documents for update) select from receipts")).toEqual([
    "documents",
    "documents!",
  ]);
  expect(read("select from documents d join customers c on true for update of d")).toEqual([
    "documents",
    "customers",
    "documents!",
  ]);
  expect(read("insert into receipts select on conflict do update set method = excluded.method")).toEqual([
    "receipts!",
  ]);
  expect(read(`delete from "users" using sessions s`)).toEqual(["users", "sessions", "users!"]);
  expect(read(`select extract(epoch from documents.at) from ${ANY}`)).toEqual(["*"]);
});
