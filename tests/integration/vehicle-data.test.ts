import { afterAll, beforeAll, beforeEach, expect, test } from "vitest";
import { sql } from "@/db/client";
import { changeConnection, disconnectService } from "@/lib/connections/commands/connections";
import { countCall } from "@/lib/connections/commands/count-call";
import { connectDvla, connectDvsa, testConnection } from "@/lib/connections/commands/test-connection";
import { getConnections } from "@/lib/connections/queries/connections";
import { DvlaKeys, DvsaKeys } from "@/lib/connections/schema/keys";
import { run } from "@/lib/core/command";
import { addDays, today } from "@/lib/core/dates/dates";
import { parse } from "@/lib/core/input/parse";
import { ROLES } from "@/lib/core/permissions";
import { ask } from "@/lib/core/query";
import { setCallRecorder } from "@/lib/integrations/outside/calls";
import { startJobs, stopJobs } from "@/lib/jobs/queue";
import { setLastQuestion } from "@/lib/messages/jobs/last-question";
import { sendMessage } from "@/lib/messages/jobs/send-message";
import { answerLastQuestion } from "@/lib/reminder-run/commands/last-question";
import { runReminders } from "@/lib/reminder-run/commands/run-reminders";
import { sendReminders } from "@/lib/reminder-run/commands/send-reminders";
import { updateReminderSettings } from "@/lib/reminder-run/commands/settings";
import { keepMot } from "@/lib/vehicle-data/commands/keep-mot";
import { lookUpPlate } from "@/lib/vehicle-data/commands/look-up-plate";
import { as } from "../support/actors";
import { connectTwilio } from "../support/connected-twilio";
import { testDatabase } from "../support/database";
import { DvlaServer } from "../support/dvla-server";
import { DvsaServer } from "../support/dvsa-server";
import { aRow } from "../support/rows";
import { TwilioServer } from "../support/twilio-server";
import { until } from "../support/until";

const twilio = new TwilioServer();
const dvsa = new DvsaServer();
const dvla = new DvlaServer();
const dvsaAddress = await dvsa.start();
Object.assign(process.env, {
  AUTH_SECRET: "a secret of these tests, long enough for them",
  APP_URL: "https://garage.example",
  TWILIO_API_BASE: await twilio.start(),
  DVSA_API_BASE: dvsaAddress,
  DVSA_TOKEN_BASE: dvsaAddress,
  DVLA_TEST_API_BASE: await dvla.start(),
});
const { url } = await testDatabase();
const admin = as("admin");
const NOON = new Date(`${today()}T12:00:00Z`);
const DUE = addDays(today(), 10);
const NEXT_YEAR = addDays(today(), 375);
let template = "";
let next = 0;

beforeAll(async () => {
  await startJobs(url, [{ ...sendMessage, handle: async () => {} }], { work: false });
  setLastQuestion(answerLastQuestion);
  setCallRecorder(countCall);
  await connectTwilio(twilio);
  template = await aRow("reminder_templates", {
    name: "MOT",
    kind: "mot",
    recurs_months: 12,
    sms_body: "The MOT of {registration} is due on {due_date}.",
  });
  await sql()`update reminder_templates set sms_days_before = '{14,3}' where id = ${template}`;
  await run(updateReminderSettings, admin, {
    version: 0,
    automatic: true,
    since: addDays(today(), -40),
    send_at: "00:00",
  });
  await sql()`insert into settings (key, value) values ('messages', '{"quiet_sundays": false}')`;
});
afterAll(async () => {
  await stopJobs();
  await Promise.all([twilio.stop(), dvsa.stop(), dvla.stop()]);
  expect([...dvsa.faults, ...dvla.faults]).toEqual([]);
});
beforeEach(async () => {
  dvsa.failures.length = 0;
  dvsa.requests.length = 0;
  await sql()`update reminders set deleted_at = now()`;
  await connectDvsa.execute(admin, dvsa.keys);
});

