/** How a figure is measured: its unit, which way is worse, how many readings, and with what limits a garage begins. */
export interface MeasurementKind {
  label: string;
  unit: string;
  /** Whether the lower or the higher figure is the worse one. */
  worse: "lower" | "higher";
  /** What each reading is called; one without a name stands alone. */
  readings: readonly string[];
  places: 0 | 1 | 2;
  /** The highest figure that can be right: more is a slip of the finger. */
  most: string;
  /** The limits that a new measurement has. */
  limits: Limits;
  /** The law's own limit, than which red may not begin later. */
  lawful?: string;
}

/** Where amber and red begin: below them, or above them where higher is worse. The limit itself is still the better colour. */
export interface Limits {
  amber: string | null;
  red: string | null;
}

const ACROSS = ["Outer", "Centre", "Inner"] as const;
const ALONE = [""] as const;

/**
 * Road Vehicles (Construction and Use) Regulations 1986 (SI 1986/1078), regulation 27 as amended by SI 1990/1981: the tyres of cars, of goods
 * vehicles to 3.5 tonnes and of light trailers have at least 1.6 mm of tread throughout a continuous band of the central three quarters of
 * the breadth and all the way round, other vehicles 1 mm across three quarters. So 1.6 mm is lawful, and the lowest of the three counts.
 *
 * Brake fluid: FMVSS 116 (49 CFR 571.116) has DOT 4 boil at 155 °C or more when wet, with 3.7 per cent of water. Batteries: 12.4 V at rest is
 * about three quarters full, 12.0 V a quarter. Pads and the rest are the trade's usual figures. A garage changes all but the law's.
 */
export const MEASUREMENT_KINDS = {
  tread: {
    ...{ label: "Tread depth", unit: "mm", worse: "lower", readings: ACROSS, places: 1, most: "25" },
    ...{ limits: { amber: "3", red: "1.6" }, lawful: "1.6" },
  },
  tread_other: {
    ...{ label: "Tread depth, motorcycles and over 3.5 t", unit: "mm", worse: "lower", readings: ACROSS },
    ...{ places: 1, most: "40", limits: { amber: "2", red: "1" }, lawful: "1" },
  },
  pad_percent: {
    ...{ label: "Lining left", unit: "%", worse: "lower", readings: ALONE, places: 0, most: "100" },
    limits: { amber: "40", red: "25" },
  },
  fluid_boiling: {
    ...{ label: "Boiling point", unit: "°C", worse: "lower", readings: ALONE, places: 0, most: "350" },
    limits: { amber: "180", red: "155" },
  },
  fluid_water: {
    ...{ label: "Water in the fluid", unit: "%", worse: "higher", readings: ALONE, places: 1, most: "10" },
    limits: { amber: "1.5", red: "3" },
  },
  battery_health: {
    ...{ label: "Battery health", unit: "%", worse: "lower", readings: ALONE, places: 0, most: "150" },
    limits: { amber: "70", red: "50" },
  },
  battery_volts: {
    ...{ label: "Voltage at rest", unit: "V", worse: "lower", readings: ALONE, places: 2, most: "30" },
    limits: { amber: "12.4", red: "12" },
  },
  lamps_out: {
    ...{ label: "Lamps that do not work", unit: "", worse: "higher", readings: ALONE, places: 0, most: "20" },
    limits: { amber: null, red: "0" },
  },
  coolant_freezing: {
    ...{
      label: "Protected down to minus",
      unit: "°C",
      worse: "lower",
      readings: ALONE,
      places: 0,
      most: "60",
    },
    limits: { amber: "25", red: "15" },
  },
} as const satisfies Record<string, MeasurementKind>;

export type MeasurementKindName = keyof typeof MEASUREMENT_KINDS;

export const KIND_NAMES = Object.keys(MEASUREMENT_KINDS) as MeasurementKindName[];

export const kindOf = (name: MeasurementKindName): MeasurementKind => MEASUREMENT_KINDS[name];
