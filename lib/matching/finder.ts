import "server-only";
import type { Db } from "@/db/client";
import type { Actor } from "@/lib/core/actor";
import type { SearchHit } from "@/lib/search/schema";

/** How well something fits, the best first: it decides what Enter opens and which kind stands at the top. */
export const RANK = { whole: 0, begins: 1, holds: 2, elsewhere: 3, through: 4, nearly: 5 } as const;

export interface Find extends Omit<SearchHit, "telephone"> {
  telephone?: string;
  rank: number;
}

export interface Finding {
  hits: Find[];
  /** There may be more of this kind than are shown. */
  more: boolean;
}

export interface Search {
  db: Db;
  actor: Actor;
  q: string;
}

/** Finds a few things of one kind. Bounded by index, so that its time does not grow with the garage. */
export type Finder = (search: Search) => Promise<Finding>;

export const NOTHING: Finding = { hits: [], more: false };

/** How many of a kind are shown; one more is asked for, to know whether there are more. */
export const SHOWN = 6;
export const ASKED = SHOWN + 1;
/** How many candidates are ranked at most. */
export const CANDIDATES = 200;

/** The best of what was found, each once. */
export function shown(finds: readonly Find[]): Finding {
  const once = new Map<string, Find>();
  for (const find of [...finds].sort((a, b) => a.rank - b.rank))
    if (!once.has(find.id)) once.set(find.id, find);
  return { hits: [...once.values()].slice(0, SHOWN), more: once.size > SHOWN };
}
