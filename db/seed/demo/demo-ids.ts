/**
 * The range of keys for every row of the demo garage, in all tables: version 8 UUIDs, which no other part of the program makes. So
 * demo rows can be told from the garage's own without a mark in any table. The range sorts before all time-ordered keys of this
 * century, so that whatever the garage adds counts as newer.
 */
export const DEMO_IDS = {
  first: "00de3000-0000-8000-8000-000000000000",
  last: "00de3000-0000-8000-8fff-ffffffffffff",
} as const;

/** Returns a function that makes the demo's keys one after another. */
export function demoIds(): () => string {
  let made = 0;
  return () => {
    made += 1;
    return `00de3000-0000-8000-8000-${made.toString(16).padStart(12, "0")}`;
  };
}
