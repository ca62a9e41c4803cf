/** A house number, written in front of its road: "14", "14b", "12-14". */
const NUMBER = /^\d+\s?[a-z]?(\s?[-–/]\s?\d+\s?[a-z]?)?$/i;

/**
 * Returns house and road as written on an envelope: a number on the same line as its road, a name ("Rose Cottage", "Flat 2") on
 * a line of its own.
 */
export function streetLines(house: string | null | undefined, road: string | null | undefined): string[] {
  const parts = [house?.trim(), road?.trim()].filter((part): part is string => Boolean(part));
  return house && NUMBER.test(house.trim()) ? [parts.join(" ")] : parts;
}
