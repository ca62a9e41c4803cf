import { type Decimal, decimal } from "@/lib/core/money";

export const PART_STATES = ["here", "coming", "drafted", "missing"] as const;

/** A part of a job: where it is. */
export type PartState = (typeof PART_STATES)[number];

export interface PartFacts {
  /** How many the job needs. */
  quantity: Decimal;
  /** Of a counted stock item: what is here to be used, what all jobs have reserved, what orders will bring, what drafts would. */
  item: { here: Decimal; reserved: Decimal; on_order: Decimal; on_drafts: Decimal } | null;
  /** Of orders for this very line: what came and stayed, what is to come, and what drafts would bring. */
  came: Decimal;
  coming: Decimal;
  drafted: Decimal;
}

/**
 * Returns where a part of a job is: here, on its way, on a draft, or none of these. A counted part is here if there are enough for all jobs
 * that reserved it, or if it came for this one. 2 of 3 here is not here.
 */
export function partState({ quantity, item, came, coming, drafted }: PartFacts): PartState {
  const need = decimal(quantity);
  if (need.lte(came)) return "here";
  if (item && decimal(item.reserved).lte(item.here)) return "here";
  const brought = decimal(came).plus(coming);
  if (need.lte(brought)) return "coming";
  const short = item ? decimal(item.reserved).minus(item.here) : null;
  if (item && short?.lte(item.on_order)) return "coming";
  if (need.lte(brought.plus(drafted))) return "drafted";
  if (item && short?.lte(decimal(item.on_order).plus(item.on_drafts))) return "drafted";
  return "missing";
}

/** How many lines of a job's parts are here, on their way, and not ordered; what is only on a draft is not ordered. */
export interface PartCounts {
  here: number;
  coming: number;
  not_ordered: number;
}

export function countParts(states: readonly PartState[]): PartCounts {
  const here = states.filter((state) => state === "here").length;
  const coming = states.filter((state) => state === "coming").length;
  return { here, coming, not_ordered: states.length - here - coming };
}

/** "2 here / 1 coming / 1 not ordered", without what there is none of. */
export const partCountWords = (counts: PartCounts): string =>
  (["here", "coming", "not_ordered"] as const)
    .flatMap((state) => (counts[state] > 0 ? `${counts[state]} ${state.replace("_", " ")}` : []))
    .join(" / ");

export const PART_WORDS: Record<PartState, string> = {
  here: "Here",
  coming: "Coming",
  drafted: "On a draft",
  missing: "Not ordered",
};
