import { NextRequest } from "next/server";
import { afterAll, beforeAll, expect, test } from "vitest";
import { POST as change } from "@/app/(public)/book/booking/[token]/change/route";
import { GET as file } from "@/app/(public)/book/booking/[token]/ics/route";
import { POST as book } from "@/app/(public)/book/request/route";
import { sql } from "@/db/client";
import { addDays, today } from "@/lib/core/dates/dates";
import { instantOf } from "@/lib/core/dates/local-time";
import { startJobs, stopJobs } from "@/lib/jobs/queue";
import { sendMessage } from "@/lib/messages/jobs/send-message";
import { openBooking } from "@/lib/online-booking/commands/open-booking";
import { tellOfBooking } from "@/lib/online-booking/jobs";
import { DRAFT_COOKIE, readDraft } from "@/lib/online-booking/queries/typed-draft";
import middleware from "@/middleware";
import { tokenOf } from "../support/api";
import { apiServer } from "../support/api-server";
import { testDatabase } from "../support/database";
import { aForm, anOnlineGarage, type Form } from "../support/online-booking";
import { aRow } from "../support/rows";
import { aCustomer } from "../support/writing";

const PER_HOUR = 6;
process.env.ONLINE_BOOKINGS_PER_HOUR = String(PER_HOUR);
const { url } = await testDatabase();
const port = await apiServer();
let garage: Awaited<ReturnType<typeof anOnlineGarage>>;

beforeAll(async () => {
  await startJobs(url, [
    { ...sendMessage, handle: async () => {} },
    { ...tellOfBooking, handle: async () => {} },
  ]);
  garage = await anOnlineGarage();
});
afterAll(stopJobs);

let next = 2;
const at = (time: string, day = addDays(today(), next++)) =>
  new Date(instantOf(day, time, "Europe/London")).toISOString();

let addresses = 1;
let plates = 10;
interface Sender {
  ip?: string;
  headers?: Record<string, string>;
}

/** A form sent from an address of its own, unless one is given, through the middleware and the route. */
async function send(fields: Form, { ip = `192.0.2.${addresses++}`, headers = {} }: Sender = {}) {
  const request = new NextRequest("http://garage/book/request", {
    method: "POST",
    headers: { origin: "http://garage", host: "garage", "x-ga4-socket-address": ip, ...headers },
    body: new URLSearchParams(
      aForm({ service: garage.service, registration: `AB${plates++} CDE`, ...fields }),
    ),
  });
  const passed = await middleware(request);
  expect(passed.headers.get("x-middleware-next")).toBe("1");
  return book(request, undefined);
}

const JSON_WANTED = { headers: { accept: "application/json" } };

