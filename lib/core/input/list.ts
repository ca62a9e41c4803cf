import { z } from "zod";
import { Moment } from "../dates/day-fields";
import { wholeInAddress } from "./fields";

/** Rows per page: default and maximum. */
export const PER_PAGE = 50;
export const MAX_PER_PAGE = 200;
/** Rows on a page of the office where the user has not chosen: a few more than fit the screen. */
export const ROWS_ON_SCREEN = 25;

/** The page number. A list that is recalculated for every page allows fewer of them. */
export const pageNumber = (most = 1_000_000) =>
  wholeInAddress(1, most).default(1).meta({ description: "Which page, from 1." });

/** Rows per page. */
export const perPage = (unsaid = PER_PAGE) =>
  wholeInAddress(1, MAX_PER_PAGE).default(unsaid).meta({ description: "Rows per page: 50, at most 200." });

/** A boolean filter as a URL writes it: `true` or `false`. */
export const Flag = z.preprocess(
  (given) => (given === "true" ? true : given === "false" ? false : given),
  z.boolean(),
);

/** A filter for archived records. */
export const archived = Flag.optional().meta({ description: "Archived ones instead of live ones." });

/** The parameters of a list, the same for a page's URL and for the API. The first sort is the default. */
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

/** Where a client stands after a response while it pages through a list or the events. */
export interface Walk {
  /** The cursor for the next rows; null at the end of a list. Events have no end: keep their cursor for next time. */
  next: string | null;
  /** Whether further rows are available now. */
  more: boolean;
  /** For lists: the value to pass as `updated_since` on the next pass. */
  changed_since?: string;
}

export interface Page<T> {
  rows: T[];
  pagination: Pagination;
}
