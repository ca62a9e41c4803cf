import { spawnSync } from "node:child_process";
import { existsSync, globSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import postgres from "postgres";
import { connect, db, disconnect } from "@/db/client";
import { changeRecorder } from "@/lib/audit/change-recorder";
import { run } from "@/lib/core/command";
import { setRecorder } from "@/lib/core/recorder";
import { issueDocument } from "@/lib/documents/commands/issuing/issue-document";
import { startJobs, stopJobs } from "@/lib/jobs/queue";
import { storePaper } from "@/lib/printing/jobs";
import { updateGarage } from "@/lib/settings/commands/garage";
import { readGarage } from "@/lib/settings/queries/garage";
import { as } from "../support/actors";
import { quantile, table } from "./statistics";

const USERS = 50;
const ROUNDS = 5;
/** Issues of each side in each round. */
const ISSUES = 500;
/** Share of the reference's throughput that must be reached. */
const LEAST = 0.5;

/**
 * Invoices issued a second at 50 concurrent users, beside the very SQL statements of an issue sent by pgbench: in turns,
 * on one database, medians of the rounds. Returns whether the limit is kept; true where there is no pgbench to measure by.
 */
export async function benchIssuing(url: string): Promise<boolean> {
  const pgbench = findPgbench();
  if (!pgbench) {
    console.log(
      "issuing: pgbench is not here (Debian: apt-get install postgresql-contrib), nothing to measure it by",
    );
    return true;
  }
  const admin = postgres(url, { max: 1, onnotice: () => {} });
  const folder = mkdtempSync(path.join(tmpdir(), "ga4-issuing-"));
  try {
    await makeDrafts(admin, (ROUNDS + 1) * ISSUES * 2 + 2);
    const script = path.join(folder, "issue.sql");
    writeFileSync(script, await statementsOfAnIssue(url));
    connect(url, { max: USERS / 2 });
    setRecorder(changeRecorder);
    await startJobs(url, [{ ...storePaper, handle: async () => {} }]);
    const ours: number[] = [];
    const reference: number[] = [];
    for (let round = -1; round < ROUNDS; round++) {
      const [a, b] = [await issueAll(admin), sendAll(pgbench, url, script)];
      if (round >= 0) {
        ours.push(a);
        reference.push(b);
      }
    }
    const ratio = quantile(ours, 0.5) / quantile(reference, 0.5);
    console.log(
      table([
        ["", "pgbench", "issued", "ratio", "limit", ""],
        [
          `issues a second, ${USERS} users`,
          quantile(reference, 0.5).toFixed(0),
          quantile(ours, 0.5).toFixed(0),
          `${ratio.toFixed(2)}×`,
          `${LEAST.toFixed(2)}×`,
          ratio >= LEAST ? "" : "under",
        ],
      ]),
    );
    return ratio >= LEAST;
  } finally {
    await stopJobs();
    await disconnect();
    await admin.end();
    rmSync(folder, { recursive: true, force: true });
  }
}

function findPgbench(): string | undefined {
  const inPath = (process.env.PATH ?? "").split(path.delimiter).map((folder) => path.join(folder, "pgbench"));
  return [...inPath, ...globSync("/usr/lib/postgresql/*/bin/pgbench")].find(existsSync);
}

/** Drafts of two lines, and a queue of their keys that both sides take from. */
async function makeDrafts(admin: postgres.Sql, count: number): Promise<void> {
  await admin`create table bench_drafts (n bigint generated always as identity primary key, id uuid not null)`;
  await admin`create sequence bench_next`;
  await admin`
    with customer as (insert into customers (forename, surname, road, town, postcode) values ('Ann', 'Lee', 'New Road', 'Bath', 'BA1 1AA') returning id, name),
    made as (
      insert into documents (type, status, customer_id, customer_name, created_date, total_net, total_tax, total_gross)
      select 'invoice', 'draft', customer.id, customer.name, current_date, 107.49, 21.50, 128.99 from customer, generate_series(1, ${count})
      returning id),
    lines as (
      insert into document_lines (document_id, position, item_type, description, quantity, unit_price, tax_code, tax_rate, line_net, line_tax, line_gross)
      select id, p, t, d, q, u, 'T1', 20, n, v, n + v from made,
        (values (1, 'labour', 'Service', 1.5, 65, 97.50, 19.50), (2, 'part', 'Oil filter', 1, 9.99, 9.99, 2.00)) as l (p, t, d, q, u, n, v))
    insert into bench_drafts (id) select id from made`;
  await admin`vacuum analyze`;
}

const nextDraft = async (admin: postgres.Sql): Promise<string> => {
  const [row] = await admin`select id from bench_drafts where n = (select nextval('bench_next'))`;
  return row?.id as string;
};

/** Issues one draft, and writes down what was sent for it, with the draft's key as pgbench's variable. */
async function statementsOfAnIssue(url: string): Promise<string> {
  const sent: { text: string; parameters: unknown[] }[] = [];
  let listening = false;
  const { sql } = connect(url, {
    max: 1,
    debug: (_connection, text, parameters) => {
      if (listening) sent.push({ text, parameters });
    },
  });
  await startJobs(url, [{ ...storePaper, handle: async () => {} }]);
  const { version } = await readGarage(db());
  await run(updateGarage, as("admin"), { version, name: "Bench", vat_number: "GB999999973" });
  const id = await nextDraft(sql);
  listening = true;
  const { number } = await run(issueDocument, as("manager"), { id });
  listening = false;
  await stopJobs();
  await disconnect();
  const statements = sent
    .filter(({ text }) => !/pg_notify|^\s*listen/i.test(text))
    .map(({ text, parameters }) =>
      asStatement(text, parameters, { [id]: ":id::uuid", [number ?? ""]: ":value" }),
    );
  return ["select id from bench_drafts where n = (select nextval('bench_next')) \\gset", ...statements].join(
    "\n",
  );
}

/** The statement as pgbench sends it: the draft's key and the number that the series gives are its variables. */
function asStatement(text: string, parameters: unknown[], variables: Record<string, string>): string {
  const filled = text.replace(/\$(\d+)/g, (_, n: string) => literal(parameters[Number(n) - 1], variables));
  return `${filled.replace(/\s+/g, " ").trim()}${/number_series/.test(text) ? " \\gset" : ";"}`;
}

/** A colon would begin a variable of pgbench's. */
function literal(value: unknown, variables: Record<string, string>): string {
  if (value === null || value === undefined) return "null";
  const variable = variables[String(value)];
  if (variable) return variable;
  if (typeof value === "number" || typeof value === "boolean") return String(value);
  const text = typeof value === "object" ? JSON.stringify(value) : String(value);
  return `E'${text.replaceAll("\\", "\\\\").replaceAll("'", "\\'").replaceAll(":", "\\u003a")}'`;
}

/** Our own issues a second: as many at once as there are users. */
async function issueAll(admin: postgres.Sql): Promise<number> {
  const ids = await admin<{ id: string }[]>`
    select id from bench_drafts where n in (select nextval('bench_next') from generate_series(1, ${ISSUES}))`;
  const left = ids.map(({ id }) => id);
  const manager = as("manager");
  const started = performance.now();
  await Promise.all(
    Array.from({ length: USERS }, async () => {
      for (let id = left.pop(); id; id = left.pop()) await run(issueDocument, manager, { id });
    }),
  );
  return (ISSUES * 1000) / (performance.now() - started);
}

/** What pgbench sends a second of the same. */
function sendAll(pgbench: string, url: string, script: string): number {
  const args = [
    "-n",
    "-M",
    "prepared",
    "-c",
    String(USERS),
    "-j",
    "2",
    "-t",
    String(ISSUES / USERS),
    "-f",
    script,
    url,
  ];
  const { status, stdout, stderr } = spawnSync(pgbench, args, { encoding: "utf8" });
  const tps = /tps = ([\d.]+)/.exec(stdout)?.[1];
  if (status !== 0 || !tps) throw new Error(`pgbench failed: ${stderr.slice(-500)}`);
  return Number(tps);
}