/** A reminder of an MOT that is due in ten days, queued to be sent. */
async function aQueuedReminder() {
  const registration = `DV12S${String.fromCharCode(65 + next)}A`;
  next += 1;
  const customer_id = await aRow("customers", {
    surname: `Vasey ${next}`,
    mobile: `07700900${String(100 + next)}`,
    last_invoice_date: addDays(today(), -30),
  });
  const vehicle_id = await aRow("vehicles", {
    customer_id,
    registration,
    make: "Kia",
    mot_expiry: DUE,
    last_invoice_date: addDays(today(), -30),
  });
  const id = await aRow("reminders", {
    vehicle_id,
    template_id: template,
    due_date: DUE,
    wanted_sms: true,
  });
  expect(await runReminders(NOON)).toEqual({ sent: 1, held: 0 });
  await sql()`update messages set not_before = null`;
  return { id, vehicle_id, registration };
}

async function sendWhatWaits() {
  const before = twilio.messages.length;
  const waiting = await sql()<{ id: string }[]>`select id from messages where state = 'queued' order by id`;
  for (const { id } of waiting) await sendMessage.handle({ message_id: id });
  return twilio.messages.length - before;
}

const stateOf = async (reminder: string) =>
  (await sql()`select state, reason from reminder_sends where reminder_id = ${reminder}`)[0];
const motOf = async (vehicle: string) =>
  (await sql()`select mot_expiry from vehicles where id = ${vehicle}`)[0]?.mot_expiry;

test("an MOT that was renewed elsewhere is heard of before its reminder goes out, and the next one is set", async () => {
  const { id, vehicle_id, registration } = await aQueuedReminder();
  dvsa.passed(registration, NEXT_YEAR);
  expect(await sendWhatWaits()).toBe(0);
  expect(await stateOf(id)).toMatchObject({ state: "held", reason: "renewed" });
  expect(await motOf(vehicle_id)).toBe(NEXT_YEAR);
  const reminders = await sql()`
    select status, due_date from reminders where vehicle_id = ${vehicle_id} and deleted_at is null order by due_date`;
  expect([...reminders]).toEqual([
    { status: "done", due_date: DUE },
    { status: "due", due_date: NEXT_YEAR },
  ]);
  const [heard] = await sql()`
    select actor_name, after from audit_log where command = 'vehicle_data.keep_mot' and entity_id = ${vehicle_id}`;
  expect(heard).toMatchObject({ actor_name: "DVSA" });
});

test("a vehicle without an MOT date on file is not reminded of an MOT that it has", async () => {
  const { id, vehicle_id, registration } = await aQueuedReminder();
  await sql()`update vehicles set mot_expiry = null where id = ${vehicle_id}`;
  dvsa.passed(registration, NEXT_YEAR);
  expect(await sendWhatWaits()).toBe(0);
  expect(await stateOf(id)).toMatchObject({ state: "held", reason: "renewed" });
  expect(await motOf(vehicle_id)).toBe(NEXT_YEAR);
  const other = await aQueuedReminder();
  await sql()`update vehicles set mot_expiry = null where id = ${other.vehicle_id}`;
  dvsa.passed(other.registration, DUE);
  expect(await sendWhatWaits()).toBe(1);
  expect(await motOf(other.vehicle_id)).toBe(DUE);
});

test("one that DVSA has as the file has it goes out, and DVSA is asked once", async () => {
  const { id, vehicle_id, registration } = await aQueuedReminder();
  dvsa.passed(registration, DUE);
  expect(await sendWhatWaits()).toBe(1);
  expect(await stateOf(id)).toMatchObject({ state: "sent", reason: null });
  expect(await motOf(vehicle_id)).toBe(DUE);
  expect(dvsa.requests.filter((one) => one.includes(registration))).toHaveLength(1);
});

test("an earlier day than the file's changes nothing: today's test reaches DVSA later than us", async () => {
  const { vehicle_id, registration } = await aQueuedReminder();
  dvsa.passed(registration, addDays(today(), -20));
  expect(await sendWhatWaits()).toBe(1);
  expect(await motOf(vehicle_id)).toBe(DUE);
});

