import { inspect } from "node:util";
import { afterAll, beforeAll, beforeEach, expect, test, vi } from "vitest";
import type { OutsideCall } from "@/lib/integrations/outside/calls";
import type { ServiceSchedules } from "@/lib/integrations/vehicle-lookups";
import { A_SCHEDULE, OneAutoServer } from "../../support/one-auto-server";
import type { ServiceFailure } from "../../support/service-server";

const [real, sandbox] = [new OneAutoServer(), new OneAutoServer()];
const counted: OutsideCall[] = [];
let bases: [string, string];
let vendor: ServiceSchedules;
let connect: typeof import("@/lib/integrations/one-auto/one-auto-client").oneAutoClient;
const PLATE = "AB21ABC";

beforeAll(async () => {
  bases = [await real.start(), await sandbox.start()];
  real.sells(PLATE, "KL004711");
});
afterAll(async () => {
  await Promise.all([real.stop(), sandbox.stop()]);
  vi.unstubAllEnvs();
  expect([...real.faults, ...sandbox.faults]).toEqual([]);
});
/** A process that has asked nothing yet. */
beforeEach(async () => {
  for (const server of [real, sandbox]) {
    server.failures.length = 0;
    server.requests.length = 0;
  }
  counted.length = 0;
  vi.stubEnv("ONE_AUTO_API_BASE", bases[0]);
  vi.stubEnv("ONE_AUTO_SANDBOX_BASE", bases[1]);
  vi.resetModules();
  const calls = await import("@/lib/integrations/outside/calls");
  calls.setCallRecorder((call) => counted.push(call));
  connect = (await import("@/lib/integrations/one-auto/one-auto-client")).oneAutoClient;
  vendor = connect({ api_key: real.key, live: true });
});

interface Failed {
  kind: string;
  message: string;
  charged: string;
}
const failing = (work: Promise<unknown>) =>
  work.then(
    () => null,
    ({ kind, message, charged }: Failed) => ({ kind, message, charged }),
  );

test("finds the car of a registration, and reads its schedule; what it does not know the name of, it keeps", async () => {
  expect(await vendor.identify(PLATE)).toBe("KL004711");
  const bought = await vendor.read("KL004711");
  expect(bought?.said).toEqual(A_SCHEDULE);
  expect(bought?.schedule).toEqual({
    capacities: [
      { name: "Oil capacity (litres)", value: "4.2" },
      { name: "Coolant capacity (litres)", value: "6" },
      { name: "Gearbox capacity (litres)", value: "1.9" },
      { name: "Antifreeze (%)", value: "50" },
    ],
    regimes: [
      {
        variable: false,
        intervals: [{ name: "First service", miles: 12_000, months: 12 }],
        services: [
          { name: "Minor", miles: 12_500, months: 12, more: [{ name: "Time (hours)", value: "1.2" }] },
          { name: "Major", miles: 25_000, months: 24, more: [] },
        ],
      },
    ],
  });
});

test("a car that the vendor does not know is no fault", async () => {
  expect(await vendor.identify("ZZ99ZZZ")).toBeNull();
  expect(await vendor.read("NOTHING1")).toBeNull();
  real.failures.push({ status: 206, body: {} });
  expect(await vendor.read("KL004711")).toBeNull();
});

const AWAY = "One Auto API had a fault of its own";
test.each<[string, ServiceFailure, Failed]>([
  [
    "400",
    { status: 400, body: {} },
    { kind: "refused", message: "One Auto API refused the request (400)", charged: "none" },
  ],
  [
    "401",
    { status: 401, body: {} },
    {
      kind: "keys",
      message: "One Auto API does not accept the key, or it may not use service schedules",
      charged: "none",
    },
  ],
  [
    "429",
    { status: 429, body: {}, headers: { "retry-after": "1" } },
    { kind: "busy", message: "One Auto API was asked too often", charged: "none" },
  ],
  ["500", { status: 500, body: {} }, { kind: "later", message: `${AWAY} (500)`, charged: "none" }],
  ["502", { status: 502, body: {} }, { kind: "later", message: `${AWAY} (502)`, charged: "unclear" }],
  [
    "rubbish",
    { garbage: "<html>" },
    { kind: "later", message: "One Auto API’s answer could not be understood", charged: "unclear" },
  ],
  [
    "another form",
    { status: 200, body: { success: true, result: { somewhere: "else" } } },
    {
      kind: "later",
      message: "One Auto API’s answer could not be understood, at service_regimes",
      charged: "unclear",
    },
  ],
  [
    "a failure that says 200",
    { status: 200, body: { success: false, result: null, error: "No" } },
    { kind: "refused", message: "One Auto API says that it could not look this up", charged: "unclear" },
  ],
  [
    "a broken line",
    "hang up",
    { kind: "later", message: "One Auto API could not be reached", charged: "unclear" },
  ],
])(
  "%s is said in words, and whether it can have been charged; it is never asked again by itself",
  async (_what, failure, failed) => {
    real.failures.push(failure);
    expect(await failing(vendor.read("KL004711"))).toEqual(failed);
    expect(real.requests).toHaveLength(1);
  },
);

test("an answer that takes too long may have been charged", async () => {
  real.failures.push({ slow: 30_000 });
  expect(await failing(vendor.read("KL004711"))).toEqual({
    kind: "later",
    message: "One Auto API did not answer in time",
    charged: "unclear",
  });
  expect(real.requests).toHaveLength(1);
}, 20_000);

test("a vendor that nobody can reach, or that is left alone, has charged nothing", async () => {
  const gone = new OneAutoServer();
  vi.stubEnv("ONE_AUTO_API_BASE", await gone.start());
  await gone.stop();
  vi.resetModules();
  const away = (await import("@/lib/integrations/one-auto/one-auto-client")).oneAutoClient({
    api_key: real.key,
    live: true,
  });
  for (let turn = 0; turn < 6; turn++)
    expect(await failing(away.read("KL004711"))).toMatchObject({ kind: "later", charged: "none" });
});

test("a key is tried out in the sandbox alone, which charges nothing", async () => {
  await vendor.test();
  expect(real.requests).toEqual([]);
  expect(sandbox.requests).toEqual(["GET /solifi/serviceschedulefromidscode?ids_code=AB001234"]);
  expect(await failing(connect({ api_key: "another", live: true }).test())).toMatchObject({ kind: "keys" });
});

test("calls are counted, and no registration is in a count or an error", async () => {
  await vendor.identify(PLATE);
  const errors: unknown[] = [];
  for (const failure of ["hang up", { garbage: PLATE }, { status: 500, body: PLATE }] as const) {
    real.failures.push(failure);
    await vendor.identify(PLATE).catch((error: unknown) => errors.push(error));
  }
  expect(counted.map(({ service, outcome }) => [service, outcome])).toEqual([
    ["one_auto", "answered"],
    ["one_auto", "failed"],
    ["one_auto", "failed"],
    ["one_auto", "failed"],
  ]);
  for (const text of [inspect(errors, { depth: 9 }), JSON.stringify(counted)])
    expect(text).not.toContain(PLATE);
});
