import { randomUUID } from "node:crypto";
import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { sql } from "@/db/client";
import { createAppointment, deleteAppointment } from "@/lib/appointments/commands/appointments";
import { createResource } from "@/lib/appointments/commands/diary-settings";
import { closeForgotten } from "@/lib/clock/commands/forgotten";
import { receiveText } from "@/lib/conversations/commands/receive-text";
import { type Actor, systemActor } from "@/lib/core/actor";
import { run } from "@/lib/core/command";
import { defaultPermissions, ROLES, type Role } from "@/lib/core/permissions";
import { ask } from "@/lib/core/query";
import { changeStatus } from "@/lib/documents/commands/change-status";
import { issueDocument } from "@/lib/documents/commands/issuing/issue-document";
import { answerLines } from "@/lib/documents/commands/lines/answer-lines";
import { ImportProblem } from "@/lib/files/csv/import-problem";
import { endRun } from "@/lib/ga4-import/run/run-record";
import { askForPart } from "@/lib/job-work/commands/parts-asked";
import { startJobs, stopJobs } from "@/lib/jobs/queue";
import { recordDelivery, settleMessage } from "@/lib/messages/commands/message-states";
import { chooseKind } from "@/lib/notifications/commands/choose-kind";
import { markRead } from "@/lib/notifications/commands/mark-read";
import { deleteOldNotifications } from "@/lib/notifications/jobs";
import { listKindChoices } from "@/lib/notifications/queries/choices";
import { latestNotifications, unreadNotifications } from "@/lib/notifications/queries/latest";
import { KIND_FACTS, KINDS, type Kind } from "@/lib/notifications/rules/kinds";
import { beginTelling, tellNew } from "@/lib/notifications/telling/tell";
import { recordPayment } from "@/lib/payments/commands/record-payment";
import { storePaper } from "@/lib/printing/jobs";
import { takePayment } from "@/lib/receipts/commands/take-payment";
import { createStockItem, updateStockItem } from "@/lib/stock/commands/items";
import { adjustStock } from "@/lib/stock/commands/quantities";
import { as, holding } from "../support/actors";
import { testDatabase } from "../support/database";
import { aRow } from "../support/rows";
import { makeUser } from "../support/users";
import { aCustomer, aDraft, aGarage, documentRow, labour, linesOf, part } from "../support/writing";

const { url } = await testDatabase();
const people = {} as Record<Role, Actor & { id: string }>;
/** Who does things, beside those who are told of them. */
let doer: Actor & { id: string };
let bay: string;

const person = async (role: Role) => ({ ...as(role), id: (await makeUser(role)).id });

beforeAll(async () => {
  await startJobs(url, [{ ...storePaper, handle: async () => {} }]);
  await aGarage();
  for (const role of ROLES) people[role] = await person(role);
  doer = await person("manager");
  bay = (await run(createResource, people.admin, { name: "Bay", kind: "bay", position: 1 })).id;
  await beginTelling();
});
afterAll(stopJobs);
beforeEach(async () => {
  await tellNew();
  await sql()`delete from notifications`;
  await sql()`delete from notification_choices`;
});

const latest = async (actor: Actor) => (await ask(latestNotifications, actor, {})).rows;
const unread = (actor: Actor) => ask(unreadNotifications, actor, {});

let hour = 0;
const book = (actor: Actor, fields: object = {}) => {
  const start = new Date(Date.UTC(2031, 0, 6, 8) + hour++ * 3_600_000);
  return run(createAppointment, actor, {
    starts_at: start.toISOString(),
    duration_minutes: 60,
    resource_id: bay,
    description: "Service",
    confirmed_outside_hours: true,
    ...fields,
  });
};
const pay = async (actor: Actor, amount = "20.00") => {
  const { receipts } = await run(takePayment, actor, {
    customer_id: await aCustomer(),
    tenders: [{ method: "card", amount }],
    payment_key: randomUUID(),
  });
  return receipts[0]?.id ?? "";
};
const anItem = (quantity: string, minimum: string) =>
  run(createStockItem, doer, {
    part_number: `N${randomUUID().slice(0, 8)}`,
    description: "Wiper blade",
    tracked: true,
    quantity,
    low_stock_level: minimum,
  });
