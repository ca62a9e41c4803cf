/** The wheels whose pressures are written down, in the order in which one walks round a car. */
export const WHEELS = ["front_left", "front_right", "rear_right", "rear_left", "spare"] as const;
export type Wheel = (typeof WHEELS)[number];

export const wheelWords: Record<Wheel, string> = {
  front_left: "Front left",
  front_right: "Front right",
  rear_right: "Rear right",
  rear_left: "Rear left",
  spare: "Spare",
};

export const PRESSURE_UNITS = ["psi", "bar"] as const;
export type PressureUnit = (typeof PRESSURE_UNITS)[number];

/** The most that a tyre of a car, van or spare is pumped to, with room for lorries' 9 bar. */
export const MOST_PRESSURE: Record<PressureUnit, number> = { psi: 150, bar: 10 };
