import "server-only";
import { eq, sql } from "drizzle-orm";
import type { Tx } from "@/db/client";
import { purchase_orders } from "@/db/schema/purchasing";
import type { Actor } from "@/lib/core/actor";
import { command } from "@/lib/core/command";
import { nextVersion } from "@/lib/core/database/next-version";
import { oneRow } from "@/lib/core/database/one-row";
import { conflict, type ErrorDetail, invalid } from "@/lib/core/errors";
import { requireSupplier } from "@/lib/suppliers/internal/require-supplier";
import { requireNotBeingSent } from "../internal/by-computer";
import { fillLines } from "../internal/fill-lines";
import { insertOrder } from "../internal/insert-order";
import { readLines } from "../internal/lock-order";
import { orderSubject, SAVED, type SavedOrder } from "../internal/saved-order";
import { writeLines } from "../internal/write-lines";
import { type ChangedLine, OrderAtVersion, OrderCreate, OrderUpdate } from "../schema/written-order";

/**
 * Begins an order as a draft, with its number. Nothing is on order before it is placed. VALIDATION_ERROR at a line that names no part,
 * or a job's part that another order has already.
 */
export const createOrder = command({
  name: "purchase_orders.create",
  permission: "purchasing:order",
  input: OrderCreate,
  async run({ tx, actor, input: { lines, ...about } }): Promise<SavedOrder> {
    await requireSupplier(tx, about.supplier_id);
    const asked = lines.map((line) => ({ ...line, supplier_id: about.supplier_id }));
    return insertOrder(tx, actor, about, await fillLines(tx, actor, asked));
  },
});

/** Changes a draft. CONFLICT once it was placed: what is to come is then cancelled line by line. */
export const updateOrder = command({
  name: "purchase_orders.update",
  permission: "purchasing:order",
  input: OrderUpdate,
  subject: orderSubject,
  async run({ tx, actor, input: { id, version: _, lines, ...about }, subject }): Promise<SavedOrder> {
    requireDraft(subject);
    if (about.supplier_id && about.supplier_id !== subject.supplier_id)
      await requireSupplier(tx, about.supplier_id);
    if (lines) await rewrite(tx, actor, { id, supplier_id: about.supplier_id ?? subject.supplier_id }, lines);
    return change(tx, id, about);
  },
});

/** Archives a draft. CONFLICT once it was placed. */
export const archiveOrder = command({
  name: "purchase_orders.archive",
  permission: "purchasing:order",
  input: OrderAtVersion,
  subject: orderSubject,
  run({ tx, input: { id }, subject }): Promise<SavedOrder> {
    requireDraft(subject);
    return change(tx, id, { deleted_at: sql`now()` });
  },
});

function requireDraft(order: { number: string | null; status: string; ordered_how: string | null }): void {
  const { number, status } = order;
  requireNotBeingSent(order);
  if (status !== "draft")
    throw conflict(`${number ?? "This order"} is no draft any more: cancel what is still to come`);
}

async function rewrite(
  tx: Tx,
  actor: Actor,
  { id, supplier_id }: { id: string; supplier_id: string },
  lines: readonly ChangedLine[],
): Promise<void> {
  const standing = new Map((await readLines(tx, id)).map((line) => [line.id, line]));
  const problems = lines.flatMap((line, i): ErrorDetail[] =>
    line.id && !standing.has(line.id)
      ? [{ field: `lines.${i}.id`, message: "This line is not on the order" }]
      : [],
  );
  if (problems.length > 0) throw invalid(...problems);
  const whole = lines.map((line) => {
    const before = line.id ? standing.get(line.id) : undefined;
    if (!before) return { ...line, supplier_id };
    // Who may not see costs sends none back: the line keeps its own.
    return {
      ...line,
      quantity: line.quantity ?? before.quantity,
      description: line.description ?? before.description,
    };
  });
  const filled = await fillLines(tx, actor, whole, {
    order: id,
    jobLines: new Set([...standing.values()].map((line) => line.document_line_id)),
  });
  await writeLines(
    tx,
    id,
    filled.map((line, i) => {
      const before = line.id ? standing.get(line.id) : undefined;
      const given = lines[i];
      return before && given
        ? {
            ...line,
            unit_cost: given.unit_cost === undefined ? before.unit_cost : line.unit_cost,
            unit_surcharge: given.unit_surcharge === undefined ? before.unit_surcharge : line.unit_surcharge,
          }
        : line;
    }),
  );
}

type Fields = Parameters<ReturnType<typeof builder>["set"]>[0];
const builder = (tx: Tx) => tx.update(purchase_orders);

const change = (tx: Tx, id: string, fields: Fields): Promise<SavedOrder> =>
  oneRow(
    builder(tx)
      .set({ ...fields, ...nextVersion(purchase_orders) })
      .where(eq(purchase_orders.id, id))
      .returning(SAVED),
  );
