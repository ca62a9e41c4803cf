import { inspect } from "node:util";
import { afterAll, beforeAll, beforeEach, expect, test, vi } from "vitest";
import type { OutsideCall } from "@/lib/integrations/outside/calls";
import type { MotHistories } from "@/lib/integrations/vehicle-data";
import { DvsaServer } from "../../support/dvsa-server";
import type { ServiceFailure } from "../../support/service-server";

const server = new DvsaServer();
const counted: OutsideCall[] = [];
let base: string;
let dvsa: MotHistories;
let expiry: typeof import("@/lib/integrations/vehicle-data").motExpiryOf;

beforeAll(async () => {
  base = await server.start();
});
afterAll(async () => {
  await server.stop();
  vi.unstubAllEnvs();
  expect(server.faults).toEqual([]);
});
/** A process that has asked nothing yet: no token, no failures remembered. */
beforeEach(async () => {
  server.failures.length = 0;
  server.requests.length = 0;
  counted.length = 0;
  vi.stubEnv("DVSA_API_BASE", base);
  vi.stubEnv("DVSA_TOKEN_BASE", base);
  vi.resetModules();
  const calls = await import("@/lib/integrations/outside/calls");
  calls.setCallRecorder((call) => counted.push(call));
  expiry = (await import("@/lib/integrations/vehicle-data")).motExpiryOf;
  dvsa = (await import("@/lib/integrations/dvsa/dvsa-client")).dvsaClient(server.keys);
});

const failing = (work: Promise<unknown>) =>
  work.then(
    () => null,
    (error: { name: string; kind: string; message: string }) => error,
  );

test("reads a history: its tests the newest first, miles and kilometres told apart", async () => {
  server.passed("AB12CDE", "2026-03-01", {
    motTests: [
      {
        completedDate: "2024-02-01T10:00:00.000Z",
        testResult: "PASSED",
        expiryDate: "2025-03-01",
        odometerValue: "61000",
        odometerUnit: "KM",
        odometerResultType: "READ",
      },
      {
        completedDate: "2025-02-20T10:00:00.000Z",
        testResult: "PASSED",
        expiryDate: "2026-03-01",
        odometerValue: null,
        odometerUnit: null,
        odometerResultType: "UNREADABLE",
      },
      {
        completedDate: "2025-02-19T10:00:00.000Z",
        testResult: "FAILED",
        defects: [{ text: "Brake pipe corroded", type: "DANGEROUS", dangerous: true }],
      },
    ],
  });
  const history = await dvsa.read("AB12CDE");
  expect(history).toMatchObject({ make: "FORD", engine_cc: 998, recall: "no", first_due: null });
  expect(history?.tests.map(({ passed, odometer }) => [passed, odometer])).toEqual([
    [true, null],
    [false, null],
    [true, { value: 61000, unit: "km" }],
  ]);
  expect(history && expiry(history)).toBe("2026-03-01");
});

test("a vehicle that was never tested says when its first MOT falls due", async () => {
  server.vehicles.set("NE25NEW", {
    registration: "NE25NEW",
    make: "KIA",
    manufactureYear: "2025",
    motTestDueDate: "2028-05-14",
  });
  const history = await dvsa.read("NE25NEW");
  expect(history).toMatchObject({ make: "KIA", model: null, recall: "unknown", tests: [] });
  expect(history && expiry(history)).toBe("2028-05-14");
});

test("one that DVSA does not know is no fault", async () => {
  expect(await dvsa.read("ZZ99ZZZ")).toBeNull();
  expect(counted).toMatchObject([{ outcome: "answered", problem: null }]);
});

test("asks once for a token, however many ask, and again only when it has ended", async () => {
  server.passed("AB12CDE", "2026-03-01");
  await Promise.all(Array.from({ length: 8 }, () => dvsa.read("AB12CDE")));
  const tokens = () => server.requests.filter((one) => one.endsWith("/token")).length;
  expect(tokens()).toBe(1);
  server.endTokens();
  await dvsa.read("AB12CDE");
  await dvsa.read("AB12CDE");
  expect(tokens()).toBe(2);
});

test("a token lasts as long as its answer says", async () => {
  server.lasts = 1;
  try {
    await dvsa.test();
    await vi.waitFor(async () => {
      await dvsa.test();
      expect(server.requests.filter((one) => one.endsWith("/token")).length).toBeGreaterThan(1);
    }, 5_000);
  } finally {
    server.lasts = 1199;
  }
});

const TWICE = [0, 1];
test.each<[string, ServiceFailure, string]>([
  ["breaks the line", "hang up", "DVSA could not be reached"],
  ["breaks the line after answering", "swallow", "DVSA could not be reached"],
  ["answers rubbish", { garbage: "<html>Bad gateway</html>" }, "DVSA’s answer could not be understood"],
  ["has a fault", { status: 500, body: { errorCode: "MOTH-UN-01" } }, "DVSA had a fault of its own"],
  ["is closed", { status: 503, body: { message: "Service Unavailable" } }, "DVSA had a fault of its own"],
])("is asked again when it %s, and then says so", async (_, failure, words) => {
  await dvsa.test();
  server.passed("AB12CDE", "2026-03-01");
  server.failures.push(failure);
  expect(await dvsa.read("AB12CDE")).toMatchObject({ make: "FORD" });
  server.failures.push(...TWICE.map(() => failure));
  expect(await failing(dvsa.read("AB12CDE"))).toMatchObject({
    name: "ServiceError",
    kind: "later",
    message: words,
  });
});

test("keys that are wrong are said to be wrong, and no more is asked", async () => {
  const { dvsaClient } = await import("@/lib/integrations/dvsa/dvsa-client");
  const secret = dvsaClient({ ...server.keys, client_secret: "another" });
  expect(await failing(secret.test())).toMatchObject({ kind: "keys" });
  const key = dvsaClient({ ...server.keys, api_key: "another" });
  expect(await failing(key.test())).toMatchObject({
    kind: "keys",
    message: "DVSA does not accept the API key",
  });
  expect(server.requests.length).toBe(3);
});

test("an allowance that is used up is not asked about again at once", async () => {
  await dvsa.test();
  server.requests.length = 0;
  server.failures.push({ status: 429, body: { errorCode: "MOTH-RL-01" } });
  expect(await failing(dvsa.test())).toMatchObject({ kind: "busy" });
  expect(server.requests.length).toBe(1);
});

test("after failing several times it is left alone for a while, and is asked again then", async () => {
  await dvsa.test();
  server.failures.push(...Array.from({ length: 20 }, () => "hang up" as const));
  for (let turn = 0; turn < 3; turn++) await failing(dvsa.test());
  const asked = server.requests.length;
  expect(await failing(dvsa.test())).toMatchObject({
    kind: "later",
    message: "DVSA has failed several times, and is left alone for a moment",
  });
  expect(server.requests.length).toBe(asked);
  expect(counted.at(-1)).toMatchObject({ outcome: "spared" });
  server.failures.length = 0;
  await vi.waitFor(() => dvsa.test(), { timeout: 15_000, interval: 200 });
}, 20_000);

test("neither keys nor registrations are in an error or in what is counted", async () => {
  server.failures.push(...Array.from({ length: 3 }, () => ({ garbage: "AB12CDE" })));
  const error = await failing(dvsa.read("AB12CDE"));
  const said = inspect([error, counted], { depth: 9 });
  for (const secret of ["AB12CDE", ...Object.values(server.keys)]) expect(said).not.toContain(secret);
});
