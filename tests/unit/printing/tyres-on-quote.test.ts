import { expect, test } from "vitest";
import { tierRemark } from "@/components/editor/tyres/tier-remark";
import { decimal } from "@/lib/core/money";
import type { SaidOfPart } from "@/lib/integrations/parts-supplier";
import { documentPdf } from "@/lib/printing/papers/document-paper";
import { sampleLines } from "@/lib/printing/papers/sample-document";
import type { OfferedTyre } from "@/lib/stock/rules/tyre-offer";
import { findTyreSize } from "@/lib/stock/rules/tyre-size";
import { anOfferedTyre } from "@/tests/support/offered-tyre";
import { overlaps } from "@/tests/support/pdf-overlaps";
import { pdfText, pdfTexts } from "@/tests/support/pdf-text";
import { aPaper } from "@/tests/support/sample-papers";

const asked = findTyreSize("205/55R16 91V");
if (!asked) throw new Error("It is a size");

const label = { fuel_economy: "C", wet_grip: "A", noise_db: "71", noise_level: "B" };
const out: SaidOfPart = {
  ...{ availability: "out_of_stock", earliest: null, said_at: "2026-12-03T10:00:00Z", old: false },
  ...{ made_up: false, supplier: "Valley Tyres" },
};
const good = anOfferedTyre("Contour Eco", "50", { brand: "Contour", tyre: { ...label, tier: "good" } });
const better = anOfferedTyre("Tour", "80", {
  ...{ source: "asked", brand: "Farrier", supplier: "Valley Tyres", tyre: { ...label, tier: "better" } },
});
const best = anOfferedTyre("Sport", "120", { tyre: { tier: "best" } });
const priceOf = ({ unit_price }: OfferedTyre) => decimal(unit_price).times(4).times("1.2").toFixed(2);
const remark = (chosen: OfferedTyre, tyres: readonly OfferedTyre[]) =>
  tierRemark(chosen, tyres, { asked, quantity: 4, fitted: true, priceOf });

test("a quote names a tyre of each tier, with its label and what so many cost fitted, and no supplier", () => {
  expect(remark(better, [good, better, best])?.split("\n")).toEqual([
    "Tyres 205/55R16 91V to choose from, 4 fitted, with VAT:",
    "Good: Contour Eco 205/55R16 91V · Fuel C · Wet A · 71 dB (B): £240.00",
    "Better, as quoted: Farrier Tour 205/55R16 91V · Fuel C · Wet A · 71 dB (B): £384.00",
    "Best: Sport 205/55R16 91V: £576.00",
  ]);
});

test("what does not fit, has an old price, is sold out or has no price is not promised; the chosen one is named", () => {
  const tier = { tier: "best" };
  const unfit = [
    anOfferedTyre("Old", "90", { tyre: tier, old: true }),
    anOfferedTyre("Weak", "90", { tyre: { ...tier, load_index: "88" } }),
    anOfferedTyre("Out", "90", { tyre: tier, said: out }),
    anOfferedTyre("Free", "0.00", { tyre: tier }),
  ];
  expect(remark(good, [good, better, ...unfit])).not.toContain("Best");
  expect(remark(good, [good, ...unfit])).toBeNull();
  expect(remark(good, [good])).toBeNull();
  expect(remark(unfit[0] ?? good, [good, ...unfit])).toContain("Best, as quoted: Old");
});

test("an estimate's paper shows the label of its tyre and the other tiers, and nothing stands on another", async () => {
  const lines = sampleLines([
    { item_type: "part", description: "Farrier Tour 205/55R16 91V", quantity: "4", unit_price: "80" },
    { item_type: "labour", description: "Fit and balance", quantity: "4", unit_price: "10" },
    {
      ...{ item_type: "comment", description: remark(better, [good, better, best]) ?? "" },
      ...{ quantity: "0", unit_price: "0" },
    },
  ]).map((line) => (line.item_type === "part" ? { ...line, tyre: better.tyre } : line));
  const pdf = await documentPdf(aPaper("estimate", { lines }));
  const text = pdfText(pdf);
  expect(text).toContain("Fuel C · Wet A · 71 dB (B)");
  expect(text).toContain("Good: Contour Eco 205/55R16 91V · Fuel C · Wet A · 71 dB (B): £240.00");
  expect(text).toContain("Best: Sport 205/55R16 91V: £576.00");
  expect(text).not.toContain("Valley Tyres");
  expect(overlaps(pdfTexts(pdf))).toEqual([]);
});
