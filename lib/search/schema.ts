import { z } from "zod";

export const searchKinds = ["customer", "vehicle", "document", "part", "supplier", "receipt"] as const;

/** One thing found: where it is, how to name it, and why it matched ("former registration AB12 CDE", "telephone 07700 900123"). */
export const SearchHit = z.object({
  kind: z.enum(searchKinds),
  id: z.string(),
  href: z.string(),
  title: z.string(),
  subtitle: z.string(),
  /** Of a customer, or of a vehicle's keeper, as it is shown; empty for other kinds, and for those who may not read customers. */
  telephone: z.string(),
  /** Empty where it is seen from the rest. */
  reason: z.string(),
});

/** What the search box gets for what has been typed so far: the best first, and of which kinds there may be more. */
export const SearchResults = z.object({ hits: z.array(SearchHit), more: z.array(z.enum(searchKinds)) });

export type SearchKind = (typeof searchKinds)[number];
export type SearchHit = z.infer<typeof SearchHit>;
export type SearchResults = z.infer<typeof SearchResults>;

/** How many of each kind the list holds that opens with the same search. */
export type SearchTotals = Partial<Record<SearchKind, number>>;
