import { randomUUID } from "node:crypto";
import { setTimeout as sleep } from "node:timers/promises";
import { afterAll, beforeAll, expect, test } from "vitest";
import { runningPostmaster } from "@/db/embedded/postmaster";
import { query } from "@/tests/support/data-folder";
import { randomNumbers } from "@/tests/support/random-numbers";
import { until } from "@/tests/support/until";
import { type Answer, Unanswered } from "./support/client";
import { seen } from "./support/figures";
import { furnish, writeInvoice } from "./support/garage";
import { succeeded } from "./support/load";
import { DrilledServer } from "./support/server";

const TILLS = 8;
/** How each round ends the server: killed, killed together with its PostgreSQL, or stopped in order. */
const ENDS = ["killed", "killed", "with PostgreSQL", "stopped"] as const;
const ROUNDS = 20;

let server: DrilledServer;
let customer: string;

beforeAll(async () => {
  server = await DrilledServer.unstarted();
  await server.start();
  customer = await furnish(server.databaseUrl);
});

afterAll(() => server?.remove());

interface Done {
  invoice: string;
  number: string;
  credit?: string;
  creditNumber?: string;
}

let working = true;
const done: Done[] = [];
let asked = 0;
let again = 0;

/** Asks until it succeeds, under one key, as a till does whose line is bad; what else is answered is a fault. */
async function insist(
  ask: (key: string) => Promise<Answer>,
): Promise<Record<string, string> & { id: string }> {
  const key = randomUUID();
  for (;;) {
    asked++;
    const answer = await ask(key).catch((error: unknown) => {
      if (error instanceof Unanswered) return null;
      throw error;
    });
    if (answer && succeeded(answer.status)) return JSON.parse(answer.text).data;
    const running = answer?.status === 409 && answer.text.includes("still running");
    if (answer && answer.status !== 503 && !running) throw new Error(`${answer.status} ${answer.text}`);
    again++;
    await sleep(50);
  }
}

const post = (path: string, body: object) =>
  insist((key) => server.api({ method: "POST", path, headers: { "idempotency-key": key }, body }));

/** Writes and issues invoices, and credits every second of them. */
async function till(): Promise<void> {
  while (working) {
    const { id: invoice } = await insist((key) => writeInvoice(server, customer, key));
    const { number } = await post(`/documents/${invoice}/issue`, {});
    const told: Done = { invoice, number: String(number) };
    done.push(told);
    if (done.length % 2) continue;
    const { id: credit } = await post(`/documents/${invoice}/credit`, { reason: "Returned" });
    const issued = await post(`/documents/${credit}/issue`, {});
    Object.assign(told, { credit, creditNumber: String(issued.number) });
  }
}

test("a server killed or stopped again and again while it issues and credits loses, doubles and skips nothing", async () => {
  const tills = Array.from({ length: TILLS }, till);
  const starts: number[] = [];
  const moment = randomNumbers(500, 1_200);
  for (let round = 0; round < ROUNDS; round++) {
    await sleep(moment());
    const how = ENDS[round % ENDS.length];
    const postmaster = runningPostmaster(server.dataDir);
    if (how === "with PostgreSQL" && postmaster) process.kill(postmaster.pid, "SIGKILL");
    await server.end(how === "stopped" ? "SIGTERM" : "SIGKILL");
    starts.push(await server.again());
  }
  const before = done.length;
  await until(() => done.length > before + TILLS);
  working = false;
  await Promise.all(tills);

  const rows = await query<Record<"id" | "type" | "number" | "order_reference" | "invoice_number", string>>(
    server.databaseUrl,
    "select id, type, number, order_reference, invoice_number from documents where issued_date is not null order by number_value",
  );
  const gaps = ["invoice", "credit_note"].flatMap((type) => {
    const numbers = rows.filter((row) => row.type === type).map(({ number }) => Number(number));
    return numbers.filter((number, i) => i > 0 && number !== (numbers[i - 1] ?? 0) + 1);
  });
  const numbers = new Map(rows.map(({ id, number }) => [id, number]));
  const lost = done.filter(
    ({ invoice, number, credit, creditNumber }) =>
      numbers.get(invoice) !== number || (credit && numbers.get(credit) !== creditNumber),
  );
  const [doubled] = await query<{ invoices: number; credits: number }>(
    server.databaseUrl,
    `select (select count(*)::int from (select 1 from documents where type = 'invoice' group by order_reference having count(*) > 1) d) as invoices,
      (select count(*)::int from (select 1 from documents where type = 'credit_note' group by invoice_number having count(*) > 1) d) as credits`,
  );
  seen(`${ROUNDS} kills and stops while issuing`, {
    requests: asked,
    "asked again": again,
    "invoices issued": done.length,
    "credit notes issued": done.filter(({ credit }) => credit).length,
    lost: lost.length,
    doubled: (doubled?.invoices ?? 0) + (doubled?.credits ?? 0),
    gaps: gaps.length,
    "longest start ms": Math.round(Math.max(...starts)),
  });
  expect(done.length).toBeGreaterThan(ROUNDS);
  expect(again).toBeGreaterThan(0);
  expect(lost).toEqual([]);
  expect(doubled).toEqual({ invoices: 0, credits: 0 });
  expect(gaps).toEqual([]);
});
