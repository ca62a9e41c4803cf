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
  type Selection,
} from "@/lib/core/database/page";
import type { Page, Pagination } from "@/lib/core/input/list";
import type { Permission } from "@/lib/core/permissions";
import { type Query, query } from "@/lib/core/query";
import { jsonOf } from "./json-rows";
import { readShared } from "./read-shared";

interface ListInput {
  page: number;
  per_page: number;
  sort: string;
}

type Work<I extends z.ZodType> = { actor: Actor; input: z.output<I> };

/** A page whose rows are JSON already. */
export interface JsonPage {
  json: string;
  pagination: Pagination;
}

/** A list: asked as a query it gives a page, and a download takes all of its selection. */
export interface ListQuery<I extends z.ZodType, Row> extends Query<I, Page<Row>> {
  select(work: Work<I>): Selection;
  /** A page, with these columns, for one who only hands it on: permission and input have been looked at. */
  jsonPage(actor: Actor, input: z.output<I>, columns: SQL): Promise<JsonPage>;
}

/** A list as a query: `select` says which rows and in which orders, `total` is the expression of how many there are, exactly. */
export function listQuery<Row, I extends z.ZodType<ListInput>>(definition: {
  name: string;
  permission: Permission;
  input: I;
  select(work: Work<I>): Selection;
  total(work: Work<I>): SQL;
}): ListQuery<I, Row> {
  const { select, total, ...rest } = definition;
  const requestOf = (work: Work<I>): PageRequest => ({
    ...select(work),
    db: db(),
    input: work.input,
    total: total(work),
  });
  const jsonPage: ListQuery<I, Row>["jsonPage"] = async (actor, input, columns) => {
    const request = requestOf({ actor, input });
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
    run: (work) => pageOf<Row>(requestOf(work)),
  });
  return Object.assign(made, { select, jsonPage });
}
