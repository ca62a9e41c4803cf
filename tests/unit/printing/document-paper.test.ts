import { createHash } from "node:crypto";
import { describe, expect, test } from "vitest";
import { DOCUMENT_TYPES } from "@/lib/document-record/rules/types";
import { documentPdf, documentsPdf } from "@/lib/printing/papers/document-paper";
import { sampleLines } from "@/lib/printing/papers/sample-document";
import { NEW_PAPER_SETTINGS } from "@/lib/printing/schema/paper-settings";
import { pageCount, pdfText, pdfTexts } from "@/tests/support/pdf-text";
import { aPaper, GARAGE, manyLines } from "@/tests/support/sample-papers";

const textOf = async (...paper: Parameters<typeof aPaper>) => pdfText(await documentPdf(aPaper(...paper)));

describe("a VAT invoice", () => {
  test("shows all that VAT Notice 700 asks for", async () => {
    const text = await textOf("invoice", { tax_point: "2026-10-30", discount_percent: "5" });
    for (const shown of [
      "Invoice",
      "1043",
      "3 Nov 2026",
      "Tax point",
      "30 Oct 2026",
      "Wye Valley Motors",
      "Unit 4, Wonastow Road",
      "Mrs Eleanor Hughes",
      "14 Meadow Rise",
      "Full service",
      "2.5",
      "£65.00",
      "14.5%",
      "20%",
      "Total without VAT",
      "Standard rate 20%",
      "Outside the scope of VAT",
    ])
      expect(text.split("\n"), shown).toContain(shown);
    expect(text).toContain("VAT registration number GB 123 4567 89");
    expect(text).toContain("Company number 01234567");
    expect(text).not.toContain("not a VAT invoice");
  });

  test("names a price that was given with VAT as it was given, and the net beside it", async () => {
    const [line] = sampleLines([
      { item_type: "part", description: "Bulb", quantity: "1", unit_price: "50.00" },
    ]);
    if (!line) throw new Error("no line");
    const text = await textOf("invoice", { lines: [{ ...line, tax_inclusive: true }] });
    for (const shown of ["£50.00", "incl. VAT", "£41.67", "£8.33"]) expect(text.split("\n")).toContain(shown);
    expect(text).not.toMatch(/£\d+\.\d{3}/);
  });

  test("that is a draft is a pro-forma", async () => {
    const text = await textOf("invoice", { issued_date: null, number: null });
    expect(text).toContain("Pro-forma invoice");
    expect(text).toContain("This is not a VAT invoice");
    expect(text).not.toContain("Pay by bank transfer");
  });
});

test.each(["estimate", "invoice", "credit_note"] as const)(
  "a package on an %s says what it costs with VAT, and no price has more decimals than pence",
  async (type) => {
    const packaged = { tax_inclusive: true, package_key: "p", package_name: "Oil service" };
    const lines = sampleLines([
      { item_type: "labour", description: "Change oil", quantity: "1", unit_price: "66.00" },
      { item_type: "part", description: "Oil", quantity: "4.5", unit_price: "7.3333" },
    ]).map((line) => ({ ...line, ...packaged }));
    const text = await textOf(type, { lines });
    expect(text).toMatch(/Oil service, £\d+\.\d\d incl\. VAT in all/);
    expect(text).toContain("Part of Oil service");
    expect(text.split("\n")).toEqual(
      expect.arrayContaining(["£66.00", "incl. VAT", "£33.00", "in all, incl. VAT"]),
    );
    expect(text).not.toMatch(/£\d+\.\d{3}/);
  },
);

test.each(["estimate", "job_sheet", "invoice"] as const)(
  "what the customer said stands on the lines of an %s, and why something was charged unasked",
  async (type) => {
    const [first, second, third] = sampleLines(
      ["Front pads", "Rear pads", "Bulb"].map((description) => ({
        item_type: "part",
        description,
        quantity: "1",
        unit_price: "10.00",
      })),
    );
    if (!first || !second || !third) throw new Error("no lines");
    const text = await textOf(type, {
      lines: [
        {
          ...first,
          approval: "approved",
          approval_by: "Mrs Patel",
          approval_how: "telephone",
          approval_at: "2026-11-03T10:42:00Z",
        },
        { ...second, approval: "to_ask" },
        { ...third, approval: "to_ask", approval_note: "Not road legal without" },
      ],
    });
    expect(text).toContain("Agreed: Mrs Patel, by telephone, 3 Nov, 10:42");
    expect(text).toContain("To be asked about");
    expect(text).toContain("Not asked about: Not road legal without");
  },
);

