import "server-only";
import { z } from "zod";
import type { Actor } from "@/lib/core/actor";
import { ask } from "@/lib/core/query";
import { DebtorList, type StatementChoice } from "../schema";
import { customerStatement, type Statement } from "./customer-statement";
import { listDebtors } from "./debtors";

/** At most this many statements are made at once. */
export const MOST_AT_ONCE = 500;
const AT_A_TIME = 6;

/** The customers of a batch: those named, or all in a list with the same filters as its page. */
export interface BatchCustomers {
  ids?: string[] | undefined;
  filters?: Record<string, string> | undefined;
}

/** The customers of a batch in the order of the list, at most MOST_AT_ONCE; invalid filters are ignored. */
export async function customersOf(actor: Actor, { ids, filters = {} }: BatchCustomers): Promise<string[]> {
  if (ids) return ids.filter((id) => z.uuid().safeParse(id).success).slice(0, MOST_AT_ONCE);
  const known = DebtorList.partial().safeParse(filters);
  const found: string[] = [];
  for (let page = 1; found.length < MOST_AT_ONCE; page += 1) {
    const { rows, pagination } = await ask(listDebtors, actor, {
      ...(known.success ? filters : {}),
      sort: "name",
      per_page: 200,
      page,
    });
    found.push(...rows.map(({ id }) => id));
    if (page >= pagination.total_pages) break;
  }
  return found.slice(0, MOST_AT_ONCE);
}

/** The statements of a batch, in order; customers deleted meanwhile are left out. */
export async function statementsOf(
  actor: Actor,
  whose: BatchCustomers,
  choice: StatementChoice,
): Promise<Statement[]> {
  const ids = await customersOf(actor, whose);
  const made: (Statement | null)[] = [];
  for (let at = 0; at < ids.length; at += AT_A_TIME) {
    const some = ids.slice(at, at + AT_A_TIME).map((customer_id) =>
      ask(customerStatement, actor, { ...choice, customer_id }).catch((error) => {
        if (error?.code === "NOT_FOUND") return null;
        throw error;
      }),
    );
    made.push(...(await Promise.all(some)));
  }
  return made.filter((statement) => statement !== null);
}
