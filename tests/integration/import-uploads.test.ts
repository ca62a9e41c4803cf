import { randomUUID } from "node:crypto";
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, utimesSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { ReadableStream } from "node:stream/web";
import { afterAll, expect, test } from "vitest";
import { PUT } from "@/app/api/import/uploads/[upload]/[file]/route";
import { receiveUpload, removeOldUploads, storedName, uploadedExport } from "@/lib/ga4-import/source/uploads";
import { as } from "../support/actors";

const folder = mkdtempSync(join(tmpdir(), "ga4-uploads-"));
process.env.DATA_DIR = folder;
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const admin = as("admin");
const body = (text: string) => new Blob([text]).stream() as ReadableStream<Uint8Array>;
const filesOf = (upload: string) => readdirSync(join(folder, "imports", upload));

const send = (file: string, more: object = {}) =>
  receiveUpload(admin, { upload: randomUUID(), file, body: body("_ID"), length: null, ...more });

test("a file stands under GA4's name for it, in a folder of its upload", async () => {
  const upload = randomUUID();
  expect(await send("CUSTOMERS.CSV", { upload, body: body("_ID\r\n1\r\n") })).toEqual({
    name: "Customers.csv",
    bytes: 8,
  });
  expect(filesOf(upload)).toEqual(["Customers.csv"]);
  expect(readFileSync(join(folder, "imports", upload, "Customers.csv"), "utf8")).toBe("_ID\r\n1\r\n");
  expect(await uploadedExport(upload)).toBe(upload);
});

test("sent again, the later one counts", async () => {
  const upload = randomUUID();
  await send("Stock.csv", { upload, body: body("first") });
  await send("Stock.csv", { upload, body: body("second") });
  expect(filesOf(upload)).toEqual(["Stock.csv"]);
  expect(readFileSync(join(folder, "imports", upload, "Stock.csv"), "utf8")).toBe("second");
});

test("a .zip is taken as the export itself", async () => {
  const upload = randomUUID();
  await send("GA4 export (May).zip", { upload });
  expect(await uploadedExport(upload)).toBe(join(upload, "GA4 export (May).zip"));
});

test("workbooks are taken as they are called, and are the folder of their upload", async () => {
  const upload = randomUUID();
  for (const file of ["../GA4 <May>.xlsx", "Customers.XLSX"]) await send(file, { upload });
  expect(filesOf(upload).sort()).toEqual(["Customers.xlsx", "GA4 _May_.xlsx"]);
  expect(await uploadedExport(upload)).toBe(upload);
});

test.each([
  ["../../../etc/customers.csv", "Customers.csv"],
  ["..\\..\\Customers.csv", "Customers.csv"],
  ["../../evil.zip", "evil.zip"],
  ["/abs/olute/a\0b.zip", "ab.zip"],
  ["<script>.zip", "_script_.zip"],
  ["~$copy;rm -rf.zip", "_copy_rm -rf.zip"],
  [`${"x".repeat(300)}.zip`, `${"x".repeat(80)}.zip`],
])("the name %j becomes %j", async (given, name) => {
  expect(storedName(given)).toBe(name);
  const upload = randomUUID();
  await send(given, { upload });
  expect(filesOf(upload)).toEqual([name]);
});

test.each(["notes.txt", "Secrets.html", ".zip", "Customers.csv.exe", "..", "....zip", ""])(
  "what is no file of an export is refused: %j",
  async (file) => {
    await expect(send(file)).rejects.toMatchObject({ code: "UNSUPPORTED_MEDIA_TYPE" });
  },
);

test("an upload's id that is none leads nowhere", async () => {
  for (const upload of ["..", "../..", "x", ""])
    await expect(send("Customers.csv", { upload })).rejects.toMatchObject({ code: "VALIDATION_ERROR" });
  expect(existsSync(join(folder, "Customers.csv"))).toBe(false);
});

test("too large: refused by what is announced, else as soon as it is more, and nothing stays", async () => {
  await expect(send("big.zip", { length: 3 * 1024 ** 3 })).rejects.toMatchObject({
    code: "PAYLOAD_TOO_LARGE",
  });
  const upload = randomUUID();
  const large = body("x".repeat(5000));
  await expect(send("big.zip", { upload, body: large, largest: 4999 })).rejects.toMatchObject({
    code: "PAYLOAD_TOO_LARGE",
    message: expect.stringContaining("big.zip"),
  });
  expect(filesOf(upload)).toEqual([]);
});

test("more than the disk has room for is refused before it is begun", async () => {
  await expect(send("big.zip", { length: 2 ** 52, largest: 2 ** 53 })).rejects.toMatchObject({
    message: expect.stringContaining("not enough room"),
  });
});

test("an upload that breaks off leaves no half file", async () => {
  const upload = randomUUID();
  const broken = new ReadableStreamThatBreaks();
  await expect(send("Customers.csv", { upload, body: broken })).rejects.toMatchObject({ code: "CONFLICT" });
  expect(filesOf(upload)).toEqual([]);
});

test("only who may import may upload", async () => {
  for (const role of ["manager", "technician", "receptionist", "accountant"] as const)
    await expect(
      receiveUpload(as(role), {
        upload: randomUUID(),
        file: "Customers.csv",
        body: body("_ID"),
        length: null,
      }),
    ).rejects.toMatchObject({ code: "FORBIDDEN" });
});

test("an upload must come from our own pages", async () => {
  const address = `http://garage.test/api/import/uploads/${randomUUID()}/Customers.csv`;
  const context = { params: Promise.resolve({ upload: randomUUID(), file: "Customers.csv" }) };
  for (const origin of [undefined, "http://evil.test"]) {
    const headers = { host: "garage.test", ...(origin && { origin }) };
    const response = await PUT(new Request(address, { method: "PUT", body: "_ID", headers }), context);
    expect(response.status, origin).toBe(403);
  }
});

test("an upload without a file of an export is none; two .zip are one too many", async () => {
  await expect(uploadedExport(randomUUID())).rejects.toMatchObject({ code: "NOT_FOUND" });
  const upload = randomUUID();
  await send("one.zip", { upload });
  await send("two.zip", { upload });
  await expect(uploadedExport(upload)).rejects.toMatchObject({ code: "CONFLICT" });
});

test("old uploads go, but for those in use", async () => {
  const imports = join(folder, "imports");
  const [old, used, young] = [randomUUID(), randomUUID(), randomUUID()];
  for (const upload of [old, used, young]) await send("Customers.csv", { upload });
  const unpacked = join(imports, "ga4-export-killed");
  mkdirSync(unpacked);
  const longAgo = new Date(Date.now() - 15 * 86_400_000);
  for (const name of [old, used, "ga4-export-killed"]) utimesSync(join(imports, name), longAgo, longAgo);
  await removeOldUploads([join(imports, used)]);
  const left = readdirSync(imports);
  expect(left).toContain(used);
  expect(left).toContain(young);
  expect(left).not.toContain(old);
  expect(left).not.toContain("ga4-export-killed");
});

/** A connection that ends in the middle. */
class ReadableStreamThatBreaks extends globalThis.ReadableStream<Uint8Array> {
  constructor() {
    super({
      pull(controller) {
        controller.enqueue(new Uint8Array(1000));
        controller.error(Object.assign(new Error("aborted"), { code: "ECONNRESET" }));
      },
    });
  }
}