const sell = async (actor: Actor, stock_item_id: string, quantity: string) => {
  const { id } = await aDraft({ line_items: [part("10.00", quantity, { stock_item_id })] });
  await run(issueDocument, actor, { id });
};
const anEmail = (state = "sending") =>
  aRow("messages", {
    channel: "email",
    purpose: "document",
    recipient: "ann@example.com",
    subject: "Your invoice",
    state,
  });
const anImport = (status = "running") =>
  aRow("import_runs", { mode: "load", source_name: "Mill Lane", status });
const failRun = (id: string) => endRun(id, new ImportProblem("FAILED", "It broke"), []);
const anEstimate = () => aDraft({ type: "estimate", line_items: [labour("1", "60.00"), part("80.00")] });

/** A customer's payment by Stripe, which has settled. */
async function payOnline(): Promise<string> {
  const customer_id = await aRow("customers", { surname: "Online" });
  const id = await aRow("online_payments", { provider: "stripe", live: true, customer_id, amount: "12.00" });
  const session_id = `cs_${id}`;
  const told = { id, session_id, payment_id: `pi_${id}`, state: "settled" as const, amount: "12.00" };
  await run(recordPayment, systemActor("online payments"), {
    id,
    asked_at: new Date().toISOString(),
    told: {
      ...{ ...told, currency: "GBP", fee: null, way: "card", way_detail: null, problem: null, paid_at: null },
      taken_back: [],
    },
  });
  return id;
}

/** Somebody comes one morning and never leaves, until the closing hour stops their clock. */
async function forget(user_id: string): Promise<string> {
  const id = await aRow("attendances", { user_id, started_at: "2026-11-02T08:00:00Z", how: "login" });
  await run(closeForgotten, systemActor("Closing hour"), { user_id, now: "2026-11-03T08:00:00Z" });
  return id;
}

/** What causes each kind, by its real command; answers the record's id. */
const CAUSES: Readonly<Record<Kind, () => Promise<string>>> = {
  booking_made: async () => (await book(doer)).id,
  async estimate_approved() {
    const { id } = await anEstimate();
    await run(answerLines, doer, { id, approval: "approved" });
    return id;
  },
  payment_in: () => pay(doer),
  paid_online: () => payOnline(),
  async stock_low() {
    const { id } = await anItem("5", "2");
    await sell(doer, id, "3");
    return id;
  },
  async part_asked() {
    const { id } = await aDraft({ type: "job_sheet" });
    const asked = { id, key: randomUUID(), words: "Caliper bolt", urgency: "stopped" as const };
    return (await run(askForPart, doer, asked)).id;
  },
  async text_came() {
    const provider_id = `SM${randomUUID()}`;
    const text = { provider_id, from: "+447700900555", to: "+447700900001", body: "Is it ready?", opt: null };
    return (await run(receiveText, systemActor("texts"), text))?.id ?? "";
  },
  async message_failed() {
    const id = await anEmail();
    await run(settleMessage, systemActor("messages"), {
      id,
      state: "failed",
      provider: "resend",
      reason: "No route",
    });
    return id;
  },
  // Of somebody who has left, so that nobody alone is told.
  async clock_forgotten() {
    const { id } = await makeUser("technician");
    await sql()`update users set active = false where id = ${id}`;
    return forget(id);
  },
  async import_done() {
    const id = await anImport();
    await failRun(id);
    return id;
  },
};

