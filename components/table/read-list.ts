import type { z } from "zod";
import { ROWS_ON_SCREEN } from "@/lib/core/input/list";
import { readPageQuery } from "@/lib/core/input/typed-input";
import type { List } from "@/lib/lists/list";
import type { AddressParams, TableState } from "./url-state";

/** What a list's URL is read by: the list's description, or as much of one. */
export type ListAddress = Pick<List<never>, "path" | "tabs" | "defaultSort" | "defaultFilters"> & {
  sorts?: readonly string[];
  /** Rows on a page, if the user has not chosen. */
  perPage?: number;
  /** Parameters of the query that the page gives, not the URL's query: the record to which the list belongs. */
  fixed?: Readonly<Record<string, string>>;
};

/** The parameters of a list, with its filters: see `listParams`. */
export type ListSchema = z.ZodType<{ page: number; per_page: number; sort?: string | undefined }>;

/**
 * Reads the URL of a list's page, once: the input of its query, and the state that the table shows and builds its links from. People
 * bookmark and edit URLs, so an unknown or senseless parameter is ignored here, where the API would reject it.
 */
export function readList<S extends ListSchema>(
  list: ListAddress,
  schema: S,
  params: AddressParams,
): { input: z.output<S>; state: TableState } {
  const { columns, ...given } = textsOf(params);
  const { input, accepted, defaults } = accept(list, schema, given);
  const { page: _page, per_page: _perPage, sort = defaults.sort, q = "", ...filters } = accepted;
  const state = {
    path: list.path,
    sort,
    page: input.page,
    perPage: input.per_page,
    q,
    filters,
    tabs: list.tabs ?? [],
    columns: columns ? columns.split(",").filter(Boolean) : null,
    defaults,
  };
  return { input, state };
}

/** The first value of each parameter, without those that are empty. */
function textsOf(params: AddressParams): Record<string, string> {
  const texts = Object.entries(params).map(([name, value]): [string, string] => [
    name,
    (Array.isArray(value) ? (value[0] ?? "") : (value ?? "")).trim(),
  ]);
  return Object.fromEntries(texts.filter(([, text]) => text !== ""));
}

/**
 * Parses parameters, and leaves out those that the schema rejects. Some are only judged once the others are right, so that what is
 * left is tried again.
 */
function accept<S extends ListSchema>(
  list: ListAddress,
  schema: S,
  given: Record<string, string>,
): { input: z.output<S>; accepted: Record<string, string>; defaults: TableState["defaults"] } {
  const defaults = {
    sort: list.defaultSort?.(given) ?? list.sorts?.[0] ?? null,
    perPage: list.perPage ?? ROWS_ON_SCREEN,
  };
  const { fixed = {} } = list;
  const accepted = Object.fromEntries(Object.entries(given).filter(([name]) => !(name in fixed)));
  const parsed = schema.safeParse(
    readPageQuery(schema, {
      ...(defaults.sort && { sort: defaults.sort }),
      per_page: String(defaults.perPage),
      ...list.defaultFilters?.(given),
      ...accepted,
      ...fixed,
    }),
  );
  if (parsed.success) return { input: parsed.data, accepted, defaults };
  const rejected = new Set(
    parsed.error.issues.flatMap((issue) =>
      issue.code === "unrecognized_keys" ? issue.keys : [String(issue.path[0])],
    ),
  );
  const left = Object.entries(accepted).filter(([name]) => !rejected.has(name));
  // What the URL did not say is the page's own mistake.
  if (left.length === Object.keys(accepted).length) throw parsed.error;
  return accept(list, schema, Object.fromEntries(left));
}
