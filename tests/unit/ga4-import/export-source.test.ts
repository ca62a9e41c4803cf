import { existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, test } from "vitest";
import { openExport } from "@/lib/ga4-import/source/export-source";
import { type ZipEntry, zipOf } from "../../support/zip";

const root = mkdtempSync(join(tmpdir(), "ga4-source-"));
const scratch = join(root, "scratch");
afterAll(() => rmSync(root, { recursive: true, force: true }));

let made = 0;
function zip(entries: ZipEntry[]): string {
  const path = join(root, `export-${++made}.zip`);
  writeFileSync(path, zipOf(entries));
  return path;
}

const customers = { name: "Customers.csv", content: "_ID\r\n1\r\n" };
const leftOver = (): string[] => (existsSync(scratch) ? readdirSync(scratch) : []);

describe("a folder", () => {
  test("may have its files deeper down and in any case; links are not followed", async () => {
    const folder = join(root, "folder");
    mkdirSync(join(folder, "GA4"), { recursive: true });
    writeFileSync(join(folder, "GA4", "customers.CSV"), "_ID\n");
    writeFileSync(join(folder, "notes.txt"), "x");
    symlinkSync("/etc/hostname", join(folder, "Vehicles.csv"));
    const source = await openExport(folder, scratch);
    expect([...source.files.keys()]).toEqual(["Customers.csv"]);
    expect(source.ignored.sort()).toEqual(["Vehicles.csv", "notes.txt"]);
    expect(source.missing).toContain("Vehicles.csv");
    expect(source.missing).not.toContain("Suppliers.csv");
  });

  test("with a file twice, without any, or that is not there is refused", async () => {
    const twice = join(root, "twice");
    mkdirSync(join(twice, "old"), { recursive: true });
    for (const name of ["Stock.csv", "old/stock.csv"]) writeFileSync(join(twice, name), "_ID\n");
    await expect(openExport(twice, scratch)).rejects.toMatchObject({
      code: "TWICE",
      place: { file: "Stock.csv" },
    });
    const empty = join(root, "empty");
    mkdirSync(empty);
    await expect(openExport(empty, scratch)).rejects.toMatchObject({ code: "NOT_AN_EXPORT" });
    await expect(openExport(join(root, "nowhere"), scratch)).rejects.toMatchObject({ code: "NOT_FOUND" });
    await expect(openExport(join(twice, "Stock.csv"), scratch)).rejects.toThrow(
      "neither a folder nor a .zip",
    );
  });
});

describe("a zip", () => {
  test("is unpacked where nothing of its paths counts, and cleared away", async () => {
    const evil = [
      { name: "../../../Customers.csv", content: "_ID\n" },
      { name: "/etc/Stock.csv", content: "_ID\n" },
    ];
    for (const entry of evil)
      await expect(openExport(zip([entry]), scratch)).rejects.toMatchObject({ code: "BAD_ZIP" });
    const source = await openExport(
      zip([
        customers,
        { name: "a/readme.md", content: "x" },
        { name: "Vehicles.csv", content: "/etc/passwd", link: true },
      ]),
      scratch,
    );
    expect([...source.files.keys()]).toEqual(["Customers.csv"]);
    expect(source.ignored).toEqual(["a/readme.md", "Vehicles.csv"]);
    await source.close();
    expect(leftOver()).toEqual([]);
  });

  test("that is a bomb, lies about its sizes or holds too much is refused", async () => {
    const noughts = Buffer.alloc(40 * 1024 * 1024);
    const bomb = zip([{ name: "Customers.csv", content: noughts }]);
    await expect(openExport(bomb, scratch)).rejects.toMatchObject({ code: "ZIP_TOO_LARGE" });
    const liar = zip([{ name: "Customers.csv", content: noughts, claims: 1000 }]);
    await expect(openExport(liar, scratch)).rejects.toMatchObject({ code: "BAD_ZIP" });
    const many = zip(Array.from({ length: 1001 }, (_, at) => ({ name: `${at}.txt`, content: "x" })));
    await expect(openExport(many, scratch)).rejects.toMatchObject({ code: "ZIP_TOO_LARGE" });
    expect(leftOver()).toEqual([]);
  });

  test("that is none, or is damaged, is refused", async () => {
    const none = join(root, "none.zip");
    writeFileSync(none, "This is not a zip file, whatever its name says, not at all.");
    await expect(openExport(none, scratch)).rejects.toMatchObject({ code: "BAD_ZIP" });
    const damaged = zipOf([{ name: "Customers.csv", content: "_ID\r\n".repeat(100) }]);
    damaged.fill(0xff, 45, 50);
    const path = join(root, "damaged.zip");
    writeFileSync(path, damaged);
    await expect(openExport(path, scratch)).rejects.toMatchObject({ code: "BAD_ZIP" });
    expect(leftOver()).toEqual([]);
  });
});
