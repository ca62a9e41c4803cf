import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, test } from "vitest";
import { CUSTOMERS } from "@/lib/ga4-import/formats/customers";
import { plausibleDates } from "@/lib/ga4-import/parsers/dates";
import { readFile } from "@/lib/ga4-import/source/export-reader";
import { openExport } from "@/lib/ga4-import/source/export-source";
import { AsSeen } from "@/lib/ga4-import/workbook/as-seen";
import { columnLetters, columnOf } from "@/lib/ga4-import/workbook/columns";
import { numberText } from "@/lib/ga4-import/workbook/numbers";
import { type Shown, shownBy } from "@/lib/ga4-import/workbook/styles";
import { madeWorkbook, xmlRow } from "../../support/workbook";
import { zipOf } from "../../support/zip";

const root = mkdtempSync(join(tmpdir(), "ga4-workbooks-"));
const scratch = join(root, "scratch");
afterAll(() => rmSync(root, { recursive: true, force: true }));

let made = 0;
function written(bytes: Buffer, name = `Book${++made}.xlsx`): string {
  const path = join(root, name);
  writeFileSync(path, bytes);
  return path;
}

/** What became of each sheet, as lines of text. */
async function textsOf(bytes: Buffer): Promise<Record<string, string[]>> {
  const source = await openExport(written(bytes), scratch);
  const texts = [...source.files].map(([name, { path }]) => [
    name,
    readFileSync(path, "utf8").trimEnd().split("\r\n"),
  ]);
  await source.close();
  return Object.fromEntries(texts);
}

const leftOver = (): string[] => (existsSync(scratch) ? readdirSync(scratch) : []);
const HEADER = xmlRow(1, ["_ID", "nameSurname", "nameForename", "addressTown"]);
const customers = (...rows: string[]) => [{ name: "Customers", rows: HEADER + rows.join("") }];
const cellsOf = async (row: string, more: Parameters<typeof madeWorkbook>[1] = {}) =>
  (await textsOf(madeWorkbook(customers(row), more)))["Customers.csv"]?.[1];

describe("a number in a cell", () => {
  test.each<[number, Shown, string]>([
    [46_054, "date", "01/02/2026"],
    [46_054.605_625, "date", "01/02/2026 14:32:06"],
    [0.375, "time", "09:00:00"],
    [0.375, "date", "09:00:00"],
    [0, "time", "00:00:00"],
    [61, "date", "01/03/1900"],
    [60, "date", "29/02/1900"],
    [59, "date", "28/02/1900"],
    [1, "date", "01/01/1900"],
    [-1, "date", "-1"],
    [1.1000000000000001, "number", "1.1"],
    [0.1 + 0.2, "number", "0.3"],
    [0.0000001, "number", "0.0000001"],
    [0.1, "percent", "10%"],
    [123_456_789_012_345, "number", "123456789012345"],
    [2.0955431937982e22, "number", "2.0955431937982E+22"],
    [1_234_567_890_123_450, "number", "1.23456789012345E+15"],
  ])("%d as %s is %s", (value, shown, text) => {
    expect(numberText(value, shown, false)).toBe(text);
  });

  test("counts from 1904 where a Mac wrote it so", () => {
    expect(numberText(44_592, "date", true)).toBe("01/02/2026");
    expect(numberText(0, "date", true)).toBe("01/01/1904");
  });

  test.each<[string, Shown]>([
    ["[$-809]dd mmmm yyyy;@", "date"],
    ["mmm\\-yy", "date"],
    ["[h]:mm", "time"],
    ["hh:mm AM/PM", "time"],
    ["General", "number"],
    ['#,##0.00 "days"', "number"],
    ["[Red]0.00", "number"],
    ["0.00%", "percent"],
    ["_-£* #,##0.00_-", "number"],
  ])("shown by %s is a %s", (code, shown) => {
    expect(shownBy(code)).toBe(shown);
  });
});

test("columns go by letters", () => {
  for (const [column, letters] of [
    [0, "A"],
    [25, "Z"],
    [26, "AA"],
    [701, "ZZ"],
    [702, "AAA"],
    [16_383, "XFD"],
  ] as const) {
    expect(columnLetters(column)).toBe(letters);
    expect(columnOf(`${letters}12`)).toBe(column);
  }
  expect(columnOf("XFE1")).toBe(-1);
});

