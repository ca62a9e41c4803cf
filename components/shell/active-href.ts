import type { Place } from "@/lib/core/domain-facts";

/** A flag is set by "yes" as well as by "true". */
const says = (given: string | null, wanted: string) =>
  given === wanted || (wanted === "true" && given === "yes");

/**
 * Returns the one item that matches the URL: the longest path, and of equal ones the one with most of the URL's parameters
 * (`/documents?type=invoice` before `/documents`).
 */
export function activeHref(
  items: readonly Place[],
  pathname: string,
  params: URLSearchParams,
): string | null {
  let best: { href: string; score: number } | null = null;
  for (const { href } of items) {
    const [path = "", query = ""] = href.split("?");
    if (pathname !== path && !pathname.startsWith(`${path}/`)) continue;
    const wanted = [...new URLSearchParams(query)];
    if (!wanted.every(([name, value]) => says(params.get(name), value))) continue;
    const score = path.length * 10 + wanted.length;
    if (!best || score > best.score) best = { href, score };
  }
  return best?.href ?? null;
}
