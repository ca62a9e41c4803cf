import "server-only";
import { z } from "zod";
import type { Tx } from "@/db/client";
import type { Actor } from "@/lib/core/actor";
import { type Command, run } from "@/lib/core/command";
import { isRetryable } from "@/lib/core/database/database-errors";
import { transact } from "@/lib/core/database/transaction";
import type { PublicError } from "@/lib/core/describe-error";
import { AppError, invalid } from "@/lib/core/errors";
import { parse } from "@/lib/core/input/parse";
import { type Procedure, procedure } from "@/lib/core/procedure";
import { wakeListeners } from "@/lib/events/wake";
import { inputFor, type Operation } from "./operation";
import { STATUS } from "./reply/envelope";
import { loggedFailure } from "./reply/logged-failure";
import { Problem } from "./reply/problem";

/** How many rows one request may have. */
export const MOST_ROWS = 100;

type Fields = Record<string, unknown>;

/** The result of a row: what a request for it alone would have been answered. */
type RowDone =
  | { index: number; status: number; data: unknown }
  | { index: number; status: number; error: PublicError };

const Rows = z.strictObject({
  items: z.array(z.record(z.string(), z.unknown())).min(1, "Give at least one").max(MOST_ROWS),
  all_or_nothing: z.boolean().default(false),
});

/** How many rows a request has. Throws VALIDATION_ERROR. */
export const rowsIn = ({ work }: Operation, input: unknown): number =>
  (parse(work.input, input) as z.output<typeof Rows>).items.length;

/**
 * Makes the procedure that does the work of a creating endpoint for each row of a body, in order: by the same command, with the
 * same validation, permissions, audit and events. Each row is a transaction of its own, or a savepoint within one, so that a row
 * that fails leaves the others unchanged.
 */
export function bulkProcedure(create: Operation): Procedure {
  const inPath = Object.values(create.params ?? {});
  const input = Rows.extend(Object.fromEntries(inPath.map((name) => [name, z.uuid()])));
  return procedure({
    name: `${create.work.name}_each`,
    permission: create.work.permission,
    // The path's fields are known only at run time, so no type can tell them from the rows.
    input: input as unknown as z.ZodType<z.output<typeof Rows> & Fields>,
    keyed: true,
    async execute(actor, { items, all_or_nothing, ...fixed }, asked) {
      const tx = asked?.tx;
      const each = { create, actor, items, fixed };
      if (!all_or_nothing) return counted(await doEach(each, tx));
      const together = async (own: Tx) => counted(requireAllDone(await doEach(each, own)));
      if (tx) return together(tx);
      const done = await transact(together);
      wakeListeners();
      return done;
    },
  });
}

interface Each {
  create: Operation;
  actor: Actor;
  items: Fields[];
  /** The fields from the path. */
  fixed: Fields;
}

async function doEach({ create, actor, items, fixed }: Each, tx?: Tx): Promise<RowDone[]> {
  const done: RowDone[] = [];
  let away: PublicError | undefined;
  for (const [index, item] of items.entries()) {
    const row = away ? failed(index, away) : await doRow({ create, actor, item, fixed }, index, tx);
    // Every further row would wait just as long for whatever is unreachable.
    if ("error" in row && row.error.code === "UNAVAILABLE") away = row.error;
    done.push(row);
  }
  return done;
}

async function doRow(
  { create, actor, item, fixed }: Omit<Each, "items"> & { item: Fields },
  index: number,
  tx?: Tx,
): Promise<RowDone> {
  let understood = false;
  try {
    const closed = [...(create.omit ?? []), ...Object.keys(fixed)].filter((name) =>
      Object.hasOwn(item, name),
    );
    if (closed.length > 0)
      throw invalid(
        ...closed.map((field) => ({ field, message: "Unknown field", code: "unknown_field" as const })),
      );
    const input = inputFor(create, { ...item, ...fixed });
    understood = true;
    const command = create.work as Command;
    const result = tx
      ? await tx.transaction((own) => run(command, actor, input, { tx: own }))
      : await run(command, actor, input);
    return { index, status: create.status ?? 200, data: create.answer ? create.answer(result) : result };
  } catch (thrown) {
    // A deadlock within a transaction is retried with the whole transaction.
    if (tx && isRetryable(thrown)) throw thrown;
    const requestId = actor.requestId ?? "none";
    return failed(index, loggedFailure(thrown, { operation: create, requestId, understood }));
  }
}

const failed = (index: number, error: PublicError): RowDone => ({ index, status: STATUS[error.code], error });

const counted = (rows: RowDone[]) => {
  const created = rows.filter((row) => "data" in row).length;
  return { created, failed: rows.length - created, rows };
};

/** Returns the rows where none failed. Otherwise throws, with every row's problem named by its place in the body. */
function requireAllDone(rows: RowDone[]): RowDone[] {
  const failures = rows.flatMap((row) => ("error" in row ? [row] : []));
  const [first] = failures;
  if (!first) return rows;
  const codes = new Set(failures.map(({ error }) => error.code));
  throw new AppError(codes.size === 1 ? first.error.code : "VALIDATION_ERROR", nothingDone(failures.length), {
    details: failures.flatMap(({ index, error: { message, details } }) =>
      details.length > 0
        ? details.map((detail) => ({ ...detail, field: `items.${index}.${detail.field}` }))
        : [{ field: `items.${index}`, message }],
    ),
    ...(first.error.retryAfter && { retryAfter: first.error.retryAfter }),
  });
}

const nothingDone = (failures: number) =>
  failures === 1
    ? "Nothing was created, as one row cannot be"
    : `Nothing was created, as ${failures} rows cannot be`;

/** The schema of the response: each row's result as if it had been sent alone. */
export const bulkResponse = ({ returns }: Operation): z.ZodType =>
  z
    .object({
      created: z.int().meta({ description: "How many rows were created." }),
      failed: z.int().meta({ description: "How many were not." }),
      rows: z.array(
        z.object({
          index: z.int().meta({ description: "The row's place in `items`, from 0." }),
          status: z.int().meta({ description: "What would have been answered to it alone: 201, 409, 422." }),
          data: returns.optional(),
          error: Problem.optional(),
        }),
      ),
    })
    .meta({ id: `${returns.meta()?.id}Each` });
