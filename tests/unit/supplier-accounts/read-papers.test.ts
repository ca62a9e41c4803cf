import PDFDocument from "pdfkit";
import { describe, expect, test } from "vitest";
import { readCells } from "@/lib/files/csv/read-cells";
import { pdfRows } from "@/lib/files/pdf-text";
import { invoiceOfCells, invoiceOfText } from "@/lib/supplier-accounts/rules/read-invoice";
import { statementOfCells, statementOfText } from "@/lib/supplier-accounts/rules/read-statement";
import { readAmount, readDay } from "@/lib/supplier-accounts/rules/text-figures";
import { fc } from "../../support/property";

const NOW = "2026-12-02";

describe("figures", () => {
  test.each([
    ["£1,234.56", "1234.56"],
    ["(3.20)", "-3.20"],
    ["3.20-", "-3.20"],
    ["3.20CR", "-3.20"],
    ["−12.00", "-12.00"],
    ["0.0375", "0.0375"],
    ["12", "12.00"],
    ["W712/95", null],
    ["1.2.3", null],
  ])("%s is %s", (word, amount) => expect(readAmount(word)).toBe(amount));

  test.each([
    ["02/12/2026", "2026-12-02"],
    ["1 Dec 26", "2026-12-01"],
    ["2026-11-30", "2026-11-30"],
    ["03/12/2026", null],
    ["tomorrow", null],
    ["31/02/2026", null],
  ])("%s is the day %s", (word, day) => expect(readDay(word, NOW)).toBe(day));
});

describe("an invoice", () => {
  test("is read of a CSV file by the names of its columns, with its codes", async () => {
    const file = `Invoice No,Invoice Date,Part No.,Description,Qty,Unit Price,VAT\r\nA1,01/12/2026,W712/95,"Filter, oil",2,4.10,20%\r\nA1,01/12/2026,,Carriage,1,5.00,S\r\nA1,,X,No price,1,,S\r\n`;
    const paper = invoiceOfCells(await readCells("a.csv", Buffer.from(file)), NOW);
    expect(paper).toMatchObject({ kind: "invoice", number: "A1", invoice_date: "2026-12-01" });
    expect(paper.lines).toEqual([
      { part_number: "W712/95", description: "Filter, oil", quantity: "2", unit_net: "4.1", tax_code: "T1" },
      { part_number: null, description: "Carriage", quantity: "1", unit_net: "5", tax_code: "T1" },
    ]);
    expect(paper.remarks).toEqual(["1 rows have no price and are left out"]);
  });

  test("is a credit note where all of it is negative, and only the first of several is taken", async () => {
    const file =
      "number;date;description;quantity;net\nC1;2026-12-01;Old unit;-1;-30.00\nC2;2026-12-01;Other;-1;-2.00\n";
    const paper = invoiceOfCells(await readCells("c.csv", Buffer.from(file)), NOW);
    expect(paper).toMatchObject({ number: "C1", lines: [{ quantity: "1", unit_net: "30" }] });
    expect(paper.remarks[0]).toContain("2 invoices");
  });

  test("is read of the text of a PDF, rows as they stand on the page", async () => {
    const rows = await pdfRows(await aPdf());
    expect(invoiceOfText(rows, NOW)).toEqual({
      kind: "invoice",
      number: "INV-00123",
      invoice_date: "2026-12-01",
      net: "38.20",
      tax: "7.64",
      gross: "45.84",
      lines: [
        {
          part_number: "W712/95",
          description: "Oil filter Mann",
          quantity: "2",
          unit_net: "4.1",
          tax_code: null,
        },
        {
          part_number: null,
          description: "Starter surcharge",
          quantity: "1",
          unit_net: "30",
          tax_code: null,
        },
      ],
      remarks: [],
    });
  });

  test("that is a picture, damaged or no PDF at all is refused in words", async () => {
    const empty = await aPdf([]);
    await expect(pdfRows(empty)).rejects.toMatchObject({
      details: [{ field: "file", message: /only a picture/ }],
    });
    await expect(pdfRows(Buffer.from("%PDF-1.7 nonsense"))).rejects.toMatchObject({
      code: "VALIDATION_ERROR",
    });
    await expect(pdfRows(empty.subarray(0, 200))).rejects.toMatchObject({ code: "VALIDATION_ERROR" });
  });
});