describe("who is told", () => {
  test.each(KINDS)(
    "of %s: the roles that are told unasked, with a text and a way to the record",
    async (kind) => {
      const id = await CAUSES[kind]();
      await tellNew();
      for (const role of ROLES) {
        const told = KIND_FACTS[kind].roles.includes(role);
        const rows = await latest(people[role]);
        expect(
          rows.map((row) => row.kind),
          role,
        ).toEqual(told ? [kind] : []);
        if (told)
          expect(rows[0], role).toMatchObject({
            read: false,
            href: expect.stringContaining(id),
            title: expect.stringMatching(/\w/),
          });
        expect(await unread(people[role]), role).toBe(told ? 1 : 0);
      }
    },
  );

  test("nobody is told whose role may not read the record, whatever they chose", async () => {
    for (const role of ROLES)
      for (const kind of KINDS) await run(chooseKind, people[role], { kind, told: true });
    for (const kind of KINDS) await CAUSES[kind]();
    await tellNew();
    for (const role of ROLES) {
      const kinds = new Set((await latest(people[role])).map(({ kind }) => kind));
      const may = KINDS.filter((kind) => defaultPermissions(role).has(KIND_FACTS[kind].permission));
      expect([...kinds].sort(), role).toEqual([...may].sort());
    }
  });

  test("of a forgotten clock only whose it is, with the way to their day", async () => {
    const id = await forget(people.technician.id);
    await tellNew();
    const rows = await latest(people.technician);
    expect(rows).toMatchObject([{ kind: "clock_forgotten", href: `/workshop/clock?date=2026-11-02#${id}` }]);
    expect(rows[0]?.title).toMatch(/^Forgotten clock stopped at Mon 2 Nov/);
    for (const role of ["admin", "manager"] as const) expect(await latest(people[role])).toEqual([]);
  });

  test("not the person who did it; a customer's own act is nobody's here", async () => {
    const { manager } = people;
    await book(manager);
    await pay(manager);
    const { id } = await anEstimate();
    await run(changeStatus, manager, { id, status: "sent" });
    await run(changeStatus, manager, { id, status: "approved" });
    await tellNew();
    expect(await latest(manager)).toEqual([]);
    expect((await latest(doer)).map(({ kind }) => kind).sort()).toEqual([
      "booking_made",
      "estimate_approved",
      "payment_in",
    ]);
    await book(systemActor("website"));
    await tellNew();
    expect((await latest(manager)).map(({ kind }) => kind)).toEqual(["booking_made"]);
  });

  test("who sells the last of a part is told that it is low; who counts it has seen that", async () => {
    const { manager } = people;
    const { id } = await anItem("5", "2");
    await sell(manager, id, "3");
    await tellNew();
    expect((await latest(manager)).map(({ kind }) => kind)).toEqual(["stock_low"]);
    const counted = await anItem("5", "2");
    await run(adjustStock, manager, { id: counted.id, quantity: "-4", reason: "Broken" });
    await tellNew();
    expect(await latest(manager)).toHaveLength(1);
    expect(await latest(people.admin)).toHaveLength(2);
  });

  test("a switch turns a kind off or on from then on, for this user alone", async () => {
    const { manager, technician } = people;
    await run(chooseKind, manager, { kind: "booking_made", told: false });
    await run(chooseKind, technician, { kind: "booking_made", told: true });
    expect(await ask(listKindChoices, manager, {})).toContainEqual({ kind: "booking_made", told: false });
    await book(people.receptionist);
    await tellNew();
    expect(await latest(manager)).toEqual([]);
    expect(await latest(technician)).toHaveLength(1);
    expect(await latest(doer)).toHaveLength(1);
    await run(chooseKind, manager, { kind: "booking_made", told: true });
    await book(people.receptionist);
    await tellNew();
    expect(await latest(manager)).toHaveLength(1);
  });

  test("what somebody may no longer read is neither shown nor counted", async () => {
    await CAUSES.payment_in();
    await tellNew();
    const narrowed = { ...people.manager, permissions: holding("account:own", "documents:read").permissions };
    expect([await latest(narrowed), await unread(narrowed)]).toEqual([[], 0]);
    expect(await unread(people.manager)).toBe(1);
  });
});

