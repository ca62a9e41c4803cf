import type { z } from "zod";
import { ROWS_ON_SCREEN } from "@/lib/core/input/list";
import { readPage } from "@/lib/core/input/typed-input";

/** A page's `searchParams` as Next gives them. */
type AddressParams = Record<string, string | string[] | undefined>;

/**
 * Returns the input of a list page's query from its URL. People bookmark and edit URLs, so an unknown or senseless parameter is
 * ignored here, where the API would reject it.
 */
export function pageInput<S extends z.ZodType>(schema: S, params: AddressParams): z.output<S> {
  const given: Record<string, string> = { per_page: String(ROWS_ON_SCREEN) };
  for (const [name, value] of Object.entries(params)) {
    const text = (Array.isArray(value) ? value[0] : value)?.trim();
    if (text) given[name] = text;
  }
  const first = schema.safeParse(readPage(schema, given));
  if (first.success) return first.data;
  for (const issue of first.error.issues) {
    const names = issue.code === "unrecognized_keys" ? issue.keys : [String(issue.path[0])];
    for (const name of names) delete given[name];
  }
  return schema.parse(readPage(schema, given));
}
