import { randomUUID } from "node:crypto";
import { inArray } from "drizzle-orm";
import { beforeAll, beforeEach, expect, test, vi } from "vitest";
import { db, sql } from "@/db/client";
import { receipts } from "@/db/schema/receipts";
import { run } from "@/lib/core/command";
import { lockRows } from "@/lib/core/database/lock-rows";
import { today } from "@/lib/core/dates/dates";
import { mergeCustomers } from "@/lib/customers/commands/merge-customers";
import { deleteReceipt } from "@/lib/receipts/commands/delete-receipt";
import { refundReceipt } from "@/lib/receipts/commands/refund-receipt";
import { takePayment } from "@/lib/receipts/commands/take-payment";
import { completeReminder } from "@/lib/reminders/commands/finish-reminder";
import { createReminderTemplate } from "@/lib/reminders/commands/templates";
import { createReminder } from "@/lib/reminders/commands/write-reminder";
import { createStatus, updateStatus } from "@/lib/statuses/commands";
import { deactivateUser } from "@/lib/users/commands/users";
import { changePlate } from "@/lib/vehicles/commands/change-plate";
import { transferVehicle } from "@/lib/vehicles/commands/transfer-vehicle";
import { as } from "../support/actors";
import { runCrossed, untilWaiting } from "../support/crossed";
import { testDatabase } from "../support/database";
import { gaveWay } from "../support/gave-way";
import { aVehicle } from "../support/records";
import { makeUser } from "../support/users";
import { aCustomer, aDraft, aGarage } from "../support/writing";

vi.mock("@/lib/core/database/database-errors", async (original) =>
  (await import("../support/gave-way")).counting(original),
);

await testDatabase();
const manager = as("manager");
const admin = as("admin");

beforeAll(aGarage);
let turn = 10;

/** Whose lock comes first once the rows are free is for the server to say. */
const often = { repeats: 2 };
beforeEach(() => {
  gaveWay.way = 0;
});

const merge = (merged_id: string, id: string) => () => run(mergeCustomers, manager, { id, merged_id });
/** How each ended: "done", or the code of what was said to whoever came second. */
const ends = (outcomes: PromiseSettledResult<unknown>[]): string[] => {
  expect(gaveWay.way).toBe(0);
  return outcomes
    .map((outcome) => (outcome.status === "fulfilled" ? "done" : String(outcome.reason.code)))
    .sort();
};

test("two customers merged into each other: one goes, and whoever came second is told", often, async () => {
  const [a, b] = [await aCustomer(), await aCustomer()];
  const outcomes = await runCrossed({ customers: [a, b] }, [merge(a, b), merge(b, a)]);
  expect(ends(outcomes)).toEqual(["NOT_FOUND", "done"]);
  const left = await sql()`select id from customers where id = any (${[a, b]}) and merged_into_id is null`;
  expect(left).toHaveLength(1);
});

test(
  "customers merged in a ring, or the one who goes taking another in: nobody points to who points back",
  often,
  async () => {
    for (const ring of [true, false]) {
      const [a, b, c] = [await aCustomer(), await aCustomer(), await aCustomer()];
      const outcomes = await runCrossed({ customers: [a, b, c] }, [
        merge(a, b),
        merge(c, a),
        ...(ring ? [merge(b, c)] : []),
      ]);
      expect(ends(outcomes)).toContain("done");
      const wrong = await sql()`
      select g.id from customers g join customers k on k.id = g.merged_into_id
      where g.id = any (${[a, b, c]}) and k.merged_into_id is not null`;
      expect(wrong).toEqual([]);
    }
  },
);

test("a customer who took others in before is merged while one of those is asked for", often, async () => {
  const [a, b, gone] = [await aCustomer(), await aCustomer(), await aCustomer()];
  await merge(gone, a)();
  const outcomes = await runCrossed({ customers: [a, gone] }, [merge(a, b), merge(gone, a), merge(gone, b)]);
  expect(ends(outcomes)).toEqual(["NOT_FOUND", "NOT_FOUND", "done"]);
});

