import { describe, expect, test } from "vitest";
import { CsvReader } from "@/lib/files/csv/csv-reader";
import { cellDecoder } from "@/lib/files/csv/encoding";
import { fc } from "../../support/property";

interface Row {
  line: number;
  cells: string[];
  strayQuotes: number[];
}

/** Reads bytes in pieces of the given size. */
function read(bytes: Buffer | string, piece = 1_000_000, largestRecord?: number): Row[] {
  const rows: Row[] = [];
  const reader = new CsvReader(
    "Customers.csv",
    cellDecoder("UTF-8"),
    ({ line, cells, width, strayQuotes }) =>
      rows.push({ line, cells: cells.slice(0, width), strayQuotes: [...strayQuotes] }),
    { ...(largestRecord && { largestRecord }) },
  );
  const buffer = Buffer.from(bytes);
  for (let at = 0; at < buffer.length; at += piece) reader.push(buffer.subarray(at, at + piece));
  reader.end();
  return rows;
}

const cells = (bytes: string, piece?: number): string[][] => read(bytes, piece).map((row) => row.cells);

describe("what is written reads back", () => {
  const cell = fc.string({
    unit: fc.constantFrom("a", "é", "€", ",", '"', "\n", "\r", " ", "\v", "x", "😀"),
    maxLength: 12,
  });
  const table = fc
    .integer({ min: 1, max: 6 })
    .chain((width) =>
      fc.array(fc.array(cell, { minLength: width, maxLength: width }), { minLength: 1, maxLength: 8 }),
    );
  const write = (rows: string[][], end: string): string =>
    rows.map((row) => row.map((text) => `"${text.replaceAll('"', '""')}"`).join(",") + end).join("");

  test("with any line end and however the bytes arrive", () => {
    fc.assert(
      fc.property(
        table,
        fc.constantFrom("\r\n", "\n", "\r"),
        fc.integer({ min: 1, max: 40 }),
        (rows, end, piece) => {
          const header = rows[0]?.map((_, at) => `column ${at}`) ?? [];
          const all = [header, ...rows];
          const wanted = all.filter((row) => row.length > 1 || row[0] !== "");
          expect(cells(write(all, end), piece)).toEqual(wanted);
        },
      ),
    );
  });

  test("without quotes too", () => {
    const plain = fc.string({ unit: fc.constantFrom("a", "1", " ", "ü", "'"), maxLength: 8 });
    fc.assert(
      fc.property(fc.array(fc.tuple(plain, plain, plain)), fc.integer({ min: 1, max: 20 }), (rows, piece) => {
        const text = [["a", "b", "c"], ...rows].map((row) => row.join(",")).join("\r\n");
        expect(cells(`${text}\r\n`, piece)).toEqual([["a", "b", "c"], ...rows]);
      }),
    );
  });

  test("and no garbage makes it hang or fail otherwise than by saying so", () => {
    const garbage = fc.string({ unit: fc.constantFrom("a", ",", '"', "\n", "\r", "\0", "é"), maxLength: 60 });
    fc.assert(
      fc.property(garbage, fc.integer({ min: 1, max: 10 }), (text, piece) => {
        try {
          expect(cells(`_ID,b\n${text}`, piece)).toEqual(cells(`_ID,b\n${text}`));
        } catch (error) {
          expect(error).toMatchObject({ name: "ImportProblem", place: { file: "Customers.csv" } });
        }
      }),
    );
  });
});

test("lines are those of the file, breaks inside quotes counted", () => {
  const rows = read('_ID,Notes\r\n1,"one\r\ntwo\nthree"\r\n\r\n2,x\r\n');
  expect(rows.map(({ line, cells: [key] }) => [line, key])).toEqual([
    [1, "_ID"],
    [2, "1"],
    [6, "2"],
  ]);
});

test("a last line without its end is read", () => {
  expect(cells("_ID,b\n1,2")).toEqual([
    ["_ID", "b"],
    ["1", "2"],
  ]);
  expect(cells("_ID,b\n1,")).toEqual([
    ["_ID", "b"],
    ["1", ""],
  ]);
});

describe("quotes that were never escaped", () => {
  test("are text inside an unquoted cell", () => {
    const [, row] = read('_ID,Description,Price\r\n1,15" wheel,3\r\n');
    expect(row).toEqual({ line: 2, cells: ["1", '15" wheel', "3"], strayQuotes: [1] });
  });

  test("are text inside a quoted cell", () => {
    const [, row] = read('_ID,Description,Price\r\n1,"a 15" wheel, new",3\r\n');
    expect(row).toEqual({ line: 2, cells: ["1", 'a 15" wheel, new', "3"], strayQuotes: [1] });
  });

  test("do not swallow the rows below when a cell merely begins with one", () => {
    const text = '_ID,Notes,Town\r\n1,"Old" garage,Bath\r\n2,plain,Wells\r\n3,"quoted, cell",Frome\r\n';
    expect(cells(text)).toEqual([
      ["_ID", "Notes", "Town"],
      ["1", '"Old" garage', "Bath"],
      ["2", "plain", "Wells"],
      ["3", "quoted, cell", "Frome"],
    ]);
    expect(read(text, 7)).toEqual(read(text));
  });

  test("do not hide that the file is cut off", () => {
    expect(() => cells('_ID,Notes\r\n1,fine\r\n2,"begun and')).toThrow(
      "Customers.csv, line 3, column 2: a quote is opened here and never closed",
    );
  });
});

test("rows of the wrong width are handed over as they are, a cut-off last one is refused", () => {
  expect(cells("_ID,b,c\n1,2\n1,2,3,4\n5,6,7\n").map((row) => row.length)).toEqual([3, 2, 4, 3]);
  expect(() => cells("_ID,b,c\n1,2,3\n4,5")).toThrow(
    "Customers.csv, line 3, column 3: the file ends in the middle of a row",
  );
});

test("a huge cell ends in a message and not in the memory", () => {
  const reader = new CsvReader("Customers.csv", cellDecoder("UTF-8"), () => undefined);
  reader.push(Buffer.from('_ID,Notes\r\n1,"'));
  const megabyte = Buffer.alloc(1024 * 1024, "x");
  let given = 0;
  expect(() => {
    for (; given < 300; given++) reader.push(megabyte);
  }).toThrow("Customers.csv, line 2, column 2: a row is larger than 8 MiB");
  expect(given).toBeLessThan(10);
});
