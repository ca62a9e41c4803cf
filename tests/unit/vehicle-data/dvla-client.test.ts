import { afterAll, beforeAll, beforeEach, expect, test, vi } from "vitest";
import type { LicensingRecords } from "@/lib/integrations/vehicle-data";
import { DvlaServer } from "../../support/dvla-server";

const server = new DvlaServer();
let base: string;
let dvla: LicensingRecords;

beforeAll(async () => {
  base = await server.start();
});
afterAll(async () => {
  await server.stop();
  vi.unstubAllEnvs();
  expect(server.faults).toEqual([]);
});
beforeEach(async () => {
  server.failures.length = 0;
  server.requests.length = 0;
  vi.stubEnv("DVLA_TEST_API_BASE", base);
  vi.resetModules();
  const { dvlaClient } = await import("@/lib/integrations/dvla/dvla-client");
  dvla = dvlaClient({ api_key: server.key, live: false });
});

const failing = (work: Promise<unknown>) =>
  work.then(
    () => null,
    ({ kind, message }: { kind: string; message: string }) => ({ kind, message }),
  );

test("reads what DVLA has, and leaves out what it has not", async () => {
  expect(await dvla.read("AA19AAA")).toMatchObject({
    make: "FORD",
    colour: "RED",
    engine_cc: 2000,
    tax: "taxed",
    tax_due: "2027-06-01",
    mot_expires: null,
    first_registered: "2019-03",
    v5c_issued: "2019-05-20",
  });
  expect(await dvla.read("L2WPS")).toMatchObject({
    make: "KAWASAKI",
    tax: "untaxed",
    colour: null,
    year: null,
  });
  expect(await dvla.read("AA19SRN")).toMatchObject({ tax: "sorn", tax_due: null, mot_expires: "2027-06-01" });
  expect(await dvla.read("AA19EEE")).toMatchObject({ fuel: "ELECTRICITY", engine_cc: null, co2: 0 });
});

test("a plate that DVLA does not know, or that cannot be one, is no fault", async () => {
  expect(await dvla.read("ER19NFD")).toBeNull();
  expect(await dvla.read("ER19BAD")).toBeNull();
});

test.each([
  ["ER19THR", "busy", "DVLA was asked too often"],
  ["ER19ERR", "later", "DVLA had a fault of its own"],
  ["ER19MNT", "later", "DVLA’s service is down for maintenance"],
])("DVLA's own plate for a failure, %s, is said in words", async (plate, kind, message) => {
  expect(await failing(dvla.read(plate))).toEqual({ kind, message });
  expect(server.requests.length).toBe(2);
});

test("a pause that DVLA asks for is kept, if it is short", async () => {
  server.failures.push({
    status: 429,
    body: { message: "Too Many Requests" },
    headers: { "retry-after": "1" },
  });
  const began = performance.now();
  expect(await dvla.read("AA19AAA")).toMatchObject({ make: "FORD" });
  expect(performance.now() - began).toBeGreaterThan(950);
  server.requests.length = 0;
  server.failures.push({
    status: 429,
    body: { message: "Too Many Requests" },
    headers: { "retry-after": "600" },
  });
  expect(await failing(dvla.read("AA19AAA"))).toMatchObject({ kind: "busy" });
  expect(server.requests.length).toBe(1);
});

test("a key that DVLA does not take is not a vehicle that it does not know", async () => {
  const { dvlaClient } = await import("@/lib/integrations/dvla/dvla-client");
  const other = dvlaClient({ api_key: "another", live: false });
  expect(await failing(other.read("AA19AAA"))).toEqual({
    kind: "keys",
    message: "DVLA does not accept the key",
  });
});

test("an answer that takes too long is not waited for", async () => {
  server.failures.push({ slow: 20_000 }, { slow: 20_000 });
  expect(await failing(dvla.read("AA19AAA"))).toEqual({
    kind: "later",
    message: "DVLA did not answer in time",
  });
}, 15_000);