describe("what is told", () => {
  test("a part's running low once a crossing, not at each sale, and not while issuing only seems to empty the shelf", async () => {
    const { id } = await anItem("10", "3");
    await sell(doer, id, "6");
    await tellNew();
    expect(await latest(people.admin)).toEqual([]);
    await sell(doer, id, "1");
    await sell(doer, id, "1");
    await tellNew();
    expect(await latest(people.admin)).toHaveLength(1);
    await run(markRead, people.admin, {});
    await sell(doer, id, "1");
    await tellNew();
    expect(await unread(people.admin)).toBe(0);
    await run(adjustStock, doer, { id, quantity: "9", reason: "Found" });
    await sell(doer, id, "9");
    await tellNew();
    expect(await unread(people.admin)).toBe(1);
    const events = await sql()`select from events where name = 'stock.run_low' and entity_id = ${id}`;
    expect(events).toHaveLength(2);
  });

  test("a minimum that is raised above what is there counts as a crossing", async () => {
    const { id, version } = await anItem("5", "2");
    await run(updateStockItem, doer, { id, version, low_stock_level: "5" });
    await tellNew();
    expect((await latest(people.admin))[0]).toMatchObject({
      kind: "stock_low",
      detail: expect.stringContaining("5 available, minimum 5"),
    });
  });

  test("an estimate once it is approved, not at a refusal or at each answer; of a job every answer", async () => {
    const { id } = await anEstimate();
    const [first, second] = await linesOf(id);
    await run(answerLines, doer, { id, approval: "declined", line_ids: [first?.id ?? ""] });
    await tellNew();
    expect(await latest(people.receptionist)).toEqual([]);
    await run(answerLines, doer, { id, approval: "approved", line_ids: [second?.id ?? ""] });
    await tellNew();
    const { number } = await documentRow(id);
    expect(await latest(people.receptionist)).toEqual([
      expect.objectContaining({ title: `Estimate ${number} approved` }),
    ]);
    const job = await aDraft({ type: "job_sheet", line_items: [part("80.00", "1", { approval: "to_ask" })] });
    await run(answerLines, doer, { id: job.id, approval: "declined" });
    await tellNew();
    expect((await latest(people.technician))[0]?.title).toMatch(/^Customer answered on job sheet/);
  });

  test("a message that bounced after it failed, once; sent ones not at all", async () => {
    const id = await anEmail("sent");
    const report = (state: "delivered" | "failed" | "bounced") =>
      run(recordDelivery, systemActor("messages"), {
        id,
        state,
        provider_id: "x",
        reason: "Mailbox full",
        at: new Date().toISOString(),
      });
    await report("delivered");
    await tellNew();
    expect(await latest(people.manager)).toEqual([]);
    await report("failed");
    await report("bounced");
    await tellNew();
    expect(await latest(people.manager)).toEqual([
      expect.objectContaining({ title: "E-mail bounced", detail: expect.stringContaining("Mailbox full") }),
    ]);
  });

  test("an import that ended, not one that was stopped, and none of the records that it brought", async () => {
    await sql()`insert into events (name, entity, entity_id) select 'receipts.take', 'receipts', id from receipts`;
    const stopped = await anImport();
    await endRun(stopped, new ImportProblem("CANCELLED", "Stopped"), []);
    await failRun(await anImport());
    await tellNew();
    expect((await latest(people.admin)).map(({ title }) => title)).toEqual(["Import failed"]);
  });

  test("as the record is now, with the names that the reader may see", async () => {
    const customer_id = await aCustomer({ surname: "Featherstonehaugh" });
    const { id, version } = await book(doer, { customer_id });
    await tellNew();
    const { manager } = people;
    expect((await latest(manager))[0]?.detail).toContain("Featherstonehaugh");
    const narrowed = { ...manager, permissions: holding("account:own", "appointments:read").permissions };
    expect((await latest(narrowed))[0]?.detail).not.toContain("Featherstonehaugh");
    await run(deleteAppointment, doer, { id, version });
    expect((await latest(manager))[0]).toMatchObject({
      href: null,
      detail: expect.stringContaining("deleted since"),
    });
    const [row] = await sql()`select * from notifications limit 1`;
    expect(Object.keys(row ?? {}).sort()).toEqual([
      "at",
      "entity",
      "entity_id",
      "event_seq",
      "id",
      "kind",
      "read_at",
      "user_id",
    ]);
  });
});