test("a browser without scripts is led to its booking, and one with them is told where it is", async () => {
  const plain = await send({ at: at("09:00") });
  expect(plain.status).toBe(303);
  const location = plain.headers.get("location") ?? "";
  expect(location).toMatch(/^\/book\/booking\/[\w-]{43}\?made=1$/);
  expect(plain.headers.get("set-cookie")).toContain("Max-Age=0");
  const told = await send({ at: at("09:00") }, JSON_WANTED);
  expect(told.status).toBe(201);
  expect(await told.json()).toEqual({ location: expect.stringMatching(/^\/book\/booking\//) });

  const token = /[\w-]{43}/.exec(location)?.[0] ?? "";
  const params = { params: Promise.resolve({ token }) };
  const calendar = await file(new Request("http://garage/"), params);
  expect(calendar.headers.get("content-type")).toBe("text/calendar; charset=utf-8");
  expect(await calendar.text()).toMatch(/STATUS:TENTATIVE[\s\S]*END:VCALENDAR/);
  const nothing = { params: Promise.resolve({ token: "y".repeat(43) }) };
  expect((await file(new Request("http://garage/"), nothing)).status).toBe(404);

  const post = (body: string, origin = "http://garage") =>
    change(
      new Request("http://garage/", { method: "POST", headers: { origin, host: "garage" }, body }),
      params,
    );
  expect((await post("cancel=1", "https://evil.example")).status).toBe(403);
  expect((await post("nonsense=1")).headers.get("location")).toBe(`/book/booking/${token}`);
  expect((await post("cancel=1")).headers.get("location")).toBe(`/book/booking/${token}`);
  expect(await openBooking(token)).toMatchObject({ status: "cancelled" });
  expect((await post(`at=${at("09:00")}`)).headers.get("location")).toBe(`/book/booking/${token}?problem=1`);
});

test("what was wrong is said at its field, and what was typed waits in the browser, sealed", async () => {
  const refused = await send({ at: at("09:00"), telephone: "12", name: "Zoë Quillfeather" });
  expect(refused.status).toBe(303);
  const location = new URL(refused.headers.get("location") ?? "", "http://garage");
  expect(location.pathname).toBe("/book/details");
  const cookie = refused.headers.get("set-cookie") ?? "";
  expect(cookie).toMatch(/; Path=\/book; HttpOnly; SameSite=Lax; Max-Age=1800$/);
  expect(cookie).not.toContain("Quill");
  const sealed = decodeURIComponent(new RegExp(`${DRAFT_COOKIE}=([^;]*)`).exec(cookie)?.[1] ?? "");
  expect(readDraft(sealed)).toMatchObject({
    name: "Zoë Quillfeather",
    telephone: "12",
    again: location.searchParams.get("again"),
    problems: [{ field: "telephone", message: expect.stringMatching(/^Enter a telephone number/) }],
  });
  expect(readDraft("forged")).toBeNull();
  const longest = await send({ at: at("09:00"), notes: "☃".repeat(500), name: "☃".repeat(80), email: "x" });
  expect((longest.headers.get("set-cookie") ?? "").length).toBeLessThan(4096);
  const told = await send({ at: at("09:00"), email: "x" }, JSON_WANTED);
  expect(told.status).toBe(422);
});

test("a time that is taken is a 409, which leads to the nearest", async () => {
  const wanted = at("09:00");
  await send({ at: wanted });
  const taken = await send({ at: wanted }, JSON_WANTED);
  expect(taken.status).toBe(409);
  const { location } = (await taken.json()) as { location: string };
  expect(new URL(location, "http://garage").searchParams.get("taken")).toBe(wanted);
});

test("another site's page, a sandbox and a program without an origin send nothing", async () => {
  for (const origin of ["https://evil.example", "null", ""])
    expect((await send({ at: at("09:00") }, { headers: { origin } })).status).toBe(403);
});

test("an address and a plate have a number of attempts an hour, and less without a proof", async () => {
  const ip = "198.51.100.7";
  const codes: number[] = [];
  for (let i = 0; i < 4; i++)
    codes.push((await send({ at: at("09:00"), registration: `FL${i}0ODY` }, { ip, ...JSON_WANTED })).status);
  // Without a proof each counts as three of six.
  expect(codes).toEqual([201, 201, 429, 429]);
  const plate: number[] = [];
  for (let i = 0; i < 3; i++)
    plate.push((await send({ at: at("09:00"), registration: "PL19ATE" }, JSON_WANTED)).status);
  expect(plate).toEqual([201, 201, 429]);
  const counted = await sql()<{ key: string }[]>`select key from rate_limits`;
  expect(counted.filter(({ key }) => /198|PL19/.test(key))).toEqual([]);
});

test("a plate on file is answered as one that is not", async () => {
  const customer_id = await aCustomer({ surname: "Secret", mobile: "07700 900777" });
  await aRow("vehicles", { customer_id, registration: "SE19CRT", make: "BENTLEY", model: "TURBO" });
  const read = async (registration: string) => {
    const day = addDays(today(), next++);
    const answers = [
      await send({ at: at("09:00", day), registration }, JSON_WANTED),
      await send({ at: at("09:00", day), registration }, JSON_WANTED),
    ];
    const texts = await Promise.all(answers.map((answer) => answer.text()));
    const token = /[\w-]{43}/.exec(texts[0] ?? "")?.[0] ?? "";
    const { appointment_id: _, reference: __, email: ___, ...shown } = (await openBooking(token)) ?? {};
    return JSON.stringify([answers.map(({ status }) => status), texts, shown])
      .replaceAll(registration, "PLATE")
      .replaceAll(token, "TOKEN")
      .replaceAll(day, "DAY")
      .replaceAll(/again=[\w-]+/g, "again");
  };
  const [known, unknown] = [await read("SE19CRT"), await read("UN19KWN")];
  expect(known).toBe(unknown);
  expect(known).not.toMatch(/Secret|BENTLEY|TURBO|900777/);
});

test("a hundred programs at once book the last time: one has it, the others get a 409", {
  timeout: 120_000,
}, async () => {
  const token = await tokenOf("receptionist");
  const day = addDays(today(), next++);
  const answers = await Promise.all(
    Array.from({ length: 100 }, () =>
      fetch(`http://127.0.0.1:${port}/api/v1/appointments`, {
        method: "POST",
        headers: { authorization: `Bearer ${token}`, "content-type": "application/json" },
        body: JSON.stringify({
          starts_at: `${day}T09:00`,
          duration_minutes: 60,
          resource_id: garage.bay,
          description: "The last one",
        }),
      }).then(async (response) => ({ status: response.status, body: await response.text() })),
    ),
  );
  const statuses = Map.groupBy(answers, ({ status }) => status);
  expect([...statuses].map(([status, all]) => [status, all.length]).sort()).toEqual([
    [201, 1],
    [409, 99],
  ]);
  expect(statuses.get(409)?.[0]?.body).toContain("Bay one is booked from 09:00 to 10:00");
});
