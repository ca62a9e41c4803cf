const PAUSE_MS = 30_000;
const LONGEST_MS = 5 * 60_000;

/** How long to wait before the server is asked again, after so many failures in a row: 30 seconds, a minute … five minutes. */
export const backedOff = (failures: number): number =>
  Math.min(LONGEST_MS, PAUSE_MS * 2 ** Math.min(failures, 10));
