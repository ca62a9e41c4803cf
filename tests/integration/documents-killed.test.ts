import { type ChildProcess, spawn } from "node:child_process";
import { createInterface } from "node:readline";
import { beforeAll, expect, test } from "vitest";
import { sql } from "@/db/client";
import { bundled } from "../support/bundled";
import { testDatabase } from "../support/database";
import { randomNumbers } from "../support/random-numbers";
import { aCustomer, aGarage } from "../support/writing";

const { url } = await testDatabase();
const PROGRAM = "tests/support/busy-garage.ts";
/** Issues and payments that the killed servers were told are done. */
const ENOUGH = 200;

interface Told {
  issued: Map<string, string>;
  receipts: Set<string>;
}

let program = "";

beforeAll(() => {
  program = bundled(PROGRAM);
});

/** Lets a server work until it has said so many things more, then kills it in the middle of whatever it does. */
async function workAndDie(customer: string, things: number, told: Told): Promise<void> {
  const server = spawn(process.execPath, [program, customer, url], { stdio: ["ignore", "pipe", "inherit"] });
  const gone = new Promise((resolve) => server.once("exit", resolve));
  let left = things;
  for await (const line of createInterface({ input: server.stdout })) {
    note(JSON.parse(line), told);
    if (--left === 0) kill(server);
  }
  await gone;
}

const moment = randomNumbers(0, 20);
const kill = (server: ChildProcess) => setTimeout(() => server.kill("SIGKILL"), moment());

function note(said: { issued?: string; number?: string; receipts?: string[] }, told: Told): void {
  if (said.issued && said.number) told.issued.set(said.issued, said.number);
  for (const receipt of said.receipts ?? []) told.receipts.add(receipt);
}

test("a server killed again and again leaves no half document, no gap, and loses no receipt", async () => {
  await aGarage();
  const customer = await aCustomer();
  const told: Told = { issued: new Map(), receipts: new Set() };
  const things = randomNumbers(30, 89);
  while (told.issued.size + told.receipts.size < ENOUGH) await workAndDie(customer, things(), told);

  const issued = await sql()<{ id: string; number: string }[]>`
    select id, number from documents where type = 'invoice' and issued_date is not null order by number_value`;
  const first = Number(issued[0]?.number);
  expect(issued.map(({ number }) => Number(number))).toEqual(issued.map((_, i) => first + i));
  const [series] = await sql()`select next_number::int as next from number_series where series = 'invoice'`;
  expect(series?.next).toBe(first + issued.length);

  const numbers = new Map(issued.map(({ id, number }) => [id, number]));
  for (const [id, number] of told.issued) expect(numbers.get(id)).toBe(number);
  const kept = await sql()<{ id: string }[]>`select id from receipts`;
  expect(new Set([...told.receipts].filter((id) => !kept.some((receipt) => receipt.id === id)))).toEqual(
    new Set(),
  );

  const half = await sql()`
    select d.id from documents d
    left join lateral (select count(*) as lines, sum(line_gross) as gross from document_lines where document_id = d.id) l on true
    left join lateral (select coalesce(sum(amount), 0) as paid from receipts where document_id = d.id) r on true
    where l.lines <> 2 or l.gross <> d.total_gross or r.paid <> d.received
      or d.balance <> case when d.issued_date is null then 0 else d.total_gross - r.paid end
      or (d.issued_date is not null) <> exists (select 1 from audit_log a where a.entity_id = d.id and a.command = 'documents.issue')
      or (d.issued_date is not null) <> exists (select 1 from events e where e.entity_id = d.id and e.name = 'documents.issue')
      or (d.issued_date is not null) <> exists (select 1 from jobs.job j where j.data ->> 'document_id' = d.id::text)`;
  expect(half).toEqual([]);
  const parts = await sql()`select payment_group from receipts group by 1 having count(*) <> 2`;
  expect(parts).toEqual([]);
}, 120_000);
