import { sql } from "drizzle-orm";
import { beforeAll, describe, expect, test, vi } from "vitest";
import { readList } from "@/components/table/read-list";
import { db } from "@/db/client";
import { documentList } from "@/lib/documents/list";
import { listDocuments } from "@/lib/documents/queries/documents";
import { DocumentList } from "@/lib/documents/schema/document";
import { csvDownload } from "@/lib/lists/csv";
import { csvAnswer } from "@/lib/lists/csv-answer";
import {
  type CsvColumn,
  chosenColumns,
  csvCell,
  csvHeader,
  csvRow,
  namedColumns,
} from "@/lib/lists/csv-text";
import { as, holding } from "../support/actors";
import { testDatabase } from "../support/database";
import { aDocument } from "../support/rows";

vi.mock("@/lib/auth/current-actor", () => ({ requireActor: async () => as("manager") }));

await testDatabase();
const manager = as("manager");

const ask = (query: string, actor = manager) =>
  csvAnswer(
    listDocuments,
    documentList,
    actor,
    Object.fromEntries(new URLSearchParams(query)),
    chosenColumns,
  );

const MANY = 2_500;

beforeAll(async () => {
  await aDocument({ number: "900", customer_name: '=HYPERLINK("http://bad")', total_gross: "-12.50" });
  await aDocument({ number: "901", customer_name: 'Lee, "Ann"\nand Co' });
  await db().execute(sql`
    insert into documents (type, status, number, created_date, total_net, total_tax, total_gross)
    select 'estimate', 'draft', 'E' || n, '2020-01-01'::date + n, 100, 20, 120 from generate_series(1, ${MANY}) n`);
});

describe("a cell", () => {
  test.each([
    ["=1+1", "'=1+1"],
    ["+44 7700 900123", "'+44 7700 900123"],
    ["-cmd", "'-cmd"],
    ["@SUM(A1)", "'@SUM(A1)"],
    ["＝1+1", "'＝1+1"],
    ["＋44", "'＋44"],
    ["－cmd", "'－cmd"],
    ["＠SUM(A1)", "'＠SUM(A1)"],
    ["\tx", "'\tx"],
    ['a "b"', '"a ""b"""'],
    ["a,b", '"a,b"'],
    ["a\r\nb", '"a\r\nb"'],
    ["=a,b", `"'=a,b"`],
    ["plain", "plain"],
    [null, ""],
    [true, "yes"],
    ["-12.50", "'-12.50"],
  ])("%j is written as %j", (value, expected) => {
    expect(csvCell(value)).toBe(expected);
  });

  test("of a column of numbers stays a number, and is text where it is none", () => {
    expect(csvCell("-12.50", true)).toBe("-12.50");
    expect(csvCell(3, true)).toBe("3");
    expect(csvCell("-1+cmd|x", true)).toBe("'-1+cmd|x");
  });
});

test("columns are those chosen on screen, the first always", () => {
  const columns: CsvColumn<{ a: string; b: string; c: string }>[] = [
    { key: "a", header: "A" },
    { key: "b", header: "B" },
    { key: "c", header: "C,", value: (row) => `${row.a}${row.c}` },
  ];
  const line = (chosen: string | null) => csvHeader(chosenColumns(columns, chosen));
  expect(line(null)).toBe('A,B,"C,"\r\n');
  expect(line("c")).toBe('A,"C,"\r\n');
  expect(line("nonsense")).toBe('A,B,"C,"\r\n');
  expect(csvRow(columns, { a: "1", b: "2", c: "3" })).toBe("1,2,13\r\n");
});

test("columns are those that a program names, in its order, and no others", () => {
  const columns: CsvColumn<object>[] = ["a", "b", "c"].map((key) => ({ key, header: key.toUpperCase() }));
  expect(csvHeader(namedColumns(columns, null))).toBe("A,B,C\r\n");
  expect(csvHeader(namedColumns(columns, "c,a"))).toBe("C,A\r\n");
  expect(() => namedColumns(columns, "c,d,e")).toThrow(
    expect.objectContaining({
      details: [{ field: "columns", code: "invalid", message: "There is no d, e; there are a, b, c" }],
    }),
  );
});

