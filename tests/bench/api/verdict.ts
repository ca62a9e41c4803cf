import { quantile } from "../statistics";
import type { Call } from "./calls";

/** Requests per second: at least so many times Directus's, and so large a share of the bare server's. */
const TIMES_DIRECTUS = 10;
const SHARE_OF_BARE = { read: 0.6, write: 0.5 };
/** Milliseconds that 99 of 100 answers must be there in, and how much slower reads may be at ten times the size. */
const P99 = 200;
/** At least so many times the build before, where one is named. */
const TIMES_BEFORE: Partial<Record<Call["sample"], number>> = { create: 1.6, list: 1.3 };
const GROWTH = 1.5;

/** Rounds of one target: requests per second of each, and how many milliseconds the middle and the slowest answers took. */
export interface Rounds {
  perSecond: number[];
  p50: number[];
  p99: number[];
}

interface Measured {
  ours: Rounds;
  bare: Rounds;
  directus: Rounds | undefined;
  /** Ours at GA4's own size. */
  small: Rounds;
  /** The build before, at the same size. */
  before: Rounds | undefined;
  roundTrips: number;
}

export const HEADINGS = [
  "50 users, ×10",
  "a second",
  "bare",
  "share",
  "limit",
  "Directus",
  "times",
  "limit",
  "p99 ms",
  "limit",
  "p50 ms ×1",
  "×10",
  "growth",
  "limit",
  "before",
  "times",
  "limit",
  "trips",
  "",
];

const median = (values: readonly number[]) => quantile(values, 0.5);

/** A row of figures and limits, and whether all limits are kept. */
export function judge({ name, kind, sample }: Call, measured: Measured): { row: string[]; kept: boolean } {
  const { ours, bare, directus, small, before, roundTrips } = measured;
  const perSecond = median(ours.perSecond);
  const share = perSecond / median(bare.perSecond);
  const peer = directus && median(directus.perSecond);
  const former = before && median(before.perSecond);
  const gain = TIMES_BEFORE[sample] ?? 1;
  const p99 = median(ours.p99);
  const growth = median(ours.p50) / median(small.p50);
  const missed = [
    share < SHARE_OF_BARE[kind] && "share",
    peer && perSecond / peer < TIMES_DIRECTUS && "times",
    p99 >= P99 && "p99",
    kind === "read" && growth > GROWTH && "growth",
    former && perSecond / former < gain && "before",
  ].filter(Boolean);
  return {
    row: [
      name,
      perSecond.toFixed(0),
      median(bare.perSecond).toFixed(0),
      `${share.toFixed(2)}×`,
      `${SHARE_OF_BARE[kind].toFixed(2)}×`,
      peer ? peer.toFixed(0) : "–",
      peer ? `${(perSecond / peer).toFixed(1)}×` : "–",
      `${TIMES_DIRECTUS}×`,
      p99.toFixed(0),
      String(P99),
      median(small.p50).toFixed(1),
      median(ours.p50).toFixed(1),
      `${growth.toFixed(2)}×`,
      kind === "read" ? `${GROWTH}×` : "–",
      former ? former.toFixed(0) : "–",
      former ? `${(perSecond / former).toFixed(2)}×` : "–",
      `${gain.toFixed(1)}×`,
      String(roundTrips),
      missed.join(", "),
    ],
    kept: missed.length === 0,
  };
}
