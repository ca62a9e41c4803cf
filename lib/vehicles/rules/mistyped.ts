import { classifyRegistration, normaliseRegistration } from "./registration";

/** What is read or typed for each other. */
const ALIKE: Readonly<Record<string, string>> = {
  O: "0",
  "0": "O",
  I: "1",
  "1": "I",
  S: "5",
  "5": "S",
  B: "8",
  "8": "B",
  Z: "2",
  "2": "Z",
};

/** The kinds whose form says at each place whether it is a letter or a digit. */
const FIXED = ["current", "prefix", "suffix"];
const MOST_OFFERED = 3;

/**
 * Registrations that may have been meant by one that fits no British format: with O for 0, I for 1 and the like in one place, or else in two; at
 * most three. Nothing is offered for one that fits, as every swap then makes another vehicle.
 */
export function mayBeMeant(typed: string): string[] {
  const mark = normaliseRegistration(typed).replace(/[^A-Z0-9]/g, "");
  if (mark.length > 7 || isFixed(mark) || (classifyRegistration(mark) !== null && mark.length < 7)) return [];
  const once = swapped([mark]);
  const fitting = once.filter(isFixed);
  return (fitting.length > 0 ? fitting : swapped(once).filter(isFixed)).slice(0, MOST_OFFERED);
}

const isFixed = (mark: string): boolean => FIXED.includes(classifyRegistration(mark) ?? "");

/** Every one of them with one place swapped, each once. */
const swapped = (marks: readonly string[]): string[] => [
  ...new Set(
    marks.flatMap((mark) =>
      [...mark].flatMap((letter, at) => {
        const other = ALIKE[letter];
        return other ? [mark.slice(0, at) + other + mark.slice(at + 1)] : [];
      }),
    ),
  ),
];
