import { beforeAll, describe, expect, test } from "vitest";
import { sql } from "@/db/client";
import { changeAppointmentStatus } from "@/lib/appointments/commands/appointments";
import { collectVehicle as collectByBooking } from "@/lib/appointments/commands/collect-vehicle";
import { run } from "@/lib/core/command";
import { addDays, today } from "@/lib/core/dates/dates";
import type { Role } from "@/lib/core/permissions";
import { ask } from "@/lib/core/query";
import { createCustomer } from "@/lib/customers/commands/create-customer";
import { changeStatus } from "@/lib/documents/commands/change-status";
import { collectByJob } from "@/lib/documents/commands/collect-vehicle";
import { partsOfJob } from "@/lib/purchasing/queries/parts-of-job";
import { makeWallKey, revokeWallKey } from "@/lib/workshop/commands/wall-key";
import { getBoard } from "@/lib/workshop/queries/board";
import { getWall, wallByKey } from "@/lib/workshop/queries/wall";
import { movesOf } from "@/lib/workshop/rules/board";
import type { BoardCard } from "@/lib/workshop/rules/cards";
import { as, holding } from "../support/actors";
import { testDatabase } from "../support/database";
import { aDocument, aRow } from "../support/rows";

await testDatabase();
const day = today();
const at = (time: string, days = 0) => `${addDays(day, days)} ${time} Europe/London`;

let bay: string;
let customer_id: string;
let plates = 10;

beforeAll(async () => {
  bay = await aRow("resources", { name: "Ramp 1", kind: "ramp" });
  const customer = await run(createCustomer, as("manager"), {
    forename: "Wilhelmina",
    surname: "Quayle",
    mobile: "07700 900123",
  });
  customer_id = customer.id;
});

const aCar = (registration = `AB${plates++}CDE`) =>
  aRow("vehicles", { registration, customer_id, make: "FORD", model: "FOCUS" });

const aBooking = (fields: Record<string, unknown> = {}) =>
  aRow("appointments", {
    starts_at: at("09:00"),
    ends_at: at("10:00"),
    appointment_type: "Service",
    legacy_id: `appointment-${plates++}`,
    ...fields,
  });

const aJob = (fields: Record<string, unknown> = {}) =>
  aDocument({
    type: "job_sheet",
    status: "open",
    issued_date: null,
    created_date: day,
    customer_name: "Quayle",
    ...fields,
  });

const board = async (actor = as("manager")) => (await ask(getBoard, actor, {})).cards;
const cardOf = async (id: string): Promise<BoardCard | undefined> =>
  (await board()).find((card) => card.id === id);

