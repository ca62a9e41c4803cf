import "server-only";
import { type SQL, sql } from "drizzle-orm";
import type { z } from "zod";
import { db } from "@/db/client";
import type { Actor } from "@/lib/core/actor";
import {
  keysOfPage,
  NO_KEYS,
  type PageRequest,
  pageOf,
  paginationOf,
  rowsAtOnce,
  rowsOf,
  rowsWhere,
  type Selection,
  type SortOrder,
} from "@/lib/core/database/page";
import type { Page, Pagination } from "@/lib/core/input/list";
import type { Permission } from "@/lib/core/permissions";
import { type Query, query } from "@/lib/core/query";
import { jsonOf } from "./json-rows";
import type { SortName } from "./list";
import { readShared } from "./read-shared";

interface ListInput {
  page: number;
  per_page: number;
  sort: string;
}

type Work<I extends z.ZodType> = { actor: Actor; input: z.output<I> };

/** A page whose rows are already JSON. */
export interface JsonPage {
  json: string;
  pagination: Pagination;
}

/** A list. Asked as a query it returns a page; a download takes all rows of its selection. */
export interface ListQuery<I extends z.ZodType, Row> extends Query<I, Page<Row>> {
  select(work: Work<I>): Selection | Promise<Selection>;
  /**
   * Returns a page with these columns, for an endpoint that only passes it on. Permission and input must have been checked already.
   */
  jsonPage(actor: Actor, input: z.output<I>, columns: SQL): Promise<JsonPage>;
}

/** What each order of a list sorts by: an expression that an index has. */
export type Orders<L extends { sorts: readonly [string, ...string[]] }> = Record<SortName<L>, SortOrder>;

/**
 * Defines a list as a query: `select` says which rows it has and how they can be sorted; `total` is the expression for their exact
 * number, where there is a quicker one than to count what was selected.
 */
export function listQuery<Row, I extends z.ZodType<ListInput>>(definition: {
  name: string;
  permission: Permission;
  input: I;
  select(work: Work<I>): Selection | Promise<Selection>;
  total?(work: Work<I>): SQL;
}): ListQuery<I, Row> {
  const { select, total, ...rest } = definition;
  const requestOf = async (work: Work<I>): Promise<PageRequest> => {
    const selection = await select(work);
    return {
      ...selection,
      db: db(),
      input: work.input,
      total: total?.(work) ?? rowsWhere(selection.from, selection.where),
    };
  };
  const jsonPage: ListQuery<I, Row>["jsonPage"] = async (actor, input, columns) => {
    const request = await requestOf({ actor, input });
    const atOnce = rowsAtOnce(request);
    if (atOnce) {
      const [row] = await readShared<{ total: string; json: string }>(
        sql`select ${request.total} as total, (${jsonOf(atOnce, columns)}) as json`,
      );
      return { json: row?.json ?? "[]", pagination: paginationOf(request, Number(row?.total)) };
    }
    const { keys, pagination } = await keysOfPage(request);
    if (keys === NO_KEYS) return { json: "[]", pagination };
    const [row] = await readShared<{ json: string }>(jsonOf(rowsOf(request, keys), columns));
    return { json: row?.json ?? "[]", pagination };
  };
  const made = query({
    ...rest,
    run: async (work) => pageOf<Row>(await requestOf(work)),
  });
  return Object.assign(made, { select, jsonPage });
}
