import { mkdtempSync, readdirSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterAll, beforeAll, beforeEach, expect, test, vi } from "vitest";
import type { MotChanges, MotRecord } from "@/lib/integrations/vehicle-data";
import { fileVehicle } from "../../support/dvsa-files";
import { DvsaServer } from "../../support/dvsa-server";

const folder = mkdtempSync(path.join(tmpdir(), "ga4-dvsa-files-"));
const server = new DvsaServer();
let base: string;
let dvsa: MotChanges;

beforeAll(async () => {
  base = await server.start();
});
afterAll(async () => {
  await server.stop();
  vi.unstubAllEnvs();
  rmSync(folder, { recursive: true });
  expect(server.faults).toEqual([]);
});
beforeEach(async () => {
  server.failures.length = 0;
  server.requests.length = 0;
  server.files.kept.length = 0;
  vi.stubEnv("DVSA_API_BASE", base);
  vi.stubEnv("DVSA_TOKEN_BASE", base);
  vi.stubEnv("DATA_DIR", folder);
  vi.resetModules();
  const { dvsaFiles } = await import("@/lib/integrations/dvsa/mot-files");
  dvsa = dvsaFiles(server.keys);
});

const VEHICLES = [
  fileVehicle("AB12CDE", [{ number: 971577975522, on: "2026-06-21", expires: "2027-06-28" }]),
  fileVehicle("ab12 cdf", [{ number: 971577975523, on: "2026-06-21", passed: false }]),
  fileVehicle("AB12CDG", [], { modification: "DELETED" }),
];

async function readAll(): Promise<{ records: MotRecord[]; unread: number }> {
  const [file] = (await dvsa.files()).filter(({ kind }) => kind === "delta");
  if (!file) throw new Error("No file is listed");
  const found = { records: [] as MotRecord[], unread: 0 };
  for await (const record of dvsa.read(file, () => {
    found.unread += 1;
  }))
    found.records.push(record);
  return found;
}
const left = () => readdirSync(path.join(folder, "downloads"));
const failing = (work: Promise<unknown>) =>
  work.then(
    () => null,
    ({ kind, message }: { kind: string; message: string }) => ({ kind, message }),
  );

test.each([{ plain: true }, { plain: false }])(
  "reads a file of vehicles, gzipped within or not: %o",
  async (how) => {
    server.files.add("2026-11-29", VEHICLES, { kind: "bulk" });
    server.files.add("2026-12-01", VEHICLES, how);
    expect((await dvsa.files()).map(({ kind, created_on }) => [kind, created_on])).toEqual([
      ["bulk", "2026-11-29"],
      ["delta", "2026-12-01"],
    ]);
    const { records, unread } = await readAll();
    expect(unread).toBe(0);
    expect(records.map(({ registration }) => registration)).toEqual(["AB12CDE", "AB12CDF", "AB12CDG"]);
    expect(records[0]?.history()?.tests).toEqual([
      expect.objectContaining({
        completed_at: "2026-06-21T11:26:02.000Z",
        number: "971577975522",
        expires: "2027-06-28",
        odometer: { value: 40123, unit: "mi" },
      }),
    ]);
    expect(records[1]?.history()?.tests[0]).toMatchObject({ passed: false, expires: null });
    expect(records[2]?.history()).toBeNull();
    expect(left()).toEqual([]);
  },
);

test("passes over what is no vehicle, and refuses a file that is mostly none", async () => {
  server.files.add("2026-12-01", [...VEHICLES, "<html>", '{"registration":"AB12CDH", broken']);
  const { records, unread } = await readAll();
  expect(unread).toBe(1);
  expect(records.at(-1)?.registration).toBe("AB12CDH");
  expect(records.at(-1)?.history()).toBeUndefined();
  server.files.kept.length = 0;
  server.files.add("2026-12-01", ["<html>", "<body>", VEHICLES[0] ?? {}]);
  expect(await failing(readAll())).toEqual({ kind: "later", message: "DVSA’s file could not be understood" });
  expect(left()).toEqual([]);
});

test("a link that has ended is asked for once more", async () => {
  server.files.add("2026-12-01", VEHICLES);
  server.files.ended = 1;
  expect((await readAll()).records).toHaveLength(3);
  server.files.ended = 2;
  expect(await failing(readAll())).toEqual({
    kind: "later",
    message: "DVSA’s link to its file does not work",
  });
  const [file] = await dvsa.files();
  server.files.clock = () => Date.now() + 301_000;
  if (!file) throw new Error("No file is listed");
  const read = dvsa.read(file, () => {})[Symbol.asyncIterator]();
  expect((await read.next()).value?.registration).toBe("AB12CDE");
  await read.return?.();
  server.files.clock = () => Date.now();
  expect(left()).toEqual([]);
});

test("a download that is not whole is a failure, and leaves nothing", async () => {
  server.files.add("2026-12-01", VEHICLES);
  const [file] = await dvsa.files();
  if (!file) throw new Error("No file is listed");
  const read = async () => {
    for await (const _ of dvsa.read(file, () => {}));
  };
  server.failures.push({ cut: 100 });
  expect(await failing(read())).toEqual({
    kind: "later",
    message: "DVSA’s file broke off before its end",
  });
  server.failures.push({ garbage: "x".repeat(file.size) });
  expect(await failing(read())).toEqual({ kind: "later", message: "DVSA’s file is damaged" });
  server.failures.push({ status: 429, body: "" });
  expect(await failing(read())).toEqual({ kind: "busy", message: "DVSA was asked too often" });
  expect(left()).toEqual([]);
});
