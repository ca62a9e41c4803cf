import { z } from "zod";
import { Moment } from "../dates/day-fields";
import { wholeInAddress } from "./fields";

/** Rows a page holds where nobody says otherwise, and at most. */
export const PER_PAGE = 50;
export const MAX_PER_PAGE = 200;
/** Rows that a page of the office shows where nobody chose: some more than fit the screen. */
export const ROWS_ON_SCREEN = 25;

/** Which page; a list that is added up anew for each takes fewer. */
export const pageNumber = (most = 1_000_000) =>
  wholeInAddress(1, most).default(1).meta({ description: "Which page, from 1." });

/** Rows of a page. */
export const perPage = (unsaid = PER_PAGE) =>
  wholeInAddress(1, MAX_PER_PAGE).default(unsaid).meta({ description: "Rows per page: 50, at most 200." });

/** A yes-or-no filter, as an address says it: `true` or `false`. */
export const Flag = z.preprocess(
  (given) => (given === "true" ? true : given === "false" ? false : given),
  z.boolean(),
);

/** A filter for what was put away. */
export const archived = Flag.optional().meta({ description: "Archived ones instead of live ones." });

/** The parameters of a list: the same for a page's URL and for the API. The first sort is the list's own order. */
export function listParams<const S extends readonly [string, ...string[]], F extends z.core.$ZodLooseShape>(
  sorts: S,
  filters: F,
) {
  type Sort = S[number] | `-${S[number]}`;
  const directions = sorts.flatMap((sort) =>
    sort.startsWith("-") ? [sort, sort.slice(1)] : [sort, `-${sort}`],
  );
  const sort = z
    .enum(directions)
    .default(sorts[0])
    .meta({ description: "The order; with `-` before it the other way round." });
  return z.strictObject({
    page: pageNumber(),
    per_page: perPage(),
    sort: sort as z.ZodDefault<z.ZodEnum<{ [One in Sort]: One }>>,
    q: z.string().trim().max(200).optional().meta({ description: "Words to search for." }),
    updated_since: Moment.optional().meta({ description: "Only what was changed since this instant." }),
    ...filters,
  });
}

export interface Pagination {
  page: number;
  per_page: number;
  total: number;
  total_pages: number;
}

/** Where a walk over a list, or over the events, stands after an answer. */
export interface Walk {
  /** With what to ask for the next rows; null at the end of a list. Events have no end: their cursor is good for the next time. */
  next: string | null;
  /** Whether there are further rows already. */
  more: boolean;
  /** Of a list: what to give as `updated_since` when walking it the next time. */
  changed_since?: string;
}

export interface Page<T> {
  rows: T[];
  pagination: Pagination;
}
