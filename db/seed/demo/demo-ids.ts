/**
 * Every row of the demo garage has a key of this range, in whatever table: UUIDs of version 8, which no other part of the
 * program makes. So the demo is known from the garage's own records without a mark in any table. The range lies before all
 * time-ordered keys of this century, so that what the garage adds counts as newer.
 */
export const DEMO_IDS = {
  first: "00de3000-0000-8000-8000-000000000000",
  last: "00de3000-0000-8000-8fff-ffffffffffff",
} as const;

/** Makes the keys of the demo one after the other. */
export function demoIds(): () => string {
  let made = 0;
  return () => {
    made += 1;
    return `00de3000-0000-8000-8000-${made.toString(16).padStart(12, "0")}`;
  };
}
