import ICAL from "ical.js";
import { NextRequest } from "next/server";
import { beforeAll, describe, expect, test } from "vitest";
import { GET as answerFeed } from "@/app/calendar-feed/[file]/route";
import { sql } from "@/db/client";
import {
  cancelAppointment,
  createAppointment,
  moveAppointment,
} from "@/lib/appointments/commands/appointments";
import {
  createCalendarFeed,
  renewCalendarFeed,
  revokeCalendarFeed,
} from "@/lib/appointments/commands/calendar-feeds";
import { createResource, deleteResource } from "@/lib/appointments/commands/diary-settings";
import { getAppointmentFile, listCalendarFeeds } from "@/lib/appointments/queries/calendar-feeds";
import { run } from "@/lib/core/command";
import { addDays, today } from "@/lib/core/dates/dates";
import { ask } from "@/lib/core/query";
import middleware from "@/middleware";
import { as, holding } from "../support/actors";
import { rawEntries } from "../support/audit-words";
import { testDatabase } from "../support/database";
import { makeUser } from "../support/users";
import { aCustomer, aGarage } from "../support/writing";

process.env.API_REQUESTS_PER_MINUTE_PER_ADDRESS = "120";
await testDatabase();
const [admin, desk] = [as("admin"), as("receptionist")];
let bay = "";
let other = "";
let ann = "";
let customer_id = "";

beforeAll(async () => {
  await aGarage();
  admin.id = (await makeUser("admin")).id;
  bay = (await run(createResource, admin, { name: "Bay one" })).id;
  other = (await run(createResource, admin, { name: "Bay two" })).id;
  ann = (await makeUser("technician")).id;
  customer_id = await aCustomer({ title: "Mrs", forename: "Eleanor", surname: "Hughes" });
});

let hour = 0;
/** Each at an hour of its own, so many days from now. */
const book = (days: number, fields: object = {}) =>
  run(createAppointment, desk, {
    starts_at: `${addDays(today(), days)}T${String(hour++ % 24).padStart(2, "0")}:00`,
    duration_minutes: 60,
    customer_id,
    registration: "AB12CDE",
    appointment_type: "Service",
    confirmed_outside_hours: true,
    ...fields,
  });

const make = (fields: object = {}) => run(createCalendarFeed, admin, fields);

/** What a calendar program gets, through the middleware and the route, without a cookie. */
async function fetchFeed(path: string, headers: Record<string, string> = {}): Promise<Response> {
  const request = new NextRequest(`http://garage${path}`, {
    headers: { "x-ga4-socket-address": "192.0.2.1", ...headers },
  });
  const passed = await middleware(request);
  if (passed.headers.get("x-middleware-next") !== "1") return passed;
  return answerFeed(request, { params: Promise.resolve({ file: path.split("/").at(-1) ?? "" }) });
}

async function events(path: string) {
  const response = await fetchFeed(path);
  expect(response.status).toBe(200);
  const found = new ICAL.Component(ICAL.parse(await response.text())).getAllSubcomponents("vevent");
  return new Map(
    found.map((event) => [
      new ICAL.Event(event).uid,
      { summary: new ICAL.Event(event).summary, status: event.getFirstPropertyValue("status") },
    ]),
  );
}

describe("what a feed holds", () => {
  test("the whole diary, a bay's or a technician's, from 30 days back to 180 ahead", async () => {
    const inBay = await book(3, { resource_id: bay });
    const ofAnn = await book(4, { technician_id: ann });
    const last = await book(180, { resource_id: bay, technician_id: ann });
    const first = await book(-30);
    const [early, late] = [await book(-31), await book(181)];
    const idsOf = async (fields: object) => [...(await events((await make(fields)).path)).keys()];
    const whole = await idsOf({});
    expect(whole).toEqual(expect.arrayContaining([inBay.id, ofAnn.id, last.id, first.id]));
    expect(whole).not.toContain(early.id);
    expect(whole).not.toContain(late.id);
    expect(await idsOf({ resource_id: bay })).toEqual([inBay.id, last.id]);
    expect(await idsOf({ technician_id: ann })).toEqual([ofAnn.id, last.id]);
  });

  test("names only where its maker chose so", async () => {
    const { id } = await book(5);
    expect((await events((await make()).path)).get(id)?.summary).toBe("AB12 CDE, Service");
    expect((await events((await make({ with_names: true })).path)).get(id)?.summary).toBe(
      "AB12 CDE, Service, Mrs Eleanor Hughes",
    );
  });

  test("what is cancelled for seven days", async () => {
    const booked = await book(6);
    await run(cancelAppointment, admin, { id: booked.id });
    const { path } = await make();
    expect((await events(path)).get(booked.id)?.status).toBe("CANCELLED");
    await sql()`update appointments set updated_at = now() - interval '8 days' where id = ${booked.id}`;
    expect((await events(path)).has(booked.id)).toBe(false);
  });
});

