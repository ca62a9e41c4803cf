import { z } from "zod";

export const searchKinds = ["customer", "vehicle", "document", "part", "supplier", "receipt"] as const;

/** One search result: its link, its name, and why it matched ("former registration AB12 CDE", "telephone 07700 900123"). */
export const SearchHit = z.object({
  kind: z.enum(searchKinds),
  id: z.string(),
  href: z.string(),
  title: z.string(),
  subtitle: z.string(),
  /**
   * The telephone number of a customer or of a vehicle's owner, formatted; empty for other kinds, and for those who may not
   * read customers.
   */
  telephone: z.string(),
  /** Empty if it is plain from the rest. */
  reason: z.string(),
});

/** The search results for what has been typed so far: best first, and the kinds of which there may be more. */
export const SearchResults = z.object({ hits: z.array(SearchHit), more: z.array(z.enum(searchKinds)) });

export type SearchKind = (typeof searchKinds)[number];
export type SearchHit = z.infer<typeof SearchHit>;
export type SearchResults = z.infer<typeof SearchResults>;

/** The number of results of each kind in the list that opens with the same search. */
export type SearchTotals = Partial<Record<SearchKind, number>>;