describe("the cells of a sheet", () => {
  test("are texts of each kind, as they stand", async () => {
    const texts =
      '<si><t>plain, “as it is”</t></si><si><r><t>ri</t></r><r><rPr><b/></rPr><t xml:space="preserve">ch </t></r><rPh sb="0" eb="1"><t>no</t></rPh></si>';
    expect(
      await cellsOf(xmlRow(2, ['t="s"><v>0</v>', 't="s"><v>1</v>', "0012", "07700 900123"]), { texts }),
    ).toBe('"plain, “as it is”",rich ,0012,07700 900123');
    expect(
      await cellsOf(
        xmlRow(2, [
          "20955431937982000000012",
          't="str"><v>AB12 CDE</v>',
          't="b"><v>1</v>',
          't="e"><v>#N/A</v>',
        ]),
      ),
    ).toBe("20955431937982000000012,AB12 CDE,TRUE,#N/A");
    expect(await cellsOf(xmlRow(2, ["a&amp;b &#163;5", "one_x000B_two", "_x005F_x000B_", '"x"']))).toBe(
      'a&b £5,one\vtwo,_x000B_,"""x"""',
    );
  });

  test("are dates by how they are shown, in both systems", async () => {
    const formats = ["dd/mm/yyyy", "dd/mm/yyyy hh:mm"];
    const row = (from: number) =>
      xmlRow(2, ["K", `s="1"><v>${from}</v>`, `s="2"><v>${from + 0.5}</v>`, `s="3"><v>${from}</v>`]);
    const same = "K,01/02/2026,01/02/2026 12:00:00,01/02/2026";
    expect(await cellsOf(row(46_054), { formats })).toBe(same);
    expect(await cellsOf(row(44_592), { formats, from1904: true })).toBe(same);
    expect(await cellsOf(xmlRow(2, ["K", 't="d"><v>2026-02-01T00:00:00</v>']))).toBe("K,01/02/2026,,");
  });

  test("keep their row's number, beside empty rows and above", async () => {
    const rows =
      xmlRow(3, ["_ID", "nameSurname", "nameForename"]) +
      '<row r="4"><c r="A4" s="1"/></row>' +
      xmlRow(6, ["K1", "two\nlines"]) +
      xmlRow(9, ["K2", null, "Ann", "beyond"]);
    const source = await openExport(written(madeWorkbook([{ name: "x", rows }])), scratch);
    const [file] = source.files.values();
    const seen: unknown[] = [];
    const rules = plausibleDates("2026-06-30");
    if (file)
      await readFile(file, CUSTOMERS, { rules, report: () => undefined }, ({ line, key, raw }) => {
        seen.push([line, key, raw.length]);
      });
    expect(seen).toEqual([
      [6, "K1", 1],
      [9, "K2", 1],
    ]);
    await source.close();
  });
});

describe("the sheets of a workbook", () => {
  const stock = xmlRow(1, ["_ID", "itemPartNumber", "itemDescription"]) + xmlRow(2, ["S", "PN1", "Pads"]);

  test("count by their columns; others are named, with what stands in them", async () => {
    const notes = xmlRow(1, ["Milk", "Bread"]) + xmlRow(2, ["><f>1+1</f><v>2</v>"]);
    const sheets = [
      ...customers(xmlRow(2, ["C"])),
      { name: "Notes", rows: notes },
      { name: "parts", rows: stock },
    ];
    const source = await openExport(written(madeWorkbook(sheets), "Garage.xlsx"), scratch);
    expect([...source.files.keys()].sort()).toEqual(["Customers.csv", "Stock.csv"]);
    expect(source.ignored).toEqual(["Garage.xlsx, sheet Notes"]);
    expect(source.taken.map(({ file, as }) => [file, as])).toEqual([
      ["Garage.xlsx, sheet Customers", "Customers.csv"],
      ["Garage.xlsx, sheet parts", "Stock.csv"],
    ]);
    await source.close();
    expect(leftOver()).toEqual([]);
  });

  test("that are the same file twice are refused; beside a text file they are not needed", async () => {
    const twice = written(madeWorkbook([...customers(), { name: "old", rows: HEADER }]), "Two.xlsx");
    await expect(openExport(twice, scratch)).rejects.toMatchObject({
      code: "TWICE",
      message: expect.stringContaining("Two.xlsx, sheet Customers and Two.xlsx, sheet old"),
    });
    const beside = zipOf([
      { name: "Customers.csv", content: "_ID\r\n1\r\n" },
      { name: "Customers.xlsx", content: madeWorkbook(customers()) },
      { name: "Stock.xlsx", content: madeWorkbook([{ name: "Sheet1", rows: stock }]) },
      { name: "old.xls", content: "\xd0\xcf\x11\xe0" },
    ]);
    const source = await openExport(written(beside, "export.zip"), scratch);
    expect(source.files.get("Customers.csv")?.sheet).toBeUndefined();
    expect(source.files.get("Stock.csv")?.sheet?.workbook).toBe("Stock.xlsx");
    expect(source.ignored).toEqual(expect.arrayContaining(["Customers.xlsx, sheet Customers"]));
    expect(source.ignored.join()).toContain("old.xls");
    await source.close();
  });
});