describe("a download", () => {
  test("has what the address selects, in its order, for Excel", async () => {
    const response = await ask("type=invoice&sort=number");
    expect(response.headers.get("content-type")).toBe("text/csv; charset=utf-8");
    expect(response.headers.get("content-disposition")).toMatch(
      /^attachment; filename="documents-\d{4}-\d\d-\d\d\.csv"$/,
    );
    const bytes = new Uint8Array(await response.arrayBuffer());
    expect([...bytes.subarray(0, 3)]).toEqual([0xef, 0xbb, 0xbf]);
    const text = new TextDecoder().decode(bytes);
    expect(text.split("\r\n")[0]).toMatch(/^Number,Type,Date,/);
    expect(text).toContain(`900,Invoice,2026-03-04,`);
    expect(text).toContain(`"'=HYPERLINK(""http://bad"")"`);
    expect(text).toContain('"Lee, ""Ann""\nand Co"');
    expect(text).toContain(",-12.50,");
    expect(text.indexOf("900,")).toBeLessThan(text.indexOf("901,"));
  });

  test("has all rows, each once, whatever page the address is on", async () => {
    const text = await (await ask("type=estimate&page=7&per_page=25&columns=document_date")).text();
    const lines = text.trimEnd().split("\r\n");
    expect(lines).toHaveLength(MANY + 1);
    expect(lines[0]).toBe("\uFEFFNumber,Date".replace("\uFEFF", ""));
    expect(lines[1]).toBe(`E${MANY},2026-11-05`);
    expect(new Set(lines).size).toBe(MANY + 1);
  });

  test("may be broken off without harm", async () => {
    const response = await ask("type=estimate");
    await response.body?.cancel();
    expect(await (await ask("type=invoice")).text()).toContain("900,Invoice");
  });

  test("holds no connection while nobody reads it, and as many are made at once as there are places", async () => {
    const unread = await Promise.all([1, 2, 3, 4].map(() => ask("type=estimate")));
    const readers = unread.map((response) => response.body?.getReader());
    await Promise.all(readers.map((reader) => reader?.read()));
    const [open] = await db().execute<{ transactions: number }>(sql`
      select count(*)::int as transactions from pg_stat_activity
      where datname = current_database() and pid <> pg_backend_pid() and state like '%in transaction%'`);
    expect(open?.transactions).toBe(0);
    let fifth: Response | undefined;
    const waiting = ask("type=invoice").then((response) => {
      fifth = response;
    });
    expect((await ask("type=invoice", as("receptionist")).catch((error) => error)).code).toBe("FORBIDDEN");
    expect(fifth).toBeUndefined();
    for (const reader of readers) await reader?.cancel();
    await waiting;
    expect(await fifth?.text()).toContain("900,Invoice");
  });

  test("needs the list's right and the right to export, and is audited with its filters", async () => {
    await expect(ask("", as("receptionist"))).rejects.toMatchObject({ code: "FORBIDDEN" });
    await expect(ask("", holding("records:export"))).rejects.toMatchObject({ code: "FORBIDDEN" });
    await expect(ask("colour=red")).rejects.toMatchObject({ code: "VALIDATION_ERROR" });
    await (await ask("type=invoice&status=issued")).text();
    const [row] = await db().execute<{ actor_name: string; after: string }>(
      sql`select actor_name, after::text from audit_log where command = 'records.export' order by id desc limit 1`,
    );
    expect(row?.actor_name).toBe("The manager");
    expect(JSON.parse(row?.after ?? "")).toEqual({
      list: "documents.list",
      filters: { type: "invoice", status: "issued" },
    });
  });
});

test("an address that makes no sense is read as far as it does", () => {
  const read = (params: Record<string, string>) => readList(documentList, DocumentList, params).input;
  expect(read({ type: "invoice", from: "yesterday", colour: "red", page: "0" })).toMatchObject({
    type: "invoice",
    page: 1,
    sort: "-document_date",
  });
  expect(read({ sort: "number" })).toMatchObject({ sort: "-document_date" });
  expect(read({ sort: "number", page: "0" })).toMatchObject({ sort: "-document_date", page: 1 });
  expect(read({ unpaid: "perhaps" })).toMatchObject({ sort: "-document_date" });
  expect(read({ unpaid: "yes" })).toMatchObject({ sort: "due_date" });
  expect(read({ sort: "number", type: "invoice" })).toMatchObject({ sort: "number" });
  expect(read({ unpaid: "yes", open: "no" })).toMatchObject({ unpaid: true, open: false });
});

test("a page's own address narrows its file", async () => {
  const load = csvDownload(listDocuments, documentList);
  const file = async (query: string) => {
    const answer = await load(new Request(`http://garage.test/documents/csv?${query}`));
    return [answer.status, (await answer.text()).trim().split("\n").length];
  };
  expect(await file("unpaid=yes&type=estimate")).toEqual([200, 1]);
  expect(await file("open=no&type=estimate")).toEqual([200, MANY + 1]);
});
