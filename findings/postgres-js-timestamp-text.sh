#!/usr/bin/env bash
# postgres 3.4.9 (postgres.js): a text given for a timestamptz is read by JavaScript's Date before PostgreSQL sees it.
#
# PostgreSQL reads '2026-03-04 09:00 Europe/London' and a driver that passes texts on would let it. This one asks the server for the parameter's
# type, and makes a Date of whatever is given for a timestamp: a text that PostgreSQL understands and Date does not is refused before it is sent
# ("Invalid time value"), and one without an offset is taken for the time zone of the Node.js process, not for the session's. A cast to text
# first (`${value}::text::timestamptz`) has PostgreSQL read it.
#
# Seen: RangeError for the parameter, 2026-03-04 09:00:00 for the cast.
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
const nine = "2026-03-04 09:00 Europe/London";
const asGiven = await sql`select (${nine}::timestamptz at time zone 'UTC')::text as at`.then(
  ([row]) => row.at,
  (error) => error.name,
);
const [cast] = await sql`select (${nine}::text::timestamptz at time zone 'UTC')::text as at`;
console.log(`as a parameter: ${asGiven}; cast from a text: ${cast.at}`);
process.exit(asGiven === "RangeError" && cast.at === "2026-03-04 09:00:00" ? 0 : 1);
JS
node -p '"postgres " + require("./node_modules/postgres/package.json").version'
node ask.mjs
