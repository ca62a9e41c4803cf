#!/usr/bin/env bash
# postgres 3.4.9 (postgres.js): `unsafe(text, [], { prepare: true })` prepares nothing where the statement has no parameters.
#
# One would guess that `prepare: true` has every statement prepared. But an empty list of parameters is taken for "several statements in one
# text" and sent by the simple protocol, which is parsed and planned each time. This holds for all that a query builder over this driver
# sends without a parameter (`select … from tax_codes join tax_rates …` took 256 µs of the database each time, of which most was planning).
# `simple: false` beside it has such a statement prepared like any other.
#
# Seen: no statement named among the prepared ones after three runs with `prepare: true`; one after three runs with `simple: false` too.
set -euo pipefail
here=$(mktemp -d)
trap 'rm -rf "$here"' EXIT
cd "$here"
npm init --yes >/dev/null
npm install --silent --no-audit --no-fund --ignore-scripts --legacy-peer-deps postgres@3.4.9 @electric-sql/pglite@0.5.14 @electric-sql/pglite-socket@0.2.17
cat >ask.mjs <<'JS'
import { PGlite } from "@electric-sql/pglite";
import { PGLiteSocketServer } from "@electric-sql/pglite-socket";
import postgres from "postgres";

const db = await PGlite.create();
const server = new PGLiteSocketServer({ db, port: 0, host: "127.0.0.1" });
const port = await new Promise((resolve) => {
  server.addEventListener("listening", ({ detail }) => resolve(detail.port));
  server.start();
});
const sql = postgres({ host: "127.0.0.1", port, user: "postgres", database: "postgres", max: 1, ssl: false, fetch_types: false });
const text = "select count(*) from pg_class";
async function preparedAfter(options) {
  for (let i = 0; i < 3; i++) await sql.unsafe(text, [], options);
  const [{ n }] = await sql`select count(*)::int as n from pg_prepared_statements where statement = ${text}`;
  return n;
}
const byOption = await preparedAfter({ prepare: true });
const notSimple = await preparedAfter({ prepare: true, simple: false });
console.log(`prepared with prepare: true: ${byOption}; with simple: false beside it: ${notSimple}`);
process.exit(byOption === 0 && notSimple === 1 ? 0 : 1);
JS
node -p '"postgres " + require("./node_modules/postgres/package.json").version'
node ask.mjs
