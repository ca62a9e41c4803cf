import type { Journey } from "@/lib/online-booking/rules/journey";

/** What is chosen so far, for a form that goes on from it. */
export function JourneyFields({ journey }: { journey: Partial<Journey> }) {
  return Object.entries(journey).map(([name, value]) =>
    value ? <input key={name} type="hidden" name={name} value={value === true ? "1" : value} /> : null,
  );
}
