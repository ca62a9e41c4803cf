import "server-only";
import type { Db } from "@/db/client";
import type { Actor } from "@/lib/core/actor";
import type { SearchHit } from "@/lib/search/schema";

/** How well a hit matches, best first. It decides what Enter opens and which kind of record is listed first. */
export const RANK = { whole: 0, begins: 1, holds: 2, elsewhere: 3, through: 4, nearly: 5 } as const;

export interface FoundRecord extends Omit<SearchHit, "telephone"> {
  telephone?: string;
  rank: number;
}

export interface Finding {
  hits: FoundRecord[];
  /** There may be more hits of this kind than are shown. */
  more: boolean;
}

export interface Search {
  db: Db;
  actor: Actor;
  q: string;
}

/** Finds a few records of one kind. It uses an index and a limit, so its time does not grow with the garage. */
export type Finder = (search: Search) => Promise<Finding>;

export const NOTHING: Finding = { hits: [], more: false };

/** How many hits of a kind are shown. One more is requested, to know whether there are more. */
export const SHOWN = 6;
export const ASKED = SHOWN + 1;
/** How many candidates are ranked at most. */
export const CANDIDATES = 200;

/** Returns the best hits, each record once. */
export function bestHits(finds: readonly FoundRecord[]): Finding {
  const once = new Map<string, FoundRecord>();
  for (const find of [...finds].sort((a, b) => a.rank - b.rank))
    if (!once.has(find.id)) once.set(find.id, find);
  return { hits: [...once.values()].slice(0, SHOWN), more: once.size > SHOWN };
}
