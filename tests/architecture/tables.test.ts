import { expect, test } from "vitest";
import { roomOf, sources } from "./sources";
import { ANY, readStatement, tables, views } from "./statements";
import { usesOf } from "./table-uses";

/**
 * One owner a table. A room of lib names its own tables alone, in SQL or by import. What is another's it asks of that room: a query, a
 * function or a piece of SQL that the room exports, or a view of db/views. A view is a room's published face: whoever wants may read it,
 * and so no room need know another's columns beyond those. No room writes to another's table, or locks its rows: it calls what the owner
 * keeps in `internal`. Whoever needs a further column of another's adds it to the owner's view, by a migration: bare columns cost a
 * prepared statement nothing, as PostgreSQL plans it as if the table stood there. A view of several tables belongs to the room that has
 * the rule in it.
 */
const OWNED: Record<string, string> = {
  accounting: "cash_ups vat_periods vat_period_days cashed_up_days",
  api: "idempotency_keys",
  appointments: "appointments holidays opening_hours resources resource_names",
  audit: "audit_log",
  auth: "api_keys login_attempts refresh_tokens role_permissions sessions signing_keys api_key_names",
  "auth users": "users user_names",
  core: "rate_limits",
  "core lists": "list_totals",
  customers:
    "account_number_marks customer_addresses customer_consents customer_contacts customer_former_numbers customers customer_names customer_particulars",
  "document-record documents":
    "document_advances document_lines document_visits documents document_heads line_items",
  documents: "advisories deferred_work issue_requests number_series",
  "documents statuses": "garage_statuses status_names",
  events: "events tombstones",
  files: "attachments",
  "ga4-import":
    "import_base import_conflicts import_issues import_looks import_numbers import_runs import_sightings import_undo",
  messages: "messages",
  "receipts receivables statements":
    "credit_allocations receipt_allocations receipts receipt_heads receivables owed_documents customer_money",
  reminders: "reminder_templates reminders reminder_template_names",
  packages: "preset_descriptions saved_job_lines saved_jobs saved_job_names",
  settings: "settings",
  stock:
    "purchase_order_lines purchase_orders stock_deliveries stock_items stock_movements stock_reservations stock_parts",
  suppliers: "suppliers supplier_names",
  tax: "tax_codes tax_rates",
  vehicles: "mileage_readings vehicle_owners vehicle_plates vehicles vehicle_names vehicle_particulars",
  webhooks: "webhook_deliveries webhook_endpoints webhook_receipts",
};

const rooms = new Set(sources(["lib/*.ts", "lib/*.tsx"]).map(({ path }) => roomOf(path)));
/** Two rooms where one stands on the other: what is told of a document, and what is done with it. */
const owners = new Map(
  Object.entries(OWNED).flatMap(([owning, names]) =>
    names.split(" ").map((name) => [name, owning.split(" ")] as const),
  ),
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
  const named = Object.values(OWNED).flatMap((names) => names.split(" "));
  expect(named.sort()).toEqual([...tables, ...views].sort());
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
