import { describe, expect, test } from "vitest";
import type { RecommendedWork } from "@/lib/documents/rules/starting/start";
import { workLeft } from "@/lib/documents/rules/starting/work-left";
import { type Advice, advisorSheetPdf } from "@/lib/printing/papers/advisor-sheet";
import { composeAdvice } from "@/lib/printing/papers/compose-advice";
import { documentPdf } from "@/lib/printing/papers/document-paper";
import { NEW_PAPER_SETTINGS } from "@/lib/printing/schema/paper-settings";
import { overlaps } from "@/tests/support/pdf-overlaps";
import { pageCount, pdfText, pdfTexts } from "@/tests/support/pdf-text";
import { aPaper, GARAGE, manyLines } from "@/tests/support/sample-papers";

const work = (more: Partial<RecommendedWork>): RecommendedWork => ({
  id: "a",
  kind: "advisory",
  item_type: "labour",
  description: "Rear tyres 3 mm",
  part_number: null,
  stock_item_id: null,
  quantity: "1",
  unit_price: null,
  tax_code: null,
  severity: null,
  noted_on: "2026-11-03",
  document_id: "here",
  on_document: null,
  mileage: 48_213,
  line_gross: null,
  ...more,
});

const waiting = {
  work: [
    work({
      id: "b",
      kind: "declined",
      description: "Timing belt",
      line_gross: "412.80",
      noted_on: "2026-05-01",
    }),
    work({
      id: "c",
      description: "Old hose",
      document_id: "before",
      noted_on: "2025-11-01",
      mileage: 39_000,
    }),
    work({ id: "a", severity: "urgent" }),
  ],
  visit: new Set(["here", "its job sheet"]),
  mot_expiry: "2027-11-02",
  reminders: [
    { template: "MOT", due_date: "2027-11-02" },
    { template: "Service", due_date: "2027-05-03" },
  ],
  today: "2026-11-04",
};

const advice = (more: Partial<typeof waiting> = {}): Advice & { date: string } => {
  const composed = composeAdvice({ ...waiting, ...more });
  if (!composed) throw new Error("nothing is advised");
  return composed;
};

describe("what is advised", () => {
  test("begins with this visit, then what was seen before, then what was quoted", () => {
    expect(advice()).toEqual({
      groups: [
        {
          title: "Seen at this visit",
          works: [{ text: "Rear tyres 3 mm", detail: "Urgent · 3 Nov 2026, at 48,213 miles", price: "" }],
        },
        {
          title: "Seen before and not done yet",
          works: [{ text: "Old hose", detail: "1 Nov 2025, at 39,000 miles", price: "" }],
        },
        {
          title: "Quoted and not done yet",
          works: [{ text: "Timing belt", detail: "Quoted 1 May 2026 · not wanted then", price: "£412.80" }],
        },
      ],
      coming: [
        ["MOT due", "2 Nov 2027"],
        ["Service", "3 May 2027"],
      ],
      date: "2026-11-04",
    });
  });

  test("counts what the same piece of work's other documents noted as of this visit", () => {
    const [first] = advice({ work: [work({ document_id: "its job sheet" })] }).groups;
    expect(first?.title).toBe("Seen at this visit");
  });

  test("says where the MOT ran out, and asks the reminder where the car's file does not know", () => {
    expect(advice({ mot_expiry: "2026-10-01" }).coming[0]).toEqual(["MOT expired", "1 Oct 2026"]);
    expect(advice({ mot_expiry: null as never }).coming[0]).toEqual(["MOT", "2 Nov 2027"]);
  });

  test("is nothing where nothing waits, and what the document does itself does not wait", () => {
    expect(composeAdvice({ ...waiting, work: [] })).toBeNull();
    const lines = [
      { advisory_id: "a", deferred_work_id: null },
      { advisory_id: null, deferred_work_id: "b" },
    ];
    expect(workLeft(waiting.work, lines).map(({ id }) => id)).toEqual(["c"]);
  });
});

