import { appendFileSync, readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { keepShort, serverLog } from "@/db/embedded/server-log";
import { DataFolder, query } from "@/tests/support/data-folder";
import { until } from "@/tests/support/until";

let folder: DataFolder;

beforeEach(async () => {
  folder = await DataFolder.used();
});

afterEach(() => folder.remove());

const said = () => readFileSync(serverLog(folder.path), "utf8");

test("PostgreSQL's log holds no statement, value or row, whatever the folder's own settings say", async () => {
  appendFileSync(
    join(folder.path, "postgres", "postgresql.conf"),
    "\nlog_statement = 'all'\nlog_min_duration_statement = 0\nlog_error_verbosity = 'verbose'\nlog_min_messages = 'debug1'\nlog_min_error_statement = 'debug5'\nlog_parameter_max_length_on_error = -1\n",
  );
  const { url } = await folder.start();
  await query(url, "create table people (name text unique check (name <> 'Zqxnobody'))");
  await query(url, "insert into people values ('Zqxname')");
  for (const wrong of [
    "'Zqxname'",
    "'Zqxnobody'",
    "('Zqxname'::integer)::text",
    "pg_terminate_backend(pg_backend_pid())::text || 'Zqx'",
  ])
    await expect(query(url, `insert into people values (${wrong})`)).rejects.toThrow();
  await until(() => said().includes("terminating connection"));
  expect(said()).not.toMatch(/Zqx|people|STATEMENT|DETAIL|CONTEXT|LOCATION/);
  expect(statSync(serverLog(folder.path)).mode & 0o077).toBe(0);
});

test("its log is begun anew while PostgreSQL runs, and the one before is kept", async () => {
  const { url } = await folder.start();
  appendFileSync(serverLog(folder.path), `${"x".repeat(2000)}\n`);
  keepShort(folder.path, 100_000);
  expect(said()).toContain("x".repeat(2000));
  keepShort(folder.path, 1000);
  expect(said()).toBe("");
  expect(readFileSync(`${serverLog(folder.path)}.1`, "utf8")).toContain("x".repeat(2000));
  await expect(query(url, "select pg_terminate_backend(pg_backend_pid())")).rejects.toThrow();
  await until(() => said().includes("terminating connection"));
  expect(statSync(serverLog(folder.path)).size).toBeLessThan(1000);
});
