import { beforeEach, expect, test } from "vitest";
import { sql } from "@/db/client";
import {
  changeVatPeriod,
  removeVatPeriod,
  splitVatPeriod,
} from "@/lib/accounting/commands/change-vat-periods";
import { closeVatPeriod, makeVatPeriods, reopenVatPeriod } from "@/lib/accounting/commands/vat-periods";
import { listVatPeriods } from "@/lib/accounting/queries/vat-periods";
import { run } from "@/lib/core/command";
import { ask } from "@/lib/core/query";
import { as } from "../support/actors";
import { send, tokenOf } from "../support/api";
import { rawEntries } from "../support/audit-words";
import { testDatabase } from "../support/database";
import { ownDocument } from "../support/ledger";
import { aRow } from "../support/rows";

await testDatabase();
const manager = as("manager");

/** Two quarters, made a month too early by mistake; in the earlier lies an invoice. */
let early: string;
let later: string;
beforeEach(async () => {
  await sql()`delete from vat_periods`;
  const made = await run(makeVatPeriods, manager, { starts_on: "2025-12-01", kind: "quarterly", count: 2 });
  [early, later] = made.map(({ id }) => id) as [string, string];
  await ownDocument({
    customer_id: await aRow("customers", { surname: "Hey" }),
    total_gross: "10.00",
    issued_date: "2026-01-20",
  });
});

const periods = async () =>
  (await ask(listVatPeriods, manager, {})).map(({ starts_on, ends_on }) => `${starts_on} ${ends_on}`);

test("a period made wrong gets other days, and its neighbour's days are not taken", async () => {
  await expect(
    run(changeVatPeriod, manager, { id: early, starts_on: "2026-01-01", ends_on: "2026-03-31" }),
  ).rejects.toMatchObject({
    code: "VALIDATION_ERROR",
    details: [
      {
        field: "ends_on",
        message: "The period from 1 March 2026 to 31 May 2026 has some of these days: change that first",
      },
    ],
  });
  await run(changeVatPeriod, manager, { id: later, starts_on: "2026-04-01", ends_on: "2026-06-30" });
  await run(changeVatPeriod, manager, { id: early, starts_on: "2026-01-01", ends_on: "2026-03-31" });
  expect(await periods()).toEqual(["2026-04-01 2026-06-30", "2026-01-01 2026-03-31"]);
  const [audit] = await sql()`
    select before::text, after::text from audit_log where command = 'receipts.change_vat_period' order by id desc limit 1`;
  expect(audit?.before).toContain("2025-12-01");
  expect(audit?.after).toContain("2026-01-01");
});

test("a period is split where a new one should begin, each part two days or more", async () => {
  await run(splitVatPeriod, manager, { id: later, starts_on: "2026-04-01" });
  expect(await periods()).toEqual([
    "2026-04-01 2026-05-31",
    "2026-03-01 2026-03-31",
    "2025-12-01 2026-02-28",
  ]);
  for (const starts_on of ["2025-12-01", "2025-12-02", "2026-02-28", "2026-07-01"])
    await expect(run(splitVatPeriod, manager, { id: early, starts_on })).rejects.toMatchObject({
      details: [{ field: "starts_on", message: expect.stringContaining("3 December 2025") }],
    });
});

test("days that are none are refused at their field", async () => {
  await expect(
    run(changeVatPeriod, manager, { id: early, starts_on: "2026-02-01", ends_on: "2026-01-01" }),
  ).rejects.toMatchObject({ details: [{ field: "ends_on", message: "The last day comes after the first" }] });
});

const CHANGES = {
  change: (id: string) =>
    run(changeVatPeriod, manager, { id, starts_on: "2025-12-01", ends_on: "2026-02-27" }),
  split: (id: string) => run(splitVatPeriod, manager, { id, starts_on: "2026-01-01" }),
  remove: (id: string) => run(removeVatPeriod, manager, { id }),
};

test.each(Object.entries(CHANGES))(
  "%s: what is closed with documents in it stays, until it is opened",
  async (_, work) => {
    await run(closeVatPeriod, manager, { id: early });
    await expect(work(early)).rejects.toMatchObject({
      code: "CONFLICT",
      message: expect.stringMatching(/closed with \d+ documents? in it/),
    });
    await run(reopenVatPeriod, manager, { id: early, reason: "Made wrong" });
    await work(early);
  },
);

test("a closed empty one can be put right, but not laid over what was issued", async () => {
  await run(closeVatPeriod, manager, { id: later });
  await run(removeVatPeriod, manager, { id: early });
  await expect(
    run(changeVatPeriod, manager, { id: later, starts_on: "2026-01-01", ends_on: "2026-05-31" }),
  ).rejects.toMatchObject({ code: "CONFLICT" });
  await run(changeVatPeriod, manager, { id: later, starts_on: "2026-03-01", ends_on: "2026-04-30" });
  await run(removeVatPeriod, manager, { id: later });
  expect(await periods()).toEqual([]);
});

test("the API changes and splits them too", async () => {
  const token = await tokenOf("accountant");
  const put = await send("PUT", `/vat-periods/${later}`, {
    token,
    body: { starts_on: "2026-04-01", ends_on: "2026-06-30" },
  });
  expect([put.status, put.body.data]).toMatchObject([200, { starts_on: "2026-04-01" }]);
  const split = await send("POST", `/vat-periods/${later}/split`, {
    token,
    body: { starts_on: "2026-05-01" },
  });
  expect([split.status, split.body.data]).toMatchObject([
    200,
    [{ ends_on: "2026-04-30" }, { starts_on: "2026-05-01", ends_on: "2026-06-30" }],
  ]);
  const refused = await send("PUT", `/vat-periods/${later}`, {
    token: await tokenOf("receptionist"),
    body: { starts_on: "2026-04-01", ends_on: "2026-06-30" },
  });
  expect(refused.status).toBe(403);
});

test("the log of all this reads in plain words", async () => {
  expect(await rawEntries()).toEqual([]);
});