describe("the advisor sheet", () => {
  test("names car, telephone, work, prices and days, and has a place to sign", async () => {
    const pdf = await advisorSheetPdf(aPaper("job_sheet"), advice());
    const text = pdfText(pdf);
    for (const shown of [
      "What we advise",
      "for WN19 KLE",
      "Mrs Eleanor Hughes",
      "Ford Focus 1.0 Titanium",
      "01600 700100",
      "Rear tyres 3 mm",
      "£412.80",
      "Do it",
      "Next time",
      "No",
      "MOT due",
      "3 May 2027",
      "with VAT",
      "Signed",
      "Page 1 of 1",
    ])
      expect(text, shown).toContain(shown);
    expect(overlaps(pdfTexts(pdf))).toEqual([]);
  });

  test("without prices has no column for them", async () => {
    const text = pdfText(await advisorSheetPdf(aPaper("invoice"), advice({ work: [work({})] })));
    expect(text).not.toContain("Price");
  });

  test.each([12, 13, 14, 15, 16, 17, 18, 19, 20])(
    "of %i works keeps each whole and the last with the signature",
    async (count) => {
      const works = Array.from({ length: count }, (_, i) =>
        work({
          id: String(i),
          description: `[${i + 1}] ${"long words about a car ".repeat(1 + (i % 3) * 3)}`,
        }),
      );
      const customer_name = "The Honourable Society of Very Long Names and Partners (Monmouthshire) Limited";
      const garage = { ...GARAGE, name: "Wye Valley and Forest of Dean Motor Engineers and Coachbuilders" };
      const pdf = await advisorSheetPdf(
        aPaper("invoice", { customer_name }, { garage }),
        advice({ work: works }),
      );
      const texts = pdfTexts(pdf);
      expect(pageCount(pdf)).toBe(2);
      expect(overlaps(texts)).toEqual([]);
      for (let i = 1; i <= count; i++)
        expect(texts.filter(({ text }) => text.startsWith(`[${i}]`))).toHaveLength(1);
      const last = texts.find(({ text }) => text.startsWith(`[${count}]`));
      expect(last?.page).toBe(texts.find(({ text }) => text === "Your answer")?.page);
      const second = texts.filter(({ page }) => page === 2).map(({ text }) => text);
      for (const shown of ["What we advise, invoice 1043, continued", "Do it", "Page 2 of 2"])
        expect(second).toContain(shown);
      expect(texts.filter(({ text }) => text === "Continued on page 2")).toHaveLength(1);
    },
  );

  test("leaves the letterhead its room", async () => {
    const settings = { ...NEW_PAPER_SETTINGS, letterhead: true, letterhead_space_mm: 50 };
    const texts = pdfTexts(await advisorSheetPdf(aPaper("invoice", {}, { settings }), advice()));
    expect(Math.min(...texts.map(({ y }) => y))).toBeGreaterThan((50 / 25.4) * 72);
  });
});

describe("an invoice whose advisories have a sheet of their own", () => {
  const settings = { ...NEW_PAPER_SETTINGS, advisories_on: "own_sheet" as const };
  const invoice = (document: object = {}) => documentPdf(aPaper("invoice", document, { settings }));

  test("is followed by it, its pages counted through, and says nothing of them itself", async () => {
    const texts = pdfTexts(await invoice());
    const on = (page: number) => texts.filter((text) => text.page === page).map(({ text }) => text);
    expect(on(1)).not.toContain("We advise");
    expect(on(1)).toContain("Page 1 of 2");
    expect(on(2)).toEqual(
      expect.arrayContaining([
        "What we advise",
        "for WN19 KLE",
        "Rear tyres 3 mm, both",
        "Signed",
        "Page 2 of 2",
      ]),
    );
    expect(on(1).concat(on(2)).join()).not.toMatch(/[Cc]ontinued/);
  });

  test("follows the last page of a long one", async () => {
    const pdf = await invoice({ lines: manyLines(40) });
    const pages = pageCount(pdf);
    const own = pdfTexts(pdf).filter(({ page }) => page === pages);
    expect(own.some(({ text }) => text === "Rear tyres 3 mm, both")).toBe(true);
    expect(own.some(({ text }) => text === `Page ${pages} of ${pages}`)).toBe(true);
    expect(own.some(({ text }) => text.startsWith("["))).toBe(false);
  });

  test("stays alone where nothing was advised, and other papers stay as they are", async () => {
    expect(pageCount(await invoice({ advisories: [] }))).toBe(1);
    expect(pdfText(await documentPdf(aPaper("job_sheet", {}, { settings })))).toContain("We advise");
    expect(pdfText(await documentPdf(aPaper("invoice")))).toContain("We advise");
  });
});
