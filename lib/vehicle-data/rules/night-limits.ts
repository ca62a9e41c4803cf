/** How much a night asks of a service, a vehicle at a time. */
export interface AskLimit {
  /** Vehicles in one run; the others wait for the next. */
  vehicles: number;
  /** Questions in a second. */
  a_second: number;
}

export interface NightLimits {
  dvsa: AskLimit;
  dvla: AskLimit;
}

/**
 * DVSA allows 15 a second, ten at once, and 500,000 a day: a night leaves a third of it to the counter. DVLA sets its limit for each key
 * and names none, so it is asked little.
 */
export const NIGHT_LIMITS: NightLimits = {
  dvsa: { vehicles: 20_000, a_second: 10 },
  dvla: { vehicles: 1_500, a_second: 4 },
};
