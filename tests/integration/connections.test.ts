import { AsyncLocalStorage } from "node:async_hooks";
import postgres from "postgres";
import { afterAll, expect, test } from "vitest";
import { z } from "zod";
import { db, sql } from "@/db/client";
import { databaseAnswers, forget } from "@/db/health";
import { command, run } from "@/lib/core/command";
import { isUnreachable } from "@/lib/core/database/database-errors";
import { startJobs, stopJobs } from "@/lib/jobs/queue";
import { emailDocuments, emailStatements } from "@/lib/messages/commands/email-many";
import { emailReceipt } from "@/lib/messages/commands/email-receipt";
import { sendMessage } from "@/lib/messages/jobs/send-message";
import { as } from "../support/actors";
import { testDatabase } from "../support/database";
import { aDocument, aReceipt } from "../support/rows";
import { aCustomer, aGarage } from "../support/writing";

const { url } = await testDatabase();
const manager = as("manager");

/** What another request does at the same time: as if it had not been begun inside the command. */
const holdingNone = AsyncLocalStorage.snapshot();

/** Somebody beside the pool, as an administrator of the database would be. */
const beside = postgres(url, { max: 1, onnotice: () => {} });

afterAll(async () => {
  forget();
  await beside.end();
});

const probe = (name: string, work: () => Promise<unknown>) =>
  command({
    name: `suppliers.test_${name}`,
    permission: "stock:create",
    input: z.strictObject({}),
    run: work,
  });

test("more receipts, statements and documents e-mailed at once than there are connections all go", async () => {
  await aGarage();
  await startJobs(url, [sendMessage]);
  const customer_id = await aCustomer({ email: "ann@example.com" });
  const invoice = await aDocument({ customer_id, balance: "20.00" });
  const receipt = await aReceipt({ document_id: invoice, amount: "100.00" });
  const once_key = "01a00000-0000-7000-8000-00000000000";
  const all = Array.from({ length: 25 }, (_, i) => [
    run(emailReceipt, manager, { id: receipt, to: "ann@example.com", subject: "S", body: "B" }),
    run(emailStatements, manager, { ids: [customer_id], request: {}, once_key: `${once_key}${i % 10}` }),
    run(emailDocuments, manager, { ids: [invoice], once_key: `${once_key}${i % 10}` }),
  ]).flat();
  const settled = await Promise.allSettled(all);
  expect(settled.flatMap((one) => (one.status === "rejected" ? [String(one.reason)] : []))).toEqual([]);
  await stopJobs();
});

test("inside a command the pool answers nobody: only its tx does", async () => {
  const reading = probe("reads_pool", () => db().execute("select 1"));
  const writing = probe("writes_pool", () => sql()`select 1`.execute());
  await expect(run(reading, manager, {})).rejects.toThrow(/only its tx speaks/);
  await expect(run(writing, manager, {})).rejects.toThrow(/only its tx speaks/);
});

test("a statement has an end, and a lock is not waited for for ever", async () => {
  const limits = await sql()`
    select name, setting from pg_settings where name in ('statement_timeout', 'lock_timeout', 'idle_in_transaction_session_timeout')`;
  expect(Object.fromEntries(limits.map(({ name, setting }) => [name, Number(setting)]))).toEqual({
    idle_in_transaction_session_timeout: 60_000,
    lock_timeout: 10_000,
    statement_timeout: 30_000,
  });
});

async function allAnswered(many: number): Promise<boolean> {
  const asked = Array.from({ length: many }, (_, i) => sql()<{ i: number }[]>`select ${i}::int as i`);
  const answers = await Promise.allSettled(asked);
  for (const answer of answers)
    if (answer.status === "rejected") expect(isUnreachable(answer.reason)).toBe(true);
  return answers.every((answer, i) => answer.status === "fulfilled" && answer.value[0]?.i === i);
}

test("whatever is cut off under load, everything asked afterwards is answered", async () => {
  for (let round = 0; round < 20; round++) {
    const load = Array.from({ length: 60 }, (_, i) => [
      sql()`select ${i}::int as i, pg_sleep(0.001)`.catch(() => null),
      db()
        .execute(`select ${i}`)
        .catch(() => null),
    ]).flat();
    await beside`
      select pg_terminate_backend(pid) from pg_stat_activity where application_name = 'ga4-garage' and datname = current_database()`;
    const began = performance.now();
    await Promise.all(load);
    // Who asks while the news is on its way is told that the database is away; who asks again is answered.
    while (!(await allAnswered(40)));
    expect(performance.now() - began, `round ${round}`).toBeLessThan(10_000);
  }
}, 120_000);

test("a command whose connection is cut off leaves nothing behind, whatever its work does next", async () => {
  const cut = command({
    name: "suppliers.test_cut_off",
    permission: "stock:create",
    input: z.strictObject({}),
    async run({ tx }) {
      const [own] = await tx.execute<{ pid: number }>("select pg_backend_pid() as pid");
      await tx.execute("insert into suppliers (name) values ('Before the cut')");
      await beside`select pg_terminate_backend(${own?.pid ?? 0})`;
      // Others connect anew meanwhile, one of them perhaps by what was this connection.
      while (!(await holdingNone(() => allAnswered(40))));
      await tx.execute("insert into suppliers (name) values ('After the cut')");
    },
  });
  await expect(run(cut, manager, {})).rejects.toMatchObject({ code: "UNAVAILABLE", retryAfter: 2 });
  expect(await beside`select name from suppliers where name like '%the cut'`).toEqual([]);
});

test("health is answered within a second while every connection waits", async () => {
  const hanging = Promise.allSettled(Array.from({ length: 30 }, () => sql()`select pg_sleep(3)`));
  const began = performance.now();
  expect(await databaseAnswers()).toBe(true);
  expect(performance.now() - began).toBeLessThan(1000);
  await beside`select pg_cancel_backend(pid) from pg_stat_activity where query like '%pg_sleep(3)%' and pid <> pg_backend_pid()`;
  await hanging;
});
