import { describe, expect, test } from "vitest";
import { FILE_FORMATS, RARE_FILES } from "@/lib/ga4-import/formats/all";
import { chooseExport } from "@/lib/ga4-import/source/choose-export";

const NAMES = { names: FILE_FORMATS.map(({ file }) => file), rare: RARE_FILES };
const found = (...paths: string[]) => paths.map((path) => ({ path, file: { size: 10, path } }));
const choose = (...paths: string[]) => chooseExport(found(...paths), NAMES);

describe("the export among the files that were dropped", () => {
  test("a folder: its files by GA4's names, the folder's name, what is missing and what is not of it", () => {
    const choice = choose("GA4 May/customers.CSV", "GA4 May/sub/Documents.csv", "GA4 May/readme.txt");
    expect(choice).toMatchObject({
      ok: true,
      chosen: { name: "GA4 May", ignored: 1, files: [{ name: "Customers.csv" }, { name: "Documents.csv" }] },
    });
    const missing = choice.ok ? choice.chosen.missing : [];
    expect(missing).toContain("Vehicles.csv");
    expect(missing).not.toContain("Suppliers.csv");
  });

  test("FileMaker's endings, and files with names of their own to be known by their columns", () => {
    expect(
      choose("May/Customers.mer", "May/Documents.tab", "May/Vehicles (1).csv", "May/notes.txt"),
    ).toMatchObject({
      chosen: {
        ignored: 1,
        files: [{ name: "Customers.csv" }, { name: "Documents.csv" }, { name: "Vehicles (1).csv" }],
      },
    });
  });

  test("a .zip", () => {
    expect(choose("export.ZIP")).toMatchObject({
      ok: true,
      chosen: { name: "export.ZIP", files: [{ name: "export.ZIP" }], missing: [] },
    });
  });

  test("workbooks: one for all, one for each, or beside CSV files", () => {
    expect(choose("Garage.xlsx")).toMatchObject({
      chosen: { name: "Garage.xlsx", files: [{ name: "Garage.xlsx" }], missing: [] },
    });
    expect(choose("May/Customers.xlsx", "May/Book 2.XLSX", "May/old.xls")).toMatchObject({
      chosen: {
        name: "May",
        ignored: 1,
        missing: [],
        files: [{ name: "Customers.xlsx" }, { name: "Book 2.XLSX" }],
      },
    });
    expect(choose("Customers.csv", "Rest.xlsx")).toMatchObject({
      chosen: { missing: [], files: [{ name: "Customers.csv" }, { name: "Rest.xlsx" }] },
    });
    expect(choose("Garage.xlsx", "May.zip")).toMatchObject({ chosen: { name: "May.zip" } });
  });

  test("loose files, beside which a .zip does not count", () => {
    expect(choose("Customers.csv", "Stock.csv", "old.zip")).toMatchObject({
      ok: true,
      chosen: { name: "2 files of an export", ignored: 1 },
    });
    expect(choose("Customers.csv")).toMatchObject({ ok: true, chosen: { name: "Customers.csv" } });
  });

  test.each([
    ["nothing", [], /no file in it/],
    ["one that is none", ["notes.txt"], /notes.txt is no file of a GA4 export/],
    ["several that are none", ["a.csv", "b.csv"], /None of these 2 files/],
    ["one file twice", ["May/Stock.csv", "June/stock.csv"], /Stock.csv is there twice: May.* and June/],
    ["two .zip", ["a.zip", "b.zip"], /several .zip/],
  ])("%s is refused with its reason", (_what, paths, problem) => {
    expect(choose(...paths)).toMatchObject({ ok: false, problem: expect.stringMatching(problem) });
  });

  test("more than is taken at once", () => {
    const large = [{ path: "export.zip", file: { size: 3 * 1024 ** 3 } }];
    expect(chooseExport(large, NAMES)).toMatchObject({ ok: false, problem: expect.stringContaining("2 GB") });
  });
});
