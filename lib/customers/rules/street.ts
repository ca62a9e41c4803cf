/** "14", "14b", "12-14": a number that stands before its road. */
const NUMBER = /^\d+\s?[a-z]?(\s?[-–/]\s?\d+\s?[a-z]?)?$/i;

/** House and road as they stand on an envelope: a number before its road, a name ("Rose Cottage", "Flat 2") in a line of its own. */
export function streetLines(house: string | null | undefined, road: string | null | undefined): string[] {
  const parts = [house?.trim(), road?.trim()].filter((part): part is string => Boolean(part));
  return house && NUMBER.test(house.trim()) ? [parts.join(" ")] : parts;
}
