import { describe, expect, test } from "vitest";
import { labelsPdf } from "@/lib/printing/labels/stock-labels";
import { mm } from "@/lib/printing/pdf/geometry";
import { textWidth } from "@/lib/printing/pdf/pdf";
import { LABEL_SHEETS } from "@/lib/stock/rules/label-sheets";
import { overlaps } from "@/tests/support/pdf-overlaps";
import { pageCount, pdfText, pdfTexts } from "@/tests/support/pdf-text";

const PART = {
  part_number: "OF-1234",
  description: "Oil filter",
  location: "A-3-12",
  barcode: "4006381333931",
  retail_price_net: "8.40",
};

const drawn = (sheet: string, part: Partial<typeof PART>, copies = 1): Promise<Buffer> => {
  const item = { id: "0197a3a0-0000-7000-8000-000000000001", ...PART, ...part };
  const asked = { items: [{ id: item.id, copies }], sheet, first: 1, price: true, location: true };
  return labelsPdf([item], asked, { author: "The garage", compress: false });
};

const LONG = {
  part_number: "ABCDEFGHIJ-KLMNOPQRST-UVWX-123",
  description:
    "Brake disc and pad set, front axle, ventilated 312 mm, for many cars from 2012 on, with wear sensor",
  location: "Mezzanine, rack 14, shelf B, bin 203",
  retail_price_net: "1234.56",
};

/** Left edge and width of each bar, in points. */
const barsOf = (pdf: Buffer): { x: number; width: number }[] =>
  [...pdf.toString("latin1").matchAll(/ ([\d.]+) [\d.]+ ([\d.]+) [\d.]+ re f$/gm)].map(([, x, width]) => ({
    x: Number(x),
    width: Number(width),
  }));

describe.each(LABEL_SHEETS)("a label of $name", ({ name, size, columns, rows }) => {
  test("says all of a long part number, shelf and price, and nothing stands on or beyond something", async () => {
    const pdf = await drawn(name, LONG);
    const texts = pdfTexts(pdf);
    const said = texts.map(({ text }) => text).join("");
    expect(said).toContain(LONG.part_number);
    expect(said).toContain(LONG.location);
    expect(said).toContain("£1,234.56 + VAT");
    expect(overlaps(texts)).toEqual([]);
    const left = Math.min(...texts.map(({ x }) => x));
    for (const { text, size: points, x } of texts)
      expect(x + textWidth(text, { size: points }) - left).toBeLessThanOrEqual(mm(size[0] - 2));
  });

  test("has bars that a scanner reads, with what must stay free beside them", async () => {
    for (const part of [{}, { ...LONG, part_number: "BRK-2231", barcode: "BRK-2231" }]) {
      const pdf = await drawn(name, part);
      const bars = barsOf(pdf);
      expect(bars.length).toBeGreaterThan(20);
      const module = Math.min(...bars.map(({ width }) => width));
      expect(module).toBeGreaterThanOrEqual(mm(0.165) - 0.01);
      const left = Math.min(...bars.map(({ x }) => x));
      const right = Math.max(...bars.map(({ x, width }) => x + width));
      expect(right - left).toBeLessThanOrEqual(mm(size[0]) - 20 * module + 0.1);
    }
  });

  test("is there as often as was asked, so many to a page", async () => {
    const pdf = await drawn(name, {}, 65);
    expect(pdfText(pdf).match(/OF-1234/g)).toHaveLength(65);
    expect(pageCount(pdf)).toBe(Math.ceil(65 / (columns * rows)));
  });

  test("says no price where none is set", async () => {
    const text = pdfText(await drawn(name, { retail_price_net: "0.0000" }));
    expect(text).toContain("OF-1234");
    expect(text).not.toContain("£");
  });
});