describe("the address", () => {
  test("is answered without a cookie and sets none; the same again is not sent again", async () => {
    const booked = await book(7);
    const { path } = await make();
    const response = await fetchFeed(path);
    expect(response.headers.get("content-type")).toBe("text/calendar; charset=utf-8");
    expect(response.headers.get("cache-control")).toBe("private, no-cache");
    expect(response.headers.get("set-cookie")).toBeNull();
    const etag = response.headers.get("etag") ?? "";
    const again = await fetchFeed(path, { "if-none-match": etag });
    expect([again.status, await again.text()]).toEqual([304, ""]);
    await run(moveAppointment, admin, {
      id: booked.id,
      starts_at: `${addDays(today(), 8)}T09:00`,
      confirmed_outside_hours: true,
    });
    expect((await fetchFeed(path, { "if-none-match": etag })).status).toBe(200);
  });

  test("is sent again when a name in it changes, and only to whom it is told", async () => {
    const surname = "Wainwright";
    const id = await aCustomer({ title: "Mr", forename: "Alan", surname });
    await book(9, { customer_id: id, resource_id: other });
    const [plain, named] = [
      await make({ resource_id: other }),
      await make({ resource_id: other, with_names: true }),
    ];
    const tagOf = async ({ path }: { path: string }) => (await fetchFeed(path)).headers.get("etag");
    const before = [await tagOf(plain), await tagOf(named)];
    expect(before[0]).not.toBe(before[1]);
    await sql()`update customers set surname = 'Wainright', version = version + 1 where id = ${id}`;
    const after = [await tagOf(plain), await tagOf(named)];
    expect(after[0]).toBe(before[0]);
    expect(after[1]).not.toBe(before[1]);
    await sql()`update resources set name = 'Ramp two' where id = ${other}`;
    expect(await tagOf(plain)).not.toBe(before[0]);
    await sql()`update resources set name = 'Bay two' where id = ${other}`;
    expect(await tagOf(plain)).toBe(before[0]);
  });

  test("is stored as a hash and kept out of the audit log", async () => {
    const { id, path } = await make();
    const token = /^\/calendar-feed\/([\w-]{43})\.ics$/.exec(path)?.[1] ?? "none";
    const stored = await sql()`select * from calendar_feeds where id = ${id}`;
    expect(JSON.stringify(stored)).not.toContain(token);
    await run(renewCalendarFeed, admin, { id });
    const audited = JSON.stringify(await sql()`select * from audit_log where entity_id = ${id}`);
    expect(audited).toContain("calendar_feeds.renew");
    expect(audited).not.toContain(token);
    expect(audited).not.toMatch(/token_hash|calendar-feed\//);
    expect(await rawEntries()).toEqual([]);
  });

  test.each([
    ["made up", `/calendar-feed/${"a".repeat(43)}.ics`],
    ["too short", "/calendar-feed/abc.ics"],
    ["without its ending", `/calendar-feed/${"a".repeat(43)}`],
  ])("that is %s opens nothing", async (_, path) => {
    const response = await fetchFeed(path);
    expect(response.status).toBe(404);
    expect(response.headers.get("content-type")).toMatch(/^text\/plain/);
  });

  test("takes nothing", async () => {
    const { path } = await make();
    const sent = await middleware(new NextRequest(`http://garage${path}`, { method: "POST" }));
    expect(sent.status).toBe(405);
  });

  test("stops when it is renewed, and for good when it is revoked", async () => {
    const { id, path } = await make();
    const renewed = await run(renewCalendarFeed, admin, { id });
    expect((await fetchFeed(path)).status).toBe(404);
    expect((await fetchFeed(renewed.path)).status).toBe(200);
    await run(revokeCalendarFeed, admin, { id });
    expect((await fetchFeed(renewed.path)).status).toBe(404);
    const gone = { code: "NOT_FOUND" };
    await expect(run(revokeCalendarFeed, admin, { id })).rejects.toMatchObject(gone);
    await expect(run(renewCalendarFeed, admin, { id })).rejects.toMatchObject(gone);
  });

  test("stops when the technician leaves or the bay is gone", async () => {
    const leaver = await makeUser("technician");
    const ofLeaver = await make({ technician_id: leaver.id });
    const empty = await run(createResource, admin, { name: "Bay of the past", kind: "bay" });
    const ofOther = await make({ resource_id: empty.id });
    for (const { path } of [ofLeaver, ofOther]) expect((await fetchFeed(path)).status).toBe(200);
    await sql()`update users set active = false where id = ${leaver.id}`;
    await run(deleteResource, admin, { id: empty.id, version: 1 });
    for (const { path } of [ofLeaver, ofOther]) expect((await fetchFeed(path)).status).toBe(404);
    const states = new Map((await ask(listCalendarFeeds, admin, {})).map(({ id, state }) => [id, state]));
    expect([ofLeaver, ofOther].map(({ id }) => states.get(id))).toEqual(["left", "left"]);
  });

  test("counts what one address asks for, with that of the API", async () => {
    const from = { "x-ga4-socket-address": "192.0.2.99" };
    const { path } = await make();
    const limit = Number(process.env.API_REQUESTS_PER_MINUTE_PER_ADDRESS);
    let answer = await fetchFeed(path, from);
    for (let asked = 1; asked <= limit && answer.status === 200; asked++)
      answer = await fetchFeed(path, from);
    expect(answer.status).toBe(429);
    expect(Number(answer.headers.get("retry-after"))).toBeGreaterThan(0);
    expect((await fetchFeed(path)).status).toBe(200);
  });
});

describe("who makes feeds", () => {
  test("gives away nothing that they may not read", async () => {
    const FORBIDDEN = { code: "FORBIDDEN" };
    await expect(run(createCalendarFeed, holding("settings:update"), {})).rejects.toMatchObject(FORBIDDEN);
    const diary = holding("settings:update", "appointments:read");
    await expect(run(createCalendarFeed, diary, { with_names: true })).rejects.toMatchObject(FORBIDDEN);
  });

  test("chooses a technician or a bay that is there, not both", async () => {
    const wrong = { code: "VALIDATION_ERROR", details: [{ field: "resource_id" }] };
    await expect(make({ technician_id: ann, resource_id: bay })).rejects.toMatchObject(wrong);
    await expect(make({ resource_id: ann })).rejects.toMatchObject(wrong);
  });

  test("sees when each was last fetched, and by whom it was made", async () => {
    const { id, path } = await make({ resource_id: bay, with_names: true });
    const shown = async () => (await ask(listCalendarFeeds, admin, {})).find((feed) => feed.id === id);
    const fresh = { resource: "Bay one", technician: null, with_names: true, created_by: "The admin" };
    expect(await shown()).toMatchObject({ ...fresh, last_fetched_at: null, state: "active" });
    await fetchFeed(path);
    expect((await shown())?.last_fetched_at).toBeTruthy();
  });
});

test("one appointment as a file of its own, with the customer's name", async () => {
  const booked = await book(9);
  const { text, file_name } = await ask(getAppointmentFile, as("technician"), { id: booked.id });
  expect(file_name).toBe(`appointment-${addDays(today(), 9)}.ics`);
  const [event] = new ICAL.Component(ICAL.parse(text)).getAllSubcomponents("vevent");
  expect(event && new ICAL.Event(event).summary).toBe("AB12 CDE, Service, Mrs Eleanor Hughes");
  await sql()`update appointments set legacy_id = 'old', starts_at = null, ends_at = null where id = ${booked.id}`;
  await expect(ask(getAppointmentFile, admin, { id: booked.id })).rejects.toMatchObject({
    code: "NOT_FOUND",
  });
});
