import { z } from "zod";

export const searchKinds = ["customer", "vehicle", "document", "part"] as const;

/** One thing found: where it is, how to name it, and why it matched ("old plate AB12 CDE", "telephone 07700 900123"). */
export const SearchHit = z.object({
  kind: z.enum(searchKinds),
  id: z.string(),
  href: z.string(),
  title: z.string(),
  subtitle: z.string(),
  reason: z.string(),
});

/** What the search box gets for what has been typed so far. */
export const SearchResults = z.object({ hits: z.array(SearchHit) });

export type SearchKind = (typeof searchKinds)[number];
export type SearchHit = z.infer<typeof SearchHit>;
export type SearchResults = z.infer<typeof SearchResults>;
