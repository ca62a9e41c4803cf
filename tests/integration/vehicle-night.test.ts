import { mkdtempSync, readdirSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import postgres from "postgres";
import { afterAll, beforeAll, beforeEach, expect, test } from "vitest";
import { sql } from "@/db/client";
import { connectDvla, connectDvsa } from "@/lib/connections/commands/test-connection";
import { addDays, today } from "@/lib/core/dates/dates";
import { startJobs, stopJobs } from "@/lib/jobs/queue";
import { refreshParc } from "@/lib/vehicle-data/commands/refresh-parc";
import { as } from "../support/actors";
import { testDatabase } from "../support/database";
import { DvlaServer } from "../support/dvla-server";
import { fileVehicle } from "../support/dvsa-files";
import { DvsaServer } from "../support/dvsa-server";
import { aRow } from "../support/rows";

const dvsa = new DvsaServer();
const dvla = new DvlaServer();
const address = await dvsa.start();
const folder = mkdtempSync(path.join(tmpdir(), "ga4-night-"));
Object.assign(process.env, {
  AUTH_SECRET: "a secret of these tests, long enough for them",
  DVSA_API_BASE: address,
  DVSA_TOKEN_BASE: address,
  DVLA_TEST_API_BASE: await dvla.start(),
  DATA_DIR: folder,
});
const { url } = await testDatabase();
const admin = as("admin");
const DAY = today();
const OLD = addDays(DAY, 20);
const NEW = addDays(DAY, 385);
const LIMITS = { dvsa: { vehicles: 1_000, a_second: 10_000 }, dvla: { vehicles: 1_000, a_second: 10_000 } };
let template = "";
let next = 0;

beforeAll(async () => {
  await startJobs(url, [], { work: false });
  template = await aRow("reminder_templates", { name: "MOT", kind: "mot", recurs_months: 12 });
});
afterAll(async () => {
  await stopJobs();
  await Promise.all([dvsa.stop(), dvla.stop()]);
  rmSync(folder, { recursive: true });
  expect([...dvsa.faults, ...dvla.faults]).toEqual([]);
});
beforeEach(async () => {
  await sql()`truncate vehicle_data_nights, vehicle_data_findings, vehicle_data_states, vehicle_data_mot_tests`;
  await sql()`update vehicles set deleted_at = now()`;
  await sql()`update connections set deleted_at = now()`;
  dvsa.files.kept.length = 0;
  dvsa.failures.length = 0;
  dvsa.vehicles.clear();
});

const clear = () => {
  dvsa.requests.length = 0;
  dvla.requests.length = 0;
};
const asked = () => dvsa.requests.filter((one) => one.includes("/registration/")).length;

async function aCar(): Promise<{ id: string; registration: string }> {
  const registration = `NT12${String.fromCharCode(65 + (next % 26))}${String.fromCharCode(65 + Math.floor(next / 26))}A`;
  next += 1;
  const customer_id = await aRow("customers", { surname: `Night ${next}` });
  const id = await aRow("vehicles", { customer_id, registration, make: "Ford", mot_expiry: OLD });
  await aRow("reminders", { vehicle_id: id, template_id: template, due_date: OLD });
  dvsa.passed(registration, OLD);
  return { id, registration };
}
const lines = (cars: readonly { registration: string }[], expires = NEW) =>
  cars.map(({ registration }, at) =>
    fileVehicle(registration, [{ number: 800_000_000_000 + at, on: addDays(DAY, -1), expires }]),
  );
const others = Array.from({ length: 2_500 }, (_, at) => fileVehicle(`ZZ${at}`, []));
const nights = () => sql()`
  select state, cardinality(files_done) as files, records_read, vehicles_matched, vehicles_changed, dvla_asked, problem
  from vehicle_data_nights order by begun_at`;
const kinds = async (id: string) =>
  (await sql()`select kind from vehicle_data_findings where vehicle_id = ${id} order by id`).map(
    ({ kind }) => kind,
  );
const motOf = async (id: string) =>
  (await sql()`select mot_expiry from vehicles where id = ${id}`)[0]?.mot_expiry;

test("a garage that is connected to neither asks nothing, and writes nothing", async () => {
  clear();
  await aCar();
  expect(await refreshParc(LIMITS)).toBe("not_connected");
  expect([...(await nights()), ...dvsa.requests, ...dvla.requests]).toEqual([]);
});

test("the first night asks of each vehicle; the next reads what changed, and asks of none again", async () => {
  await connectDvsa.execute(admin, dvsa.keys);
  const cars = await Promise.all([aCar(), aCar(), aCar()]);
  dvsa.files.add(addDays(DAY, -1), others);
  clear();
  expect(await refreshParc(LIMITS)).toBe("done");
  expect(asked()).toBe(3);
  expect(await sql()`select * from vehicle_data_findings`).toHaveLength(0);
  dvsa.files.add(DAY, [...others, ...lines(cars.slice(0, 2)), "<html>"]);
  clear();
  expect(await refreshParc(LIMITS)).toBe("done");
  expect(asked()).toBe(0);
  for (const { id } of cars.slice(0, 2)) {
    expect(await kinds(id)).toEqual(["mot_renewed"]);
    expect(await motOf(id)).toBe(NEW);
    const reminders =
      await sql()`select status, due_date from reminders where vehicle_id = ${id} order by due_date`;
    expect([...reminders]).toEqual([
      { status: "done", due_date: OLD },
      { status: "due", due_date: NEW },
    ]);
  }
  expect(await motOf(cars[2]?.id ?? "")).toBe(OLD);
  expect(await nights()).toEqual([
    {
      ...{ state: "done", files: 2, records_read: 5_002, vehicles_matched: 2 },
      ...{ vehicles_changed: 2, dvla_asked: 0, problem: null },
    },
  ]);
  clear();
  expect(await refreshParc(LIMITS)).toBe("done");
  expect(dvsa.requests.filter((one) => one.includes("/files/"))).toEqual([]);
  expect(readdirSync(folder)).not.toContain("downloads");
});

test("a failed test alone in a file does not take the MOT from the file, and is told", async () => {
  await connectDvsa.execute(admin, dvsa.keys);
  const car = await aCar();
  await refreshParc(LIMITS);
  const failed = [{ number: 900_000_000_001, on: addDays(DAY, -1), passed: false }];
  dvsa.files.add(DAY, [fileVehicle(car.registration, failed)]);
  await refreshParc(LIMITS);
  expect(await kinds(car.id)).toEqual(["mot_failed"]);
  expect(await motOf(car.id)).toBe(OLD);
  const [state] =
    await sql()`select mot_expiry, recall from vehicle_data_states where vehicle_id = ${car.id}`;
  expect(state).toEqual({ mot_expiry: OLD, recall: "no" });
});

test("a night that broke off is taken up where it ended, and tells nothing twice", async () => {
  await connectDvsa.execute(admin, dvsa.keys);
  const cars = await Promise.all(Array.from({ length: 40 }, aCar));
  dvsa.files.add(addDays(DAY, -1), []);
  await refreshParc(LIMITS);
  const file = dvsa.files.add(DAY, [...lines(cars), ...others]);
  // As a process leaves it that was killed with half of a file kept.
  dvsa.failures.push({ status: 200, body: dvsa.files.listed(address) }, { cut: file.zip.length - 400 });
  expect(await refreshParc(LIMITS)).toBe("stopped");
  await sql()`update vehicle_data_nights set state = 'running', ended_at = null`;
  const half = lines(cars.slice(0, 20));
  dvsa.files.kept.length = 1;
  dvsa.files.add(DAY, half);
  await refreshParc(LIMITS);
  await sql()`update vehicle_data_nights set state = 'running', ended_at = null, files_done = files_done[1:1]`;
  dvsa.files.kept.length = 1;
  dvsa.files.add(DAY, [...lines(cars), ...others]);
  expect(await refreshParc(LIMITS)).toBe("done");
  for (const { id } of cars) expect(await kinds(id)).toEqual(["mot_renewed"]);
  expect((await nights())[0]).toMatchObject({ state: "done", vehicles_changed: 40, problem: null });
});

test("days without a file make it ask of those it has not heard of since, as many a night as it may, the longest unheard first", async () => {
  await connectDvsa.execute(admin, dvsa.keys);
  const cars = await Promise.all([aCar(), aCar(), aCar()]);
  dvsa.files.add(addDays(DAY, -9), []);
  await refreshParc(LIMITS);
  const [first] = cars;
  await sql()`update vehicle_data_states set dvsa_at = now() - interval '9 days'`;
  await sql()`update vehicle_data_states set dvsa_at = now() - interval '11 days' where vehicle_id = ${first?.id ?? ""}`;
  dvsa.files.kept.length = 0;
  dvsa.files.add(DAY, lines(cars));
  clear();
  const few = { ...LIMITS, dvsa: { vehicles: 1, a_second: 10_000 } };
  expect(await refreshParc(few)).toBe("done");
  expect(dvsa.requests.filter((one) => one.includes("/registration/"))[0]).toContain(first?.registration);
  await refreshParc(few);
  await refreshParc(few);
  expect(asked()).toBe(3);
  await refreshParc(few);
  expect(asked()).toBe(3);
});

test("only one of a garage's processes is at it", async () => {
  await connectDvsa.execute(admin, dvsa.keys);
  await aCar();
  const other = postgres(url, { max: 1 });
  await other.begin(async (tx) => {
    await tx`select pg_advisory_xact_lock(hashtext('night of vehicle data'))`;
    expect(await refreshParc(LIMITS)).toBe("busy");
  });
  await other.end();
  expect(await refreshParc(LIMITS)).toBe("done");
});

test("a service that asks for a pause, or does not take the keys, stops its own part and says why", async () => {
  await connectDvsa.execute(admin, dvsa.keys);
  await connectDvla.execute(admin, { api_key: dvla.key, live: false });
  const car = await aCar();
  dvla.vehicles.set(car.registration, {
    ...{ registrationNumber: car.registration, make: "FORD", taxStatus: "SORN" },
  });
  dvsa.failures.push({ status: 429, body: { errorCode: "MOTH-RL-01" } });
  expect(await refreshParc(LIMITS)).toBe("stopped");
  expect((await nights())[0]).toMatchObject({
    ...{ state: "stopped", dvla_asked: 1, problem: "The day’s allowance at DVSA is used up" },
  });
  expect((await sql()`select off_road from vehicles where id = ${car.id}`)[0]?.off_road).toBe("sorn");
  expect(await refreshParc(LIMITS)).toBe("done");
  expect((await nights())[0]).toMatchObject({ state: "done", problem: null });
});

test("DVLA is asked in turn: those first whose tax is about to end, and none again the same night", async () => {
  await connectDvla.execute(admin, { api_key: dvla.key, live: false });
  const cars = await Promise.all([aCar(), aCar()]);
  const said = (more: object) => ({ make: "FORD", taxStatus: "Taxed", ...more });
  for (const { registration } of cars)
    dvla.vehicles.set(registration, said({ registrationNumber: registration, taxDueDate: addDays(DAY, 3) }));
  await refreshParc(LIMITS);
  clear();
  await refreshParc(LIMITS);
  expect(dvla.requests).toEqual([]);
  await sql()`update vehicle_data_states set dvla_at = now() - interval '6 days'`;
  const [moved, sold] = cars;
  if (!moved || !sold) throw new Error("No cars");
  dvla.vehicles.set(moved.registration, said({ registrationNumber: moved.registration, taxDueDate: NEW }));
  dvla.vehicles.delete(sold.registration);
  await refreshParc(LIMITS);
  expect(await kinds(moved.id)).toEqual(["tax_changed"]);
  expect(await kinds(sold.id)).toEqual(["scrapped"]);
});