test("a vehicle that DVSA does not know is reminded of by the file", async () => {
  await aQueuedReminder();
  expect(await sendWhatWaits()).toBe(1);
});

test("somebody who sends it by hand has not known of a renewal elsewhere either; told of it, they may", async () => {
  const { id, registration } = await aQueuedReminder();
  await sql()`delete from messages where reminder_id = ${id}`;
  await sql()`update reminder_sends set state = 'held', reason = 'by_hand', message_id = null where reminder_id = ${id}`;
  dvsa.passed(registration, NEXT_YEAR);
  const sends = [{ reminder_id: id, channel: "sms" as const, days_before: 14 }];
  await run(sendReminders, as("receptionist"), { sends });
  await sql()`update messages set not_before = null`;
  expect(await sendWhatWaits()).toBe(0);
  expect(await stateOf(id)).toMatchObject({ state: "held", reason: "renewed" });
});

test("while DVSA is away, or not connected, the file stands", async () => {
  const away = await aQueuedReminder();
  dvsa.failures.push("hang up", "hang up");
  expect(await sendWhatWaits()).toBe(1);
  expect(await motOf(away.vehicle_id)).toBe(DUE);
  const account = (await ask(getConnections, admin, {})).find(({ service }) => service === "dvsa")?.account;
  await run(changeConnection, admin, { id: account?.id ?? "", version: account?.version, active: false });
  await aQueuedReminder();
  dvsa.requests.length = 0;
  expect(await sendWhatWaits()).toBe(1);
  expect(dvsa.requests).toEqual([]);
});

test("what was asked by a registration is not kept of a vehicle that has another by now", async () => {
  const vehicle_id = await aRow("vehicles", { registration: "OLD1", mot_expiry: DUE });
  const heard = { vehicle_id, registration: "OLD1", mot_expiry: NEXT_YEAR };
  await sql()`update vehicles set registration = 'NEW1' where id = ${vehicle_id}`;
  expect(await run(keepMot, admin, heard)).toEqual({ changed: false });
  expect(await motOf(vehicle_id)).toBe(DUE);
});

test("a plate is looked up on file, at DVSA and at DVLA at once, and each says when it was asked", async () => {
  await connectDvla.execute(admin, { api_key: dvla.key, live: false });
  dvsa.passed("AA19AAA", NEXT_YEAR);
  const id = await aRow("vehicles", { registration: "AA19AAA", make: "FORD" });
  const technician = as("technician");
  const began = performance.now();
  const found = await lookUpPlate.execute(technician, parse(lookUpPlate.input, { registration: "aa19 aaa" }));
  expect(performance.now() - began).toBeLessThan(1_000);
  expect(found).toMatchObject({
    registration: "AA19AAA",
    found: true,
    vehicles: [{ id }],
    facts: {
      model: { value: "FOCUS", source: "dvsa" },
      tax_due: { value: "2027-06-01", source: "dvla" },
      mot_expiry: { value: NEXT_YEAR, source: "dvsa" },
    },
    services: [
      { service: "dvsa", state: "said", problem: null },
      { service: "dvla", state: "said", problem: null },
    ],
  });
  const asked = dvsa.requests.length + dvla.requests.length;
  const again = await lookUpPlate.execute(technician, parse(lookUpPlate.input, { registration: "AA19AAA" }));
  expect(again).toEqual(found);
  expect(dvsa.requests.length + dvla.requests.length).toBe(asked);
});

