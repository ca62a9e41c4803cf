import { TIER_WORDS, TIERS } from "./tyre-tiers";

/** What a garage records about a tyre: what it is, its size, and what its label says. */
export const TYRE_FIELDS = [
  { name: "size", label: "Size" },
  { name: "load_index", label: "Load index" },
  { name: "speed_rating", label: "Speed rating" },
  { name: "pattern", label: "Pattern" },
  { name: "tier", label: "Brand tier" },
  { name: "extra_load", label: "Reinforced (XL)" },
  { name: "run_flat", label: "Run-flat" },
  { name: "fuel_economy", label: "Fuel economy" },
  { name: "wet_grip", label: "Wet grip" },
  { name: "noise_db", label: "Noise, dB" },
  { name: "noise_level", label: "Noise class" },
  { name: "snow", label: "Snow grip (3PMSF)" },
  { name: "ice", label: "Ice grip" },
  { name: "classification", label: "Class" },
  { name: "fuel_economy_actual", label: "Rolling resistance" },
  { name: "wet_grip_actual", label: "Wet grip index" },
  { name: "noise_limit", label: "Noise limit, dB" },
  { name: "nominal_width", label: "Nominal width" },
] as const;

/** The values of the fields that are chosen and not typed. */
export const TYRE_CHOICES: Readonly<Record<string, readonly { value: string; label: string }[]>> = {
  tier: TIERS.map((value) => ({ value, label: TIER_WORDS[value] })),
  ...Object.fromEntries(
    ["extra_load", "run_flat", "snow", "ice"].map((name) => [name, [{ value: "yes", label: "Yes" }]]),
  ),
};

const LABELS = new Map<string, string>(TYRE_FIELDS.map(({ name, label }) => [name, label]));

/** Returns the label of a field; a field from another system keeps the name that it had there. */
export const tyreLabel = (name: string): string => LABELS.get(name) ?? name.replaceAll("_", " ");

type Tyre = Readonly<Record<string, string>>;

/** What the label says in a line: "Fuel C · Wet B · 71 dB (B) · Snow grip (3PMSF)". Empty where nothing is known of it. */
export function tyreWords(tyre: Tyre | null | undefined): string {
  if (!tyre) return "";
  const { fuel_economy, wet_grip, noise_db, noise_level, snow, ice } = tyre;
  const noise = noise_db ? `${noise_db} dB` : noise_level ? "Noise" : "";
  return [
    fuel_economy && `Fuel ${fuel_economy}`,
    wet_grip && `Wet ${wet_grip}`,
    noise && [noise, noise_level && `(${noise_level})`].filter(Boolean).join(" "),
    snow === "yes" && "Snow grip (3PMSF)",
    ice === "yes" && "Ice grip",
  ]
    .filter(Boolean)
    .join(" · ");
}

/** Whether two records say the same, in whatever order. */
export const sameTyre = (a: Tyre | null | undefined, b: Tyre | null | undefined): boolean =>
  JSON.stringify(sorted(a)) === JSON.stringify(sorted(b));

const sorted = (tyre: Tyre | null | undefined) =>
  tyre ? Object.entries(tyre).sort(([x], [y]) => (x < y ? -1 : 1)) : null;
