import "server-only";
import type { Db } from "@/db/client";
import type { SearchHit } from "./schema";

/** Finds a few things of one kind. Bounded by index, so that its time does not grow with the garage. */
export type Finder = (db: Db, q: string) => Promise<SearchHit[]>;

/** How many of a kind are shown. */
export const SHOWN = 6;
/** How many candidates are ranked at most. */
export const CANDIDATES = 24;
/** Trigram indexes need three letters. */
export const SHORTEST_PART = 3;

/** Lower case without accents, as the database's `fold` has it. */
export const folded = (text: string): string => text.normalize("NFD").replace(/\p{M}/gu, "").toLowerCase();
