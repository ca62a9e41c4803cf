import "server-only";
import type { z } from "zod";
import type { Db } from "@/db/client";
import type { Permission } from "@/lib/auth/permissions";
import type { Actor } from "@/lib/core/actor";
import type { Page } from "@/lib/core/list";
import { pageOf, type Selection } from "@/lib/core/page";
import { type Query, query } from "@/lib/core/query";

interface ListInput {
  page: number;
  per_page: number;
  sort: string;
}

type Work<I extends z.ZodType> = { db: Db; actor: Actor; input: z.output<I> };

/** A list: asked as a query it gives a page, and a download takes all of its selection. */
export interface ListQuery<I extends z.ZodType, Row> extends Query<I, Page<Row>> {
  select(work: Pick<Work<I>, "actor" | "input">): Selection;
}

/** A list as a query: `select` says which rows and in which orders, `total` how many there are, exactly. */
export function listQuery<Row, I extends z.ZodType<ListInput>>(definition: {
  name: string;
  permission: Permission;
  input: I;
  select(work: Pick<Work<I>, "actor" | "input">): Selection;
  total(work: Work<I>): Promise<number>;
}): ListQuery<I, Row> {
  const { select, total, ...rest } = definition;
  const made = query({
    ...rest,
    run: (work) => pageOf<Row>({ ...select(work), db: work.db, input: work.input, total: total(work) }),
  });
  return Object.assign(made, { select });
}