describe("what is refused names its place", () => {
  test.each([
    [
      "a formula",
      xmlRow(2, ["K", "Smith", '><f>A1&amp;"x"</f><v>5</v>']),
      {
        code: "FORMULA",
        message: expect.stringMatching(/^.*\.xlsx, sheet Customers, row 2, column C: holds a formula/),
      },
    ],
    ["a text that is not there", xmlRow(2, ['t="s"><v>7</v>']), { code: "BAD_WORKBOOK" }],
    ["rows out of order", `${xmlRow(5, ["K"])}${xmlRow(4, ["L"])}`, { code: "BAD_WORKBOOK" }],
    ["no XML", "<row>", { code: "BAD_WORKBOOK" }],
    [
      "an entity of its own",
      "<row r='2'><c r='A2' t='inlineStr'><is><t>&x;</t></is></c></row>",
      { code: "BAD_WORKBOOK" },
    ],
    ["elements without end", "<row>".repeat(100), { code: "BAD_WORKBOOK" }],
  ])("%s", async (_, rows, problem) => {
    await expect(textsOf(madeWorkbook(customers(rows)))).rejects.toMatchObject(problem);
    expect(leftOver()).toEqual([]);
  });

  test("dates that Excel changed over", async () => {
    const formats = ["dd/mm/yyyy"];
    const days = ["13/01/2026", "46054", "25/12/2025", "46083", "31/01/2026", "46114"];
    const rows = days.map((day, at) =>
      xmlRow(at + 2, [`K${at}`, day.includes("/") ? day : `s="1"><v>${day}</v>`]),
    );
    const swapped = [{ name: "Customers", rows: HEADER + rows.join("") }];
    await expect(textsOf(madeWorkbook(swapped, { formats }))).rejects.toMatchObject({
      code: "AMERICAN_DATES",
      place: { sheet: "Customers", column: "B" },
    });
    const right = [...rows, xmlRow(8, ["K8", 's="1"><v>46066</v>'])];
    expect(
      await textsOf(madeWorkbook([{ name: "Customers", rows: HEADER + right.join("") }], { formats })),
    ).toBeTruthy();
  });

  test("a document type, a bomb, too many parts, what is none and what is another kind", async () => {
    const doctype = '<!DOCTYPE x [<!ENTITY x SYSTEM "file:///etc/hostname">]><worksheet/>';
    const of = (parts: Record<string, string>) => textsOf(madeWorkbook(customers(), { parts }));
    await expect(of({ "xl/worksheets/sheet1.xml": doctype })).rejects.toMatchObject({ code: "BAD_WORKBOOK" });
    const blanks = " ".repeat(20 * 1024 * 1024);
    await expect(of({ "xl/sharedStrings.xml": `<sst>${blanks}</sst>` })).rejects.toMatchObject({
      code: "ZIP_TOO_LARGE",
    });
    const many = Object.fromEntries(Array.from({ length: 1000 }, (_, at) => [`xl/media/${at}.png`, "x"]));
    await expect(of(many)).rejects.toMatchObject({ code: "ZIP_TOO_LARGE" });
    await expect(openExport(written(Buffer.from("_ID,nameSurname\r\n")), scratch)).rejects.toMatchObject({
      code: "BAD_WORKBOOK",
    });
    const locked = Buffer.from("\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1", "latin1");
    await expect(openExport(written(locked), scratch)).rejects.toThrow(/protected by a password/);
    await expect(openExport(written(locked, "Customers.xls"), scratch)).rejects.toThrow(
      /Customers.xls: .*save it as .xlsx/,
    );
    await expect(openExport(written(locked, "x.xlsb"), scratch)).rejects.toMatchObject({
      code: "BAD_WORKBOOK",
    });
    expect(leftOver()).toEqual([]);
  });
});

test("a key of which Excel lost digits is told where it stands", async () => {
  const rows = [xmlRow(2, ["K", "Smith"]), xmlRow(7, [">" + "<v>2.0955431937982E+22</v>", "Jones"])];
  const source = await openExport(written(madeWorkbook(customers(...rows)), "Keys.xlsx"), scratch);
  const [file] = source.files.values();
  const rules = plausibleDates("2026-06-30");
  const read = file && readFile(file, CUSTOMERS, { rules, report: () => undefined }, () => undefined);
  const problem = await Promise.resolve(read).catch((error) => new AsSeen(source.files).problem(error));
  expect(problem).toMatchObject({
    code: "KEYS_SPOILED",
    message: expect.stringMatching(
      /^Keys\.xlsx, sheet Customers, row 7, column A \(_ID\): 2\.0955431937982E\+22 was a long key/,
    ),
  });
  await source.close();
});
