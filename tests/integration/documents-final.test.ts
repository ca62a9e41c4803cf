import { sql } from "drizzle-orm";
import { afterAll, beforeAll, expect, test } from "vitest";
import { db } from "@/db/client";
import { commands, run } from "@/lib/core/command";
import { issueDocument } from "@/lib/documents/commands/issuing/issue-document";
import { startJobs, stopJobs } from "@/lib/jobs/queue";
import { storePaper } from "@/lib/printing/jobs";
import { loadWork } from "../architecture/sources";
import { as } from "../support/actors";
import { testDatabase } from "../support/database";
import { aCustomer, aDraft, aGarage, documentRow, linesOf } from "../support/writing";

const { url } = await testDatabase();
const admin = as("admin");

beforeAll(async () => {
  await startJobs(url, [storePaper]);
  await aGarage();
  await loadWork();
});
afterAll(stopJobs);

/** What may change beside an issued document: its money, and what was done with its paper. */
const BESIDE =
  /^(status|user_status|received|balance|paid_date|printed|printed_date|emailed|exported|reconciled|cashed_up|pdf_key|pdf_sha256|customer_id|version|updated_at)$/;

const said = async (id: string) => ({
  ...Object.fromEntries(Object.entries(await documentRow(id)).filter(([column]) => !BESIDE.test(column))),
  lines: await linesOf(id),
});

test("an issued document says the same after every command that exists", async () => {
  const customer_id = await aCustomer();
  const { id } = await run(issueDocument, admin, { id: (await aDraft({ customer_id })).id });
  const before = await said(id);
  const [line] = before.lines;
  const today = new Date().toISOString().slice(0, 10);
  // Whatever a command may ask for, pointed at the document; what it does not know is taken out again and again.
  const everything: Record<string, unknown> = {
    id,
    document_id: id,
    document_ids: [id],
    customer_id,
    customer_ids: [customer_id],
    keep_id: customer_id,
    mileage: 99_999,
    order_reference: "changed",
    discount_percent: "50",
    line_items: [{ item_type: "part", description: "Changed", unit_price: "1" }],
    line_ids: [line?.id],
    status: "draft",
    to: "invoice",
    amount: "1.00",
    reason: "changed",
    payment_key: crypto.randomUUID(),
    tenders: [{ method: "cash", amount: "1.00" }],
    issued_date: today,
    day: today,
    name: "Changed",
    recipient: "ann@example.test",
    version: (await documentRow(id)).version,
  };
  let tried = 0;
  for (const [name, command] of commands) {
    if (/^(users|account|sessions|permissions|api_keys|demo|imports)\./.test(name)) continue;
    await attempt(command, everything);
    tried++;
    expect(await said(id), name).toEqual(before);
  }
  expect(tried).toBeGreaterThan(20);
});

async function attempt(
  command: Parameters<typeof run>[0],
  everything: Record<string, unknown>,
): Promise<void> {
  const input = { ...everything };
  for (let tries = 0; tries < 4; tries++) {
    const problem = await run(command, admin, input).then(
      () => null,
      (error: { code?: string; details?: { field: string; message: string }[] }) => error,
    );
    const strangers = problem?.details?.filter(({ message }) => message === "Unknown field") ?? [];
    if (strangers.length === 0) return;
    for (const { field } of strangers) delete input[field];
  }
}

test("nor does the database let it be changed or deleted, whoever asks", async () => {
  const { id } = await run(issueDocument, admin, { id: (await aDraft()).id });
  const before = await said(id);
  for (const statement of [
    sql`update documents set total_net = 1, total_tax = 0, total_gross = 1 where id = ${id}`,
    sql`update documents set number = '1' where id = ${id}`,
    sql`update documents set deleted_at = now() where id = ${id}`,
    sql`update document_lines set description = 'changed' where document_id = ${id}`,
    sql`delete from document_lines where document_id = ${id}`,
    sql`delete from documents where id = ${id}`,
  ])
    await expect(db().execute(statement)).rejects.toThrow();
  expect(await said(id)).toEqual(before);
});