test("a service that is away, or knows nothing, takes nothing from the other", async () => {
  await connectDvla.execute(admin, { api_key: dvla.key, live: false });
  dvla.vehicles.set("GO01AWA", { registrationNumber: "GO01AWA", make: "SKODA" });
  dvsa.failures.push("hang up", { garbage: "<html>" });
  const found = await lookUpPlate.execute(admin, { registration: "GO01AWA" });
  expect(found).toMatchObject({
    found: false,
    vehicles: [],
    facts: { make: { value: "SKODA", source: "dvla" }, model: null },
    services: [
      { service: "dvsa", state: "away", as_at: null, problem: "DVSA’s answer could not be understood" },
      { service: "dvla", state: "said" },
    ],
  });
  // What was not answered is asked again.
  dvsa.passed("GO01AWA", NEXT_YEAR);
  const [told] = (await lookUpPlate.execute(admin, { registration: "GO01AWA" })).services;
  expect(told).toMatchObject({ state: "said" });
  const unknown = await lookUpPlate.execute(admin, { registration: "ZZ99ZZZ" });
  expect(unknown.services).toMatchObject([{ state: "no_record" }, { state: "no_record" }]);
});

test("a foreign registration is asked of nobody, and one with O for 0 is asked back, never changed", async () => {
  const asked = dvsa.requests.length + dvla.requests.length;
  const abroad = await lookUpPlate.execute(admin, parse(lookUpPlate.input, { registration: "B-MW 12345" }));
  expect(abroad).toMatchObject({
    registration: "B-MW12345",
    uk_format: false,
    did_you_mean: [],
    services: [{ state: "not_british" }, { state: "not_british" }],
  });
  expect(dvsa.requests.length + dvla.requests.length).toBe(asked);
  await aRow("vehicles", { registration: "AB10MEA", make: "FORD" });
  expect(await lookUpPlate.execute(admin, { registration: "AB1OMEA" })).toMatchObject({
    registration: "AB1OMEA",
    uk_format: false,
    found: false,
    vehicles: [],
    did_you_mean: [{ registration: "AB10MEA", on_file: true }],
  });
});

test("two vehicles with one plate are both listed", async () => {
  const ids = await Promise.all(
    ["FORD", "KIA"].map((make) => aRow("vehicles", { registration: "TW02ONE", make })),
  );
  const found = await lookUpPlate.execute(admin, { registration: "TW02ONE" });
  expect(found.vehicles.map(({ id }) => id).toSorted()).toEqual(ids.toSorted());
});

test("DVLA has no record and DVSA has: that is what is known, and kilometres are told as miles", async () => {
  dvsa.passed("KM16KMS", NEXT_YEAR, {
    motTests: [
      {
        completedDate: "2026-02-11T09:30:00.000Z",
        testResult: "PASSED",
        expiryDate: NEXT_YEAR,
        odometerValue: "100000",
        odometerUnit: "KM",
        odometerResultType: "READ",
        motTestNumber: "1",
      },
    ],
  });
  const found = await lookUpPlate.execute(admin, { registration: "KM16KMS" });
  expect(found).toMatchObject({
    facts: {
      make: { value: "FORD", source: "dvsa" },
      tax_due: null,
      mileage: { value: { miles: 62_137, read_on: "2026-02-11" }, source: "dvsa" },
    },
    said: { dvla: null, dvsa: { tests: [{ odometer: { value: 100_000, unit: "km" } }] } },
    services: [
      { service: "dvsa", state: "said" },
      { service: "dvla", state: "no_record" },
    ],
  });
});

test("what the sandbox makes up is said to be made up, kept nowhere, and ends with the first connection", async () => {
  await sql()`insert into settings (key, value) values ('demo', '{}')`;
  expect(await lookUpPlate.execute(admin, { registration: "AB12CDE" })).toMatchObject({ sandbox: false });
  await sql()`update connections set deleted_at = now()`;
  const made = await lookUpPlate.execute(admin, { registration: "AB12CDF" });
  expect(made).toMatchObject({ sandbox: true, services: [{ state: "said" }, { state: "said" }] });
  expect(made.facts.make?.value).toBeTruthy();
  expect(await sql()`select from vehicle_data_answers where registration = 'AB12CDF'`).toHaveLength(0);
  await sql()`delete from settings where key = 'demo'`;
  expect(await lookUpPlate.execute(admin, { registration: "AB12CDF" })).toMatchObject({
    sandbox: false,
    services: [{ state: "not_connected" }, { state: "not_connected" }],
  });
});

