import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, test } from "vitest";
import type { Row } from "@/lib/ga4-import/csv/row-reader";
import type { FileFormat } from "@/lib/ga4-import/formats/column";
import { CUSTOMERS } from "@/lib/ga4-import/formats/customers";
import { RECEIPTS } from "@/lib/ga4-import/formats/receipts";
import { plausibleDates, readDate, readTimestamp } from "@/lib/ga4-import/parsers/dates";
import { Noted, valueIn } from "@/lib/ga4-import/parsers/reading";
import { readFile } from "@/lib/ga4-import/source/export-reader";

const folder = mkdtempSync(join(tmpdir(), "ga4-spreadsheets-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));
const rules = plausibleDates("2026-06-30");

let written = 0;
async function rowsOf(content: string | Buffer, format: FileFormat = CUSTOMERS) {
  const path = join(folder, `${++written}.csv`);
  writeFileSync(path, content);
  const rows: unknown[][] = [];
  const lines: number[] = [];
  const onRow = (row: Row) => {
    rows.push([...row.values]);
    lines.push(row.line);
  };
  const file = { name: format.file, path, bytes: content.length };
  const facts = await readFile(file, format, { rules, report: () => undefined }, onRow);
  const names = rows.map((row) => [row[CUSTOMERS.at._ID], row[CUSTOMERS.at.nameSurname]]);
  return { names, lines, facts };
}

describe("dates as spreadsheets write them", () => {
  test.each([
    ["2026-02-01", "2026-02-01"],
    ["2026-02-01 00:00:00", "2026-02-01"],
    ["2026-02-01T00:00:00", "2026-02-01"],
    ["2026/2/1", "2026-02-01"],
    ["01-Feb-26", "2026-02-01"],
    ["1-Feb-2026", "2026-02-01"],
    ["1 February 2026", "2026-02-01"],
    ["February 1, 2026", "2026-02-01"],
    ["01.02.2026", "2026-02-01"],
    ["13-02-2026", "2026-02-13"],
    ["2026-02-31", null],
    ["01-Foo-26", null],
  ])("%s", (text, iso) => {
    expect(valueIn(readDate(text, rules))).toBe(iso);
  });

  test("with their times", () => {
    expect(valueIn(readTimestamp("2026-02-01T14:05:06.000Z", rules))).toBe("2026-02-01T14:05:06");
    expect(valueIn(readTimestamp("01-Feb-26 2:05 PM", rules))).toBe("2026-02-01T14:05:00");
    expect(valueIn(readTimestamp("01/02/2026 12:30 am", rules))).toBe("2026-02-01T00:30:00");
  });

  test("01/01/2000 is no date in documents, however it is written", () => {
    expect(readDate("2000-01-01", rules, true)).toEqual(new Noted(null, "date-none", "repaired"));
  });
});

describe("a column with its months before its days", () => {
  const receipts = (...dates: string[]) =>
    `_ID,_ID_Document,Amount,Date\r\n${dates.map((date, at) => `${at},D,1.00,${date}`).join("\r\n")}\r\n`;

  test("is refused with its file, its name and examples", async () => {
    const american = receipts("01/25/2026", "03/04/2026", "12/31/2025", "02/28/2026", "05/06/2026");
    await expect(rowsOf(american, RECEIPTS)).rejects.toMatchObject({
      code: "AMERICAN_DATES",
      place: { file: "Receipts.csv", column: "Date" },
      message: expect.stringContaining("01/25/2026, 12/31/2025, 02/28/2026"),
    });
  });

  test("is not taken for one because of a slip", async () => {
    const slip = receipts("25/01/2026", "03/04/2026", "12/31/2025", "28/02/2026");
    const { facts } = await rowsOf(slip, RECEIPTS);
    expect(facts.unread).toMatchObject([{ column: "Date", unread: 1, filled: 4, examples: ["12/31/2025"] }]);
  });
});

test("a key that a spreadsheet took for a number refuses the file and says what to do", async () => {
  await expect(rowsOf("_ID,nameSurname\r\n2.04E+22,Smith\r\n")).rejects.toMatchObject({
    code: "KEYS_SPOILED",
    place: { file: "Customers.csv", line: 2, column: "_ID" },
    message: expect.stringContaining("do not save it in Excel"),
  });
  expect((await rowsOf("_ID,nameSurname\r\n204E22,Smith\r\n")).names).toEqual([["204E22", "Smith"]]);
});

describe("separators and encodings", () => {
  const smith = [["K1", "Smith; Söhne, Ltd"]];
  test.each([
    ["semicolons", '_ID;nameSurname\r\nK1;"Smith; Söhne, Ltd"\r\n', 2],
    ["tabs", '_ID\tnameSurname\rK1\t"Smith; Söhne, Ltd"\r', 2],
    ["sep= above", 'sep=;\r\n_ID;nameSurname\r\nK1;"Smith; Söhne, Ltd"\r\n', 3],
    ["bars", "_ID|nameSurname\nK1|Smith; Söhne, Ltd\n", 2],
  ])("%s", async (_, text, line) => {
    const wide = Buffer.from(text, "utf16le");
    for (const bytes of [
      Buffer.from(text),
      Buffer.from(text, "latin1"),
      Buffer.from(`\ufeff${text}`),
      Buffer.from(`\ufeff${text}`, "utf16le"),
      wide,
      Buffer.from(`\ufeff${text}`, "utf16le").swap16(),
    ]) {
      const { names, lines } = await rowsOf(bytes);
      expect(names).toEqual(smith);
      expect(lines).toEqual([line]);
    }
  });

  test("UTF-16 longer than a piece is read whole", async () => {
    const rows = Array.from({ length: 20_000 }, (_, at) => `K${at},Söhne 😀 ${at}`);
    const { names } = await rowsOf(
      Buffer.from(`\ufeff_ID,nameSurname\r\n${rows.join("\r\n")}\r\n`, "utf16le"),
    );
    expect(names.map((row) => row.join(","))).toEqual(rows);
  });

  test("single zero bytes are spaces", async () => {
    expect((await rowsOf(`_ID,nameSurname\r\nK1,Sm\0th\r\n`)).names).toEqual([["K1", "Sm th"]]);
  });
});

test("an empty file is nothing where a garage may have nothing of it", async () => {
  const stock = { ...CUSTOMERS, file: "Stock.csv" };
  expect((await rowsOf("", stock)).facts.counts.read).toBe(0);
  await expect(rowsOf("")).rejects.toMatchObject({ code: "NOT_CSV" });
});
