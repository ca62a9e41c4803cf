import type { CataloguePart } from "@/lib/integrations/parts-supplier";

interface Pattern {
  name: string;
  list_pence: number;
  label: Readonly<Record<string, string>>;
}

const label = (fuel_economy: string, wet_grip: string, noise_db: string, noise_level: string) => ({
  ...{ fuel_economy, wet_grip, noise_db, noise_level },
});

/** Of every size the sandbox has these, by the last letter of their numbers. */
const PATTERNS: Readonly<Record<string, Pattern>> = {
  A: { name: "Eco", list_pence: 5_800, label: label("D", "C", "72", "B") },
  B: { name: "City", list_pence: 7_200, label: label("C", "C", "71", "B") },
  C: { name: "Tour", list_pence: 8_900, label: label("B", "B", "70", "B") },
  D: { name: "All Season", list_pence: 10_400, label: { ...label("C", "B", "71", "B"), snow: "yes" } },
  E: { name: "Sport", list_pence: 12_900, label: label("B", "A", "69", "A") },
};

const SIZE = /^(\d{3})[/ ]?(\d{2})[/ ]?(?:ZR|R)?[/ ]?(\d{2})C?$/;
const NUMBER = /^ST\d{7}([A-E])$/;

/** The tyres of a size, if that is what is looked for: "205/55R16", "2055516". */
export function sandboxTyres(text: string): CataloguePart[] {
  const found = SIZE.exec(text.trim().toUpperCase());
  if (!found) return [];
  const [, width, ratio, rim] = found;
  return Object.entries(PATTERNS).map(([letter, { name, list_pence, label: said }]) => ({
    part_number: `ST${width}${ratio}${rim}${letter}`,
    brand: "Sandbox",
    manufacturer_number: null,
    description: `Sandbox ${name} ${width}/${ratio}R${rim} 94W XL`,
    unit: "each",
    list_pence,
    surcharge_pence: 0,
    vat_code: "S",
    tyre: { ...said, pattern: name, load_index: "94", speed_rating: "W", extra_load: "yes" },
  }));
}

/** The list price of one of its tyres by its number; null of another part. */
export const sandboxTyrePrice = (key: string): number | null =>
  PATTERNS[NUMBER.exec(key)?.[1] ?? ""]?.list_pence ?? null;