test.each(["estimate", "job_sheet", "vehicle_purchase"] as const)(
  "a %s says that it is no VAT invoice",
  async (type) => {
    expect(await textOf(type)).toContain("This is not a VAT invoice");
  },
);

test("a credit note names the invoice, the reason and the VAT taken back", async () => {
  const text = await textOf("credit_note");
  for (const shown of ["1039, 28 Oct 2026", "Wrong brake discs were charged.", "VAT credited", "£84.68"])
    expect(text).toContain(shown);
  expect(text).not.toContain("Balance due");
});

test("a vehicle under the margin scheme shows no VAT and says why", async () => {
  const text = await textOf("vehicle_sale");
  expect(text).toContain("Margin scheme – second-hand goods");
  expect(text.replace(/VAT registration number/, "")).not.toMatch(/VAT/);
});

test("a job sheet has no prices, but a place to sign, a limit and room for notes", async () => {
  const text = await textOf("job_sheet");
  expect(text.match(/£/g)).toEqual(["£"]);
  for (const shown of ["Signed", "Customer’s authority", "up to", "Technician’s notes", "Done", "5JY41207"])
    expect(text).toContain(shown);
});

test("an estimate says how long it holds and can be agreed to", async () => {
  const text = await textOf("estimate");
  for (const shown of ["Valid until", "3 Dec 2026", "Agreed"]) expect(text).toContain(shown);
});

describe("money", () => {
  const paid = { received: "562.93", balance: "0.00", paid_date: "2026-11-05", status: "paid" };
  const receipt = {
    id: "r1",
    payment_date: "2026-11-05",
    method: "card",
    method_name: "Visa",
    amount: "562.93",
    allocated: false,
  };

  test("PAID stands on what is paid, with how and when", async () => {
    const text = await textOf("invoice", { ...paid, receipts: [receipt] });
    for (const shown of ["PAID", "5 Nov 2026 · Visa", "−£562.93"]) expect(text).toContain(shown);
    expect(text).not.toContain("Pay by bank transfer");
  });

  test("and on nothing else", async () => {
    const settings = { ...NEW_PAPER_SETTINGS, show_paid_stamp: false };
    expect(await textOf("invoice")).not.toContain("PAID");
    expect(await textOf("invoice", { received: "62.93", balance: "500.00" })).not.toContain("PAID");
    // Credited away is not paid.
    expect(await textOf("invoice", { received: "0.00", balance: "0.00" })).not.toContain("PAID");
    expect(await textOf("estimate", paid)).not.toContain("PAID");
    expect(await textOf("invoice", paid, { settings })).not.toContain("PAID");
  });

  test("a part payment, a credit and the rest are told apart", async () => {
    const text = await textOf("invoice", { received: "62.93", balance: "400.00" });
    for (const shown of ["−£62.93", "Credited", "−£100.00", "£400.00", "20-45-67"])
      expect(text).toContain(shown);
  });
});

describe("page breaks", () => {
  test.each([
    [1, 1],
    [40, 3],
    [200, 12],
  ])("%i lines: every line once, no total cut, every page numbered", async (count, most) => {
    const pdf = await documentPdf(aPaper("invoice", { lines: manyLines(count) }));
    const texts = pdfTexts(pdf);
    const pages = pageCount(pdf);
    expect(pages).toBeLessThanOrEqual(most);
    for (let i = 1; i <= count; i++)
      expect(
        texts.filter(({ text }) => text.startsWith(`[${i}]`)),
        `line ${i}`,
      ).toHaveLength(1);
    const total = texts.find(({ text }) => text === "Total");
    for (const part of ["Total without VAT", "Balance due", "VAT summary"])
      expect(texts.find(({ text }) => text === part)?.page).toBe(total?.page);
    for (let page = 1; page <= pages; page++) {
      const own = texts.filter((text) => text.page === page);
      expect(own.some(({ text }) => text === `Page ${page} of ${pages}`)).toBe(true);
      expect(own.some(({ text }) => text === `Continued on page ${page + 1}`)).toBe(page < pages);
      expect(own.some(({ text }) => text === "Invoice 1043, continued")).toBe(page > 1);
      // The table is headed anew wherever it goes on.
      if (own.some(({ text }) => text.startsWith("[")))
        expect(own.some(({ text }) => text === "Description")).toBe(true);
      for (const { y, text } of own)
        if (!/^(Page|Wye Valley|Continued)/.test(text)) expect(y, text).toBeLessThan(785);
    }
    // The last line stands with the totals.
    expect(texts.some(({ page, text }) => page === total?.page && text.startsWith("["))).toBe(true);
  });

  test("a text longer than a page runs on", async () => {
    const description = "word ".repeat(2000);
    const lines = sampleLines([{ item_type: "labour", description, quantity: "1", unit_price: "10" }]);
    const pdf = await documentPdf(aPaper("invoice", { lines, work_description: "noise ".repeat(1600) }));
    expect(pageCount(pdf)).toBeGreaterThan(2);
    expect(pdfText(pdf).match(/word/g)).toHaveLength(2000);
    expect(pdfText(pdf).match(/noise/g)).toHaveLength(1600);
  });
});