describe("what stands on the board", () => {
  test("today's appointments, by their status", async () => {
    const vehicle_id = await aCar("BD01AAA");
    const booked = await aBooking({ vehicle_id, resource_id: bay });
    const arrived = await aBooking({ status: "arrived", registration: "BD02AAA" });
    expect(await cardOf(booked)).toMatchObject({
      column: "booked",
      job: null,
      registration: "BD01AAA",
      vehicle: "FORD FOCUS",
      customer: expect.stringContaining("Quayle"),
      what: "Service",
      bay: "Ramp 1",
    });
    expect(await cardOf(arrived)).toMatchObject({ column: "arrived", registration: "BD02AAA" });
  });

  test("no appointment of another day, called off or deleted", async () => {
    const others = await Promise.all([
      aBooking({ starts_at: at("09:00", 1), ends_at: at("10:00", 1) }),
      aBooking({ starts_at: at("23:00", -1), ends_at: at("23:59", -1) }),
      aBooking({ status: "cancelled" }),
      aBooking({ status: "no_show" }),
      aBooking({ deleted_at: at("08:00") }),
    ]);
    for (const id of others) expect(await cardOf(id)).toBeUndefined();
    const long = await aBooking({ starts_at: at("09:00", -2), ends_at: at("10:00", 2) });
    expect(await cardOf(long)).toMatchObject({ column: "booked" });
  });

  test.each([
    ["open", "arrived"],
    ["in_progress", "in_progress"],
    ["waiting_parts", "waiting_parts"],
    ["waiting_customer", "waiting_customer"],
    ["waiting_tester", "waiting_tester"],
    ["completed", "done"],
  ])("a job sheet that is %s stands in %s", async (status, column) => {
    expect(await cardOf(await aJob({ status }))).toMatchObject({ column });
  });

  test("no job sheet that is invoiced, forgotten or finished long ago", async () => {
    const others = await Promise.all([
      aJob({ status: "invoiced" }),
      aJob({ status: "cancelled" }),
      aJob({ status: "in_progress", created_date: addDays(day, -61) }),
      aJob({ status: "completed", created_date: addDays(day, -20) }),
      aJob({ deleted_at: at("08:00"), status: "in_progress" }),
    ]);
    for (const id of others) expect(await cardOf(id)).toBeUndefined();
  });

  test("a job sheet goes with its appointment, and with that of the estimate it was made from", async () => {
    const job = await aJob({ registration: "BD03AAA" });
    const booking = await aBooking({ document_id: job, resource_id: bay });
    expect(await cardOf(job)).toMatchObject({ column: "booked", bay: "Ramp 1", booking: { id: booking } });
    expect(await cardOf(booking)).toBeUndefined();

    const estimate = await aDocument({ type: "estimate", status: "converted", issued_date: null });
    const made = await aJob({ source_document_id: estimate });
    await aBooking({ document_id: estimate, status: "arrived" });
    expect(await cardOf(made)).toMatchObject({ column: "arrived", booking: { status: "arrived" } });
  });

  test("an old job sheet whose car is booked today is there again", async () => {
    const job = await aJob({ created_date: addDays(day, -90) });
    await aBooking({ document_id: job });
    expect(await cardOf(job)).toMatchObject({ column: "booked" });
  });

  test("an appointment that was invoiced already is over", async () => {
    const invoice = await aDocument();
    expect(await cardOf(await aBooking({ document_id: invoice }))).toBeUndefined();
  });

  test("a card says how many of its job's parts are here, coming and not ordered, for who may see stock", async () => {
    const [full, plain, elsewhere, done] = [
      await aJob({ status: "in_progress" }),
      await aJob({ status: "in_progress" }),
      await aJob({ status: "in_progress" }),
      await aJob({ status: "completed" }),
    ];
    let position = 0;
    const aPart = (document_id: string, fields: object = {}) =>
      aRow("document_lines", {
        document_id,
        position: position++,
        tax_code: "T1",
        item_type: "part",
        description: "Pads",
        quantity: "1",
        ...fields,
      });
    const [came, coming] = [await aPart(full), await aPart(full)];
    await aPart(full);
    await aPart(full, { approval: "declined" });
    await aPart(full, { item_type: "labour" });
    await aPart(elsewhere);
    await aPart(done);
    const supplier_id = await aRow("suppliers", { name: "Factors of the board" });
    const order = await aRow("purchase_orders", { supplier_id, status: "part_received", number: "PO-BOARD" });
    const ordered = (document_line_id: string, quantity_received: string) =>
      aRow("purchase_order_lines", {
        ...{ purchase_order_id: order, document_line_id, quantity: "1", quantity_received },
      });
    await ordered(came, "1");
    await ordered(coming, "0");
    expect(await cardOf(full)).toMatchObject({ parts: { here: 1, coming: 1, not_ordered: 1 } });
    // Nobody orders here yet: that nothing brings a part says nothing of it.
    for (const id of [plain, elsewhere, done]) expect((await cardOf(id))?.parts).toBeUndefined();
    await sql()`update purchase_orders set ordered_date = ${day} where id = ${order}`;
    expect(await cardOf(elsewhere)).toMatchObject({ parts: { here: 0, coming: 0, not_ordered: 1 } });
    await sql()`update purchase_orders set ordered_date = ${addDays(day, -200)} where id = ${order}`;
    const delivered = { supplier_id, reference: "DN1", received_date: day };
    await aRow("stock_deliveries", delivered);
    expect(await cardOf(elsewhere)).toMatchObject({ parts: { not_ordered: 1 } });
    const seen = await board(holding("documents:read"));
    expect(seen.find(({ id }) => id === full)).not.toHaveProperty("parts");
    const states = (await ask(partsOfJob, as("manager"), { id: full })).map(({ state }) => state);
    expect(states).toEqual(["here", "coming", "missing"]);
  });

  test("who may not see the diary sees the job sheets alone", async () => {
    const booking = await aBooking();
    const job = await aJob();
    const ids = (await board(holding("documents:read"))).map(({ id }) => id);
    expect(ids).toContain(job);
    expect(ids).not.toContain(booking);
    await expect(ask(getBoard, holding("appointments:read"), {})).rejects.toMatchObject({
      code: "FORBIDDEN",
    });
  });
});