describe("nothing is lost and nothing told twice", () => {
  test("by processes that tell at once, again and again, or are killed midway", async () => {
    const before = await sql()`select place from notification_place`;
    for (let at = 0; at < 12; at++) {
      await Promise.all([pay(doer), tellNew(), tellNew(), tellNew()]);
    }
    await tellNew();
    expect(await unread(people.manager)).toBe(12);
    // A process that was killed before its commit leaves the place where it was.
    await sql()`update notification_place set place = ${before[0]?.place}`;
    await Promise.all([tellNew(), tellNew()]);
    expect(await unread(people.manager)).toBe(12);
    await run(markRead, people.manager, {});
    await sql()`update notification_place set place = ${before[0]?.place}`;
    await tellNew();
    expect(await unread(people.manager)).toBe(0);
  });

  test("while a long transaction runs, others' acts are told all the same, and its own afterwards", async () => {
    const gate = Promise.withResolvers<void>();
    const begun = Promise.withResolvers<void>();
    const id = await pay(people.accountant);
    await tellNew();
    await sql()`delete from notifications`;
    const long = sql().begin(async (tx) => {
      await tx`insert into events (name, entity, entity_id, actor_kind) values ('receipts.take', 'receipts', ${id}, 'system')`;
      begun.resolve();
      await gate.promise;
    });
    await begun.promise;
    await pay(doer);
    await tellNew();
    await tellNew();
    expect(await unread(people.manager)).toBe(1);
    gate.resolve();
    await long;
    await tellNew();
    await tellNew();
    expect(await unread(people.manager)).toBe(2);
  });
});

describe("reading", () => {
  test("is each user's own; what came after what was seen stays unread", async () => {
    const { manager, admin } = people;
    await pay(doer);
    await pay(doer);
    await tellNew();
    const [newest, older] = await latest(manager);
    await run(markRead, manager, { ids: [older?.id ?? ""] });
    expect([await unread(manager), await unread(admin)]).toEqual([1, 2]);
    await pay(doer);
    await tellNew();
    expect(await run(markRead, manager, { up_to: newest?.id })).toEqual({ marked: 1 });
    expect(await unread(manager)).toBe(1);
    const others = (await latest(admin)).map(({ id }) => id);
    expect(await run(markRead, manager, { ids: others })).toEqual({ marked: 0 });
    expect(await unread(admin)).toBe(3);
    expect(await run(markRead, manager, {})).toEqual({ marked: 1 });
  });

  test("is told to the user's own browsers by an event that carries the user alone", async () => {
    await pay(doer);
    await tellNew();
    await run(markRead, people.manager, {});
    const events =
      await sql()`select name, entity_id from events where entity = 'notifications' order by seq desc limit 1`;
    expect(events).toEqual([{ name: "notifications.mark_read", entity_id: people.manager.id }]);
  });

  test("a program's key has no notifications", async () => {
    const key: Actor = { ...people.manager, kind: "api_key" };
    await expect(ask(unreadNotifications, key, {})).rejects.toMatchObject({ code: "FORBIDDEN" });
    await expect(run(markRead, key, {})).rejects.toMatchObject({ code: "FORBIDDEN" });
  });

  test("ends after 30 days, read or not", async () => {
    await pay(doer);
    await pay(doer);
    await tellNew();
    const [newest] = await latest(people.manager);
    await sql()`update notifications set id = uuidv7(interval '-31 days') where id = ${newest?.id ?? ""}`;
    await deleteOldNotifications.handle({});
    expect(await latest(people.manager)).toHaveLength(1);
  });
});