test("keys are tried before they are kept, sealed, and told nobody", async () => {
  const objection = (work: () => Promise<unknown>) =>
    work().then(
      () => null,
      ({ code, details: [detail] }) => [code, detail?.field, detail?.message],
    );
  expect(await objection(() => connectDvsa.execute(admin, { ...dvsa.keys, api_key: "another" }))).toEqual([
    "VALIDATION_ERROR",
    "api_key",
    "DVSA does not accept the API key",
  ]);
  expect(
    await objection(() => connectDvsa.execute(admin, { ...dvsa.keys, client_secret: "another" })),
  ).toEqual([
    "VALIDATION_ERROR",
    "client_secret",
    "DVSA’s sign-in does not accept the address, the client id or its secret",
  ]);
  expect(await objection(() => connectDvla.execute(admin, { api_key: "another", live: false }))).toEqual([
    "VALIDATION_ERROR",
    "api_key",
    "DVLA does not accept the key",
  ]);
  await connectDvla.execute(admin, { api_key: dvla.key, live: false });
  const rows = await sql()`select * from connections`;
  const shown = JSON.stringify([rows, await ask(getConnections, admin, {})]);
  for (const secret of [dvla.key, ...Object.values(dvsa.keys)]) expect(shown).not.toContain(secret);
});

test("the whole address for tokens is taken as DVSA sends it", () => {
  const { tenant_id, ...keys } = dvsa.keys;
  const address = `https://login.microsoftonline.com/${tenant_id}/oauth2/v2.0/token`;
  expect(parse(DvsaKeys, { ...keys, tenant_id: address })).toMatchObject({ tenant_id });
  expect(() => parse(DvsaKeys, { ...keys, tenant_id: "https://example.com/token" })).toThrow();
  expect(() => parse(DvlaKeys, { api_key: "" })).toThrow();
});

test("a connection is tested by hand, counted, switched off and let go of, by those who may", async () => {
  for (const role of ROLES.filter((one) => one !== "admin")) {
    const actor = as(role);
    const here = { id: "00000000-0000-7000-8000-000000000000", version: 1 };
    await expect(run(changeConnection, actor, { ...here, active: false })).rejects.toMatchObject({
      code: "FORBIDDEN",
    });
    await expect(run(disconnectService, actor, here)).rejects.toMatchObject({ code: "FORBIDDEN" });
    await expect(
      run(keepMot, as("accountant"), { vehicle_id: here.id, registration: "A1", mot_expiry: DUE }),
    ).rejects.toMatchObject({ code: "FORBIDDEN" });
  }
  expect(await testConnection.execute(admin, { service: "dvsa" })).toEqual({ service: "dvsa" });
  dvsa.failures.push(
    { status: 403, body: { errorCode: "MOTH-FB-03" } },
    { status: 403, body: { errorCode: "MOTH-FB-03" } },
  );
  await expect(testConnection.execute(admin, { service: "dvsa" })).rejects.toMatchObject({
    code: "CONFLICT",
    message: "DVSA does not accept the API key",
  });
  await until(async () => {
    const [found] = (await ask(getConnections, admin, {})).filter(({ service }) => service === "dvsa");
    return (found?.calls.failed ?? 0) > 0 && found?.calls.problem === "DVSA does not accept the API key";
  });
  const account = (await ask(getConnections, admin, {})).find(({ service }) => service === "dvsa")?.account;
  await run(disconnectService, admin, { id: account?.id ?? "", version: account?.version ?? 0 });
  expect(
    (await ask(getConnections, admin, {})).find(({ service }) => service === "dvsa")?.account,
  ).toBeNull();
  await expect(testConnection.execute(admin, { service: "dvsa" })).rejects.toMatchObject({
    code: "CONFLICT",
  });
});
