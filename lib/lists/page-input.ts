import type { z } from "zod";
import { ROWS_ON_SCREEN } from "@/lib/core/input/list";
import { readPage } from "@/lib/core/input/typed-input";

/** As Next gives a page's `searchParams`. */
type AddressParams = Record<string, string | string[] | undefined>;

/**
 * What a list's page asks of its query, from its address. People bookmark and edit addresses: a parameter that is
 * unknown or makes no sense is left out, where the API would refuse it.
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