describe("a statement", () => {
  test("is read of rows with a day, a number and an amount, with or without a balance after it", () => {
    const read = statementOfText(
      [
        "STATEMENT",
        "01/11/2026  INV 10021   84.50   84.50",
        "05/11/2026\tCRN 771\t12.00\t72.50",
        "20/11/2026  Payment BACS 9  -50.00  22.50",
        "21/11/2026  no amount",
        "Balance due  £22.50",
      ],
      NOW,
    );
    expect(read.lines).toEqual([
      { kind: "invoice", line_date: "2026-11-01", reference: "10021", amount: "84.50" },
      { kind: "credit", line_date: "2026-11-05", reference: "771", amount: "-12.00" },
      { kind: "payment", line_date: "2026-11-20", reference: "9", amount: "-50.00" },
    ]);
    expect(read).toMatchObject({ balance: "22.50", unread: ["21/11/2026  no amount"] });
  });

  test("is read of a CSV file with debits and credits", () => {
    const read = statementOfCells(
      [
        ["Date", "Type", "Reference", "Debit", "Credit"],
        ["01/11/2026", "Invoice", "10021", "84.50", ""],
        ["05/11/2026", "Credit", "771", "", "12.00"],
        ["", "", "", "", ""],
        ["05/11/2026", "Invoice", "10022", "", ""],
      ],
      NOW,
    );
    expect(read.lines.map(({ kind, amount }) => [kind, amount])).toEqual([
      ["invoice", "84.50"],
      ["credit", "-12.00"],
    ]);
    expect(read.unread).toHaveLength(1);
  });

  test("whatever is pasted, nothing breaks, and every amount is one", () =>
    fc.assert(
      fc.property(
        fc.array(fc.oneof(fc.string({ maxLength: 60 }), fc.string({ unit: "binary", maxLength: 60 })), {
          maxLength: 10,
        }),
        (rows) => {
          const read = statementOfText(
            rows.map((row) => `01/11/2026 ${row} 1.00`),
            NOW,
          );
          for (const { amount } of read.lines) expect(amount).toMatch(/^-?\d+\.\d{2,4}$/);
          invoiceOfText(rows, NOW);
          statementOfCells(
            rows.map((row) => [row]),
            NOW,
          );
        },
      ),
    ));
});

type Word = [text: string, x: number, y: number];

const WORDS: Word[] = [
  ["INVOICE No: INV-00123", 50, 50],
  ["Date: 01/12/2026", 50, 65],
  ["W712/95", 50, 100],
  ["Oil filter Mann", 150, 100],
  ["2.00", 300, 100],
  ["4.10", 360, 100],
  ["8.20", 420, 100],
  ["Starter surcharge", 150, 115],
  ["1", 300, 115],
  ["30.00", 360, 115],
  ["30.00", 420, 115],
  ["Net total", 300, 150],
  ["38.20", 420, 150],
  ["VAT", 300, 165],
  ["7.64", 420, 165],
  ["Total", 300, 180],
  ["£45.84", 420, 180],
];

async function aPdf(words: readonly Word[] = WORDS): Promise<Buffer> {
  const paper = new PDFDocument();
  const pieces: Buffer[] = [];
  paper.on("data", (piece) => pieces.push(piece));
  const done = new Promise((resolve) => paper.on("end", resolve));
  for (const [text, x, y] of words) paper.fontSize(10).text(text, x, y, { lineBreak: false });
  paper.end();
  await done;
  return Buffer.concat(pieces);
}
