/** What a garage records about a tyre: its size and what its label says. */
export const TYRE_FIELDS = [
  { name: "size", label: "Size" },
  { name: "load_index", label: "Load index" },
  { name: "speed_rating", label: "Speed rating" },
  { name: "classification", label: "Class" },
  { name: "fuel_economy", label: "Fuel economy" },
  { name: "fuel_economy_actual", label: "Rolling resistance" },
  { name: "wet_grip", label: "Wet grip" },
  { name: "wet_grip_actual", label: "Wet grip index" },
  { name: "noise_level", label: "Noise class" },
  { name: "noise_db", label: "Noise, dB" },
  { name: "noise_limit", label: "Noise limit, dB" },
  { name: "nominal_width", label: "Nominal width" },
] as const;

const LABELS = new Map<string, string>(TYRE_FIELDS.map(({ name, label }) => [name, label]));

/** Returns the label of a field; a field from another system keeps the name that it had there. */
export const tyreLabel = (name: string): string => LABELS.get(name) ?? name.replaceAll("_", " ");
