/** Why a vehicle is not on the road. */
export const OFF_ROAD = ["sorn", "scrapped", "exported"] as const;

export type OffRoad = (typeof OFF_ROAD)[number];

const words: Record<OffRoad, string> = {
  sorn: "Off the road (SORN)",
  scrapped: "Scrapped",
  exported: "Exported",
};

/** "Off the road (SORN)", "Scrapped", "Exported". */
export const offRoadWords = (state: OffRoad): string => words[state];

/** "Scrapped", as the database writes it; null for a word that is none of these. */
export function offRoadName(value: string): string | null {
  const known = OFF_ROAD.find((state) => state === value);
  return known ? words[known] : null;
}

/** Whether it is gone for good: no work on it is to be expected any more. */
export const isGone = (state: OffRoad | null): boolean => state === "scrapped" || state === "exported";

/** What it means for work that is begun: "On file as scrapped". */
export const offRoadHint = (state: OffRoad): string =>
  state === "sorn" ? "On file as off the road (SORN)" : `On file as ${state}`;