describe("letters", () => {
  test("of Europe print, and what the font lacks is left out", async () => {
    const customer_name = "Zażółć Łukasz 😀 Αθηνά 👨‍👩‍👧 Жуков";
    const text = await textOf("invoice", { customer_name });
    expect(text).toContain("Zażółć Łukasz Αθηνά Жуков");
    expect(text).not.toContain("\ufffd");
  });

  test.each(["", "\u0000\u0007", "السيارة", "a\tb\r\nc", "‮evil", "ﬁ½²€"])(
    "never break a paper: %j",
    async (words) => {
      const pdf = await documentPdf(aPaper("invoice", { customer_name: words, work_description: words }));
      expect(pageCount(pdf)).toBe(1);
    },
  );
});

test("the address stands in the window, whatever the letterhead says", async () => {
  const placed = async (settings: object) => {
    const pdf = await documentPdf(
      aPaper("invoice", {}, { settings: { ...NEW_PAPER_SETTINGS, ...settings } }),
    );
    return pdfTexts(pdf);
  };
  const name = (texts: Awaited<ReturnType<typeof placed>>) =>
    texts.find(({ text }) => text === "Mrs Eleanor Hughes");
  const own = await placed({});
  expect(name(own)?.x).toBeCloseTo(56.69, 0);
  expect((name(own)?.y ?? 0) / 2.8346).toBeGreaterThan(45);
  expect((name(own)?.y ?? 0) / 2.8346).toBeLessThan(50);
  const printed = await placed({ letterhead: true, letterhead_space_mm: 40 });
  expect(name(printed)?.y).toBe(name(own)?.y);
  expect(printed.some(({ text }) => text.includes("Wonastow"))).toBe(false);
  const plain = await placed({ window_address: false });
  expect(name(plain)?.y).toBeLessThan(name(own)?.y ?? 0);
});

test("the same paper is the same bytes, on any day and after others", async () => {
  const hash = async (paper: ReturnType<typeof aPaper>) =>
    createHash("sha256")
      .update(await documentPdf({ ...paper, compress: true }))
      .digest("hex");
  const first = await hash(aPaper("invoice"));
  await hash(aPaper("estimate", { customer_name: "Somebody Else" }));
  expect(await hash(aPaper("invoice"))).toBe(first);
  expect(await hash(aPaper("invoice", { number: "1044" }))).not.toBe(first);
});

test("several papers in one file keep their own page numbers", async () => {
  const pdf = await documentsPdf(DOCUMENT_TYPES.map((type) => aPaper(type)));
  expect(pdfText(pdf).match(/Page 1 of/g)).toHaveLength(8);
});

test("a garage without VAT shows none", async () => {
  const lines = sampleLines([
    {
      item_type: "labour",
      description: "Work",
      quantity: "1",
      unit_price: "10",
      tax_code: "T9",
      tax_rate: "0",
    },
  ]);
  const text = await textOf("invoice", { lines }, { garage: { ...GARAGE, vat_number: null } });
  expect(text.replace("This is not a VAT invoice", "")).not.toMatch(/VAT/);
});

test("a two-page invoice takes well under 80 ms once warm", async () => {
  const paper = { ...aPaper("invoice", { lines: manyLines(30) }), compress: true };
  const times: number[] = [];
  for (let i = 0; i < 15; i++) {
    const started = performance.now();
    const pdf = await documentPdf(paper);
    times.push(performance.now() - started);
    if (i === 0) expect(pageCount(pdf)).toBe(2);
  }
  const median = times.slice(5).sort((a, b) => a - b)[5] ?? 0;
  process.stdout.write(`two-page invoice: ${median.toFixed(1)} ms\n`);
  // The target is 80; a busy machine is given the whole of what was promised.
  expect(median).toBeLessThan(300);
});
