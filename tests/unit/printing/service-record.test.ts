import { expect, test } from "vitest";
import { workInWords } from "@/lib/documents/rules/work-in-words";
import { type ServiceRecordPaper, serviceRecordPdf } from "@/lib/printing/papers/service-record";
import { NEW_PAPER_SETTINGS } from "@/lib/printing/schema/paper-settings";
import { overlaps } from "@/tests/support/pdf-overlaps";
import { pageCount, pdfText, pdfTexts } from "@/tests/support/pdf-text";
import { GARAGE } from "@/tests/support/sample-papers";

const line = (item_type: string, description: string, more: object = {}) => ({
  item_type,
  description,
  package_name: null,
  quantity: "1.000",
  ...more,
});

const visit = (more: object = {}) => ({
  done_on: "2026-03-12",
  mileage: 41_250,
  work_description: null,
  lines: [
    line("labour", "Full service", { package_name: "Full service" }),
    line("part", "Oil filter", { package_name: "Full service" }),
    line("part", "Spark plug", { quantity: "4.000" }),
    line("lubricants", "Oil 5W-30", { quantity: "4.500" }),
    line("sundries", "Sundries"),
  ],
  mot_status: "Pass",
  mot_expiry: "2027-03-14",
  ...more,
});

const paper = (more: Partial<ServiceRecordPaper> = {}): ServiceRecordPaper => ({
  garage: GARAGE,
  settings: NEW_PAPER_SETTINGS,
  logo: null,
  compress: false,
  vehicle: {
    registration: "AB12CDE",
    vehicle_snapshot: { make: "FORD", model: "FOCUS", vin: "WF0AXXGCDA1234567", colour: "BLUE" },
    mileage: 41_250,
    mot_expiry: "2027-03-14",
    issued_date: "2026-12-01",
    created_date: "2026-12-01",
  },
  address: ["Ann Lee", "4 New Road", "Bath", "BA1 1AA"],
  visits: [visit()],
  coming: [
    ["MOT due", "14 Mar 2027"],
    ["Service due", "12 Mar 2027"],
  ],
  day: "2026-12-01",
  ...more,
});

test("work is said once, in words: packages, labour, then what was fitted", () => {
  expect(workInWords(visit().lines)).toEqual({
    work: ["Full service"],
    parts: ["Oil filter", "4 × Spark plug", "Oil 5W-30"],
  });
  expect(workInWords([])).toEqual({ work: [], parts: [] });
});

test("the paper tells the day, the mileage, the MOT and the work, and no price", async () => {
  const text = pdfText(await serviceRecordPdf(paper()));
  for (const words of [
    "Service record",
    "AB12 CDE",
    "Ann Lee",
    "12 Mar 2026",
    "41,250",
    "MOT: passed, until 14 Mar 2027",
    "Full service",
    "Fitted: Oil filter · 4 × Spark plug · Oil 5W-30",
    "Service due",
  ])
    expect(text).toContain(words);
  expect(text).not.toContain("£");
  expect(text).not.toContain("Sundries");
});

test("a vehicle without work says so; one of many visits and long words takes the pages that it needs", async () => {
  expect(pdfText(await serviceRecordPdf(paper({ visits: [] })))).toContain("No work is on record");
  const long = Array.from({ length: 60 }, (_, i) =>
    visit({ work_description: i % 7 ? null : `Visit ${i}. ${"word ".repeat(900)}` }),
  );
  const pdf = await serviceRecordPdf(paper({ visits: long }));
  expect(pageCount(pdf)).toBeGreaterThan(5);
  expect(overlaps(pdfTexts(pdf))).toEqual([]);
  expect(Math.max(...pdfTexts(pdf).map(({ y }) => y))).toBeLessThan(842);
});
