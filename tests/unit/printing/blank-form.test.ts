import { describe, expect, test } from "vitest";
import { type BlankForm, blankFormPdf } from "@/lib/printing/papers/blank-form";
import { BLANK_TYPES } from "@/lib/printing/schema/blank-types";
import { NEW_PAPER_SETTINGS, type PaperSettings } from "@/lib/printing/schema/paper-settings";
import { overlaps } from "@/tests/support/pdf-overlaps";
import { pageCount, pdfText, pdfTexts } from "@/tests/support/pdf-text";
import { GARAGE } from "@/tests/support/sample-papers";

const form = ({
  settings,
  ...more
}: Partial<Omit<BlankForm, "settings">> & { settings?: Partial<PaperSettings> }) =>
  blankFormPdf({
    type: "job_sheet",
    copies: 1,
    day: "2026-11-03",
    garage: GARAGE,
    logo: null,
    compress: false,
    ...more,
    settings: { ...NEW_PAPER_SETTINGS, ...settings },
  });

const VEHICLE = [
  "Telephone",
  "E-mail",
  "Registration",
  "Make and model",
  "Mileage",
  "VIN",
  "Colour",
  "MOT due",
];

test.each([
  [
    "job_sheet",
    ["Job sheet number", "Fuel", "Key number", "Part number", "Time", "Technician", "Technician’s notes"],
  ],
  [
    "estimate",
    ["Estimate number", "Valid until", "Price without VAT", "Net", "VAT", "MOT", "Total", "Agreed"],
  ],
  ["invoice", ["Invoice number", "Work carried out", "Net", "VAT", "MOT", "Total", "Paid by", "20-45-67"]],
] as const)("a blank %s asks for all that stands on the real one", async (type, own) => {
  const shown = pdfText(await form({ type })).split("\n");
  for (const text of [...VEHICLE, "Name", "Address", "Postcode", "Date", "Description", ...own])
    expect(shown, text).toContain(text);
});

test("a blank job sheet has no prices, but the limit and the garage's own terms", async () => {
  const terms = { ...NEW_PAPER_SETTINGS.terms, job_sheet: "Parts are thrown away." };
  const text = pdfText(await form({ settings: { terms } }));
  expect(text.match(/£/g)).toEqual(["£"]);
  for (const shown of ["Customer’s authority", "Parts are thrown away.", "including VAT", "Signed"])
    expect(text).toContain(shown);
});

describe.each(BLANK_TYPES)("a blank %s", (type) => {
  test.each([
    ["plainly", {}],
    ["on a letterhead", { letterhead: true, letterhead_space_mm: 55 }],
    ["with long terms", { terms: { ...NEW_PAPER_SETTINGS.terms, [type]: "The garage may. ".repeat(40) } }],
  ] as const)("fills its page and nothing stands on anything else: %s", async (_, settings) => {
    const pdf = await form({ type, settings });
    const texts = pdfTexts(pdf);
    expect(pageCount(pdf)).toBe(1);
    expect(overlaps(texts)).toEqual([]);
    const above = texts.filter(({ text }) => !/^Page 1|VAT registration/.test(text));
    const lowest = Math.max(...above.map(({ y }) => y));
    expect(lowest).toBeLessThan(786);
    expect(lowest).toBeGreaterThan(735);
    if (settings && "letterhead" in settings)
      expect(Math.min(...texts.map(({ y }) => y))).toBeGreaterThan((55 / 25.4) * 72);
  });

  test("comes as many times as asked for, each with page numbers of its own", async () => {
    const pdf = await form({ type, copies: 3 });
    expect(pageCount(pdf)).toBe(3);
    expect(pdfText(pdf).match(/Page 1 of 1/g)).toHaveLength(3);
  });

  test("of a garage without VAT asks for none", async () => {
    const pdf = await form({ type, garage: { ...GARAGE, vat_number: null } });
    const text = pdfText(pdf);
    expect(text).toContain("This is not a VAT invoice");
    expect(text.replace(/This is not a VAT invoice|including VAT/g, "")).not.toMatch(/VAT/);
    expect(overlaps(pdfTexts(pdf))).toEqual([]);
  });
});

test("only an invoice of a garage with VAT may be a VAT invoice", async () => {
  const notice = "This is not a VAT invoice";
  expect(pdfText(await form({ type: "invoice" }))).not.toContain(notice);
  expect(pdfText(await form({ type: "estimate" }))).toContain(notice);
  expect(pdfText(await form({ type: "job_sheet" }))).toContain(notice);
});

test("terms longer than a page run on to the next", async () => {
  const terms = { ...NEW_PAPER_SETTINGS.terms, job_sheet: "word ".repeat(790) };
  const pdf = await form({ settings: { terms } });
  expect(pageCount(pdf)).toBe(2);
  expect(pdfText(pdf).match(/word/g)).toHaveLength(790);
});
