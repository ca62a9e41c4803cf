import { searchKey } from "@/lib/matching/search-key";
import { isSlip } from "@/lib/matching/slips";

export interface Names {
  forename?: string | null | undefined;
  surname?: string | null | undefined;
  company_name?: string | null | undefined;
}

/** How two names agree; null if they do not. */
export type Agreement = "same" | "one letter apart" | "the other way round";

const same = (a: string | null | undefined, b: string | null | undefined) =>
  searchKey(a ?? "") === searchKey(b ?? "");

function near(a: string | null | undefined, b: string | null | undefined): Agreement | null {
  if (!a || !b) return null;
  if (same(a, b)) return "same";
  return isSlip(a, b) ? "one letter apart" : null;
}

/** Compares surnames: the same, one letter apart, or swapped with the forename. */
export const surnamesAgree = (a: Names, b: Names): Agreement | null =>
  near(a.surname, b.surname) ?? (exchanged(a, b) ? "the other way round" : null);

/** Compares whole names, allowing a slip of one letter in one of the two parts. */
export function namesAgree(a: Names, b: Names): Agreement | null {
  const parts = [near(a.surname, b.surname), near(a.forename, b.forename)];
  if (parts.includes("same") && !parts.includes(null))
    return parts.includes("one letter apart") ? "one letter apart" : "same";
  return exchanged(a, b) ? "the other way round" : null;
}

function exchanged(a: Names, b: Names): boolean {
  const parts = [near(a.surname, b.forename), near(a.forename, b.surname)];
  return parts.includes("same") && !parts.includes(null);
}

export const companiesAgree = (a: Names, b: Names): Agreement | null => near(a.company_name, b.company_name);