test(
  "a customer is merged while their document is paid with something left for the account",
  often,
  async () => {
    const [a, b] = [await aCustomer(), await aCustomer()];
    const { id: document_id } = await aDraft({ customer_id: a });
    const outcomes = await runCrossed({ customers: [a], documents: [document_id] }, [
      merge(a, b),
      () =>
        run(takePayment, manager, {
          document_id,
          tenders: [{ method: "card", amount: "500.00" }],
          surplus_on_account: true,
          payment_key: randomUUID(),
        }),
    ]);
    expect(ends(outcomes)).toContain("done");
  },
);

test("two cars take each other's plate", often, async () => {
  const plates = [`AA${++turn}AAA`, `BB${turn}BBB`] as const;
  const [one, two] = [await aVehicle(null, plates[0]), await aVehicle(null, plates[1])];
  const take = (id: string, registration: string) => () =>
    run(changePlate, manager, { id, registration, take_from_other: true });
  const outcomes = await runCrossed({ vehicles: [one, two] }, [take(one, plates[1]), take(two, plates[0])]);
  expect(ends(outcomes)).toContain("done");
});

test("two administrators lock each other out: one stays", often, async () => {
  await sql()`update users set active = false`;
  const [one, two] = [await makeUser("admin"), await makeUser("admin")];
  const out =
    ({ id }: { id: string }) =>
    () =>
      run(deactivateUser, admin, { id });
  expect(ends(await runCrossed({ users: [one.id, two.id] }, [out(one), out(two)]))).toEqual([
    "CONFLICT",
    "done",
  ]);
});

test("a refund is taken back while both it and its receipt are held elsewhere", often, async () => {
  const customer_id = await aCustomer();
  const tenders = [{ method: "cash" as const, amount: "50.00" }];
  const taken = await run(takePayment, manager, { customer_id, tenders, payment_key: randomUUID() });
  const receipt = taken.receipts[0]?.id ?? "";
  const { refund } = await run(refundReceipt, manager, { id: receipt, payment_key: randomUUID() });
  const both = [receipt, refund.id];
  const outcomes = await runCrossed({ receipts: both }, [
    () => run(deleteReceipt, manager, { id: refund.id }),
    () => db().transaction((tx) => lockRows(tx, receipts, inArray(receipts.id, both))),
  ]);
  expect(ends(outcomes)).toEqual(["done", "done"]);
});

test("a status is renamed on many documents while they are held elsewhere", often, async () => {
  const status = await run(createStatus, admin, { applies_to: "document", name: `Bodyshop ${++turn}` });
  const [high, low] = [`f${randomUUID().slice(1)}`, `e${randomUUID().slice(1)}`];
  for (const id of [high, low]) {
    await aDraft({ id });
    await sql()`update documents set user_status = ${status.name} where id = ${id}`;
  }
  const renamed = await sql().begin(async (tx) => {
    const hold = (id: string) => tx`select 1 from documents where id = ${id} for update`;
    await hold(low);
    const work = run(updateStatus, admin, { id: status.id, version: 1, name: `At the bodyshop ${turn}` });
    await untilWaiting(1);
    await hold(high);
    return { work };
  });
  await renamed.work;
  expect(gaveWay.way).toBe(0);
});

test("a reminder is completed while its car goes to another owner", often, async () => {
  const { id: template_id } = await run(createReminderTemplate, manager, {
    name: `Belt ${++turn}`,
    recurs_months: 12,
  });
  const vehicle_id = await aVehicle(await aCustomer(), `CC${turn}CCC`);
  const { id } = await run(createReminder, manager, { vehicle_id, template_id, due_date: today() });
  const customer_id = await aCustomer();
  const outcomes = await runCrossed({ vehicles: [vehicle_id], reminders: [id] }, [
    () => run(completeReminder, manager, { id }),
    () => run(transferVehicle, manager, { id: vehicle_id, customer_id }),
  ]);
  expect(ends(outcomes)).toEqual(["done", "done"]);
});
