import "server-only";
import type { z } from "zod";
import { requireActor } from "@/lib/auth/current-actor";
import { describeError } from "@/lib/core/describe-error";
import type { ErrorCode } from "@/lib/core/errors";
import { readPageQuery } from "@/lib/core/input/typed-input";
import { csvAnswer } from "./csv-answer";
import { chosenColumns } from "./csv-text";
import type { AnyList } from "./list";
import type { ListQuery } from "./list-query";

/**
 * Makes the route handler that downloads a whole list as CSV: every row that the URL's filters select, in its order, with
 * the columns it names. Requires the list's own permission and `records:export`, and is audited.
 *
 * In `app/(office)/<screen>/csv/route.ts`:
 * `export const GET = csvDownload(listCustomers, customerList);`
 */
export function csvDownload<I extends z.ZodType<{ sort: string }>, Row>(
  query: ListQuery<I, Row>,
  list: AnyList<Row>,
) {
  return async (request: Request): Promise<Response> => {
    try {
      const asked = Object.fromEntries(new URL(request.url).searchParams);
      const sort = list.defaultSort?.(asked);
      const usual = { ...(sort && { sort }), ...list.defaultFilters?.(asked) };
      const params = readPageQuery(query.input, { ...usual, ...asked }) as typeof asked;
      return await csvAnswer(query, list, await requireActor(), params, chosenColumns);
    } catch (error) {
      const { code, message } = describeError(error, request.headers.get("x-request-id") ?? "none");
      return new Response(`${message}\n`, {
        status: STATUS[code] ?? 500,
        headers: { "content-type": "text/plain; charset=utf-8" },
      });
    }
  };
}

const STATUS: Partial<Record<ErrorCode, number>> = {
  UNAUTHENTICATED: 401,
  FORBIDDEN: 403,
  VALIDATION_ERROR: 422,
};