describe("the moves", () => {
  async function move(role: Role, id: string, column: string) {
    const card = await cardOf(id);
    const found = card && movesOf(card, { jobs: true, bookings: true }).find((one) => one.column === column);
    if (!card || !found) throw new Error(`No way to ${column}`);
    if (found.of === "keys")
      return card.job
        ? run(collectByJob, as(role), {
            id: card.job.id,
            version: card.job.version,
            collected: found.collected,
          })
        : run(collectByBooking, as(role), {
            id: card.booking?.id ?? "",
            version: card.booking?.version ?? 0,
            collected: found.collected,
          });
    return found.of === "job"
      ? run(changeStatus, as(role), {
          id: card.job?.id ?? "",
          version: card.job?.version ?? 0,
          status: found.status,
        })
      : run(changeAppointmentStatus, as(role), {
          id: card.booking?.id ?? "",
          version: card.booking?.version ?? 0,
          status: found.status,
        });
  }

  test("a job sheet goes through the whole day, and the board says since when it is where it is", async () => {
    const job = await aJob({ created_date: addDays(day, -3) });
    await aBooking({ document_id: job });
    const before = Date.now();
    for (const column of [
      "arrived",
      "in_progress",
      "waiting_parts",
      "waiting_customer",
      "waiting_tester",
      "in_progress",
      "done",
      "collected",
      "done",
      "arrived",
    ]) {
      await move("manager", job, column);
      const card = await cardOf(job);
      expect(card?.column).toBe(column);
      // The way back to the beginning: not begun again, and its car is still here.
      expect(Date.parse(card?.since ?? "")).toBeGreaterThan(before - 60_000);
    }
  });

  test("what was not moved has been there since its own day", async () => {
    const job = await aJob({ status: "waiting_parts", created_date: addDays(day, -3) });
    expect((await cardOf(job))?.since).toContain(addDays(day, -3));
  });

  test("an appointment without a job sheet goes through its own statuses", async () => {
    const booking = await aBooking();
    for (const column of ["arrived", "booked", "in_progress", "done", "collected", "done"]) {
      await move("receptionist", booking, column);
      expect((await cardOf(booking))?.column).toBe(column);
    }
  });

  test("what is invoiced today is done until it is collected; what was collected before today is gone", async () => {
    const job = await aJob({ status: "invoiced" });
    expect(await cardOf(job)).toBeUndefined();
    await aDocument({ source_document_id: job, status: "draft", issued_date: null });
    expect(await cardOf(job)).toMatchObject({ column: "done" });
    await move("receptionist", job, "collected");
    expect(await cardOf(job)).toMatchObject({ column: "collected" });
    await sql()`update documents set collected_at = now() - interval '25 hours' where id = ${job}`;
    expect(await cardOf(job)).toBeUndefined();
  });

  test("nothing is collected before it is done", async () => {
    const job = await aJob({ status: "in_progress" });
    await expect(run(collectByJob, as("manager"), { id: job, collected: true })).rejects.toMatchObject({
      code: "CONFLICT",
      message: expect.stringContaining("finish it before"),
    });
    const estimate = await aDocument({ type: "estimate", status: "approved", issued_date: null });
    await expect(run(collectByJob, as("manager"), { id: estimate, collected: true })).rejects.toMatchObject({
      code: "CONFLICT",
    });
    const booking = await aBooking({ status: "arrived" });
    await expect(
      run(collectByBooking, as("manager"), { id: booking, collected: true }),
    ).rejects.toMatchObject({
      code: "CONFLICT",
    });
  });

  test("each role moves what it may change", async () => {
    for (const role of ["admin", "manager", "technician", "receptionist", "accountant"] as const) {
      const job = await aJob();
      const booking = await aBooking();
      for (const [id, column, permission] of [
        [job, "in_progress", "documents:update"],
        [booking, "arrived", "appointments:update"],
      ] as const) {
        const moved = move(role, id, column);
        if (as(role).permissions.has(permission)) await expect(moved).resolves.toBeDefined();
        else await expect(moved).rejects.toMatchObject({ code: "FORBIDDEN" });
      }
    }
  });

  test("who has an old version is told", async () => {
    const job = await aJob();
    const card = await cardOf(job);
    await move("manager", job, "in_progress");
    await expect(
      run(changeStatus, as("manager"), { id: job, version: card?.job?.version ?? 0, status: "completed" }),
    ).rejects.toMatchObject({ code: "PRECONDITION_FAILED" });
    expect((await cardOf(job))?.column).toBe("in_progress");
  });
});

describe("the wall", () => {
  test("shows no name, telephone number or price", async () => {
    const vehicle_id = await aCar("BD09AAA");
    const job = await aJob({
      vehicle_id,
      registration: "BD09AAA",
      status: "in_progress",
      customer_name: "Mrs Wilhelmina Quayle",
      work_description: "Ring Mrs Quayle on 07700 900123 before brakes over £120.00",
    });
    const { cards } = await ask(getWall, as("technician"), {});
    expect(cards.find(({ id }) => id === job)).toMatchObject({
      registration: "BD09AAA",
      initials: "WQ",
      what: "Ring Mrs on before brakes over",
    });
    expect(JSON.stringify(cards)).not.toMatch(/quayle|wilhelmina|07700|120\.00/i);
  });

  test("opens by its key, which is stored hashed, until that is replaced or revoked", async () => {
    expect(await wallByKey("")).toBeNull();
    const first = await run(makeWallKey, as("admin"), {});
    expect(await wallByKey(first.key)).toMatchObject({ cards: expect.any(Array) });
    const second = await run(makeWallKey, as("admin"), {});
    expect(await wallByKey(first.key)).toBeNull();
    expect(await wallByKey(second.key)).not.toBeNull();
    const kept = await sql()`
      select value::text as kept from settings where key = 'workshop_wall'
      union all select coalesce(before::text, '') || coalesce(after::text, '') from audit_log where command like 'workshop.%'`;
    expect(kept.length).toBeGreaterThan(2);
    for (const row of kept) expect(row.kept).not.toContain(second.key);
    await run(revokeWallKey, as("admin"), {});
    expect(await wallByKey(second.key)).toBeNull();
  });

  test.each(["manager", "technician", "receptionist", "accountant"] as const)("a %s makes no key", (role) =>
    expect(run(makeWallKey, as(role), {})).rejects.toMatchObject({ code: "FORBIDDEN" }),
  );
});
