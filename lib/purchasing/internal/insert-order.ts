import "server-only";
import type { Tx } from "@/db/client";
import { purchase_orders } from "@/db/schema/purchasing";
import type { Actor } from "@/lib/core/actor";
import { oneRow } from "@/lib/core/database/one-row";
import type { FilledLine } from "./fill-lines";
import { SAVED, type SavedOrder } from "./saved-order";
import { takeOrderNumber } from "./take-order-number";
import { writeLines } from "./write-lines";

interface About {
  supplier_id: string;
  fulfilment?: string | undefined;
  expected_date?: string | null | undefined;
  notes?: string | null | undefined;
}

/** Makes a draft with its number and lines. */
export async function insertOrder(
  tx: Tx,
  actor: Actor,
  about: About,
  lines: readonly FilledLine[],
): Promise<SavedOrder> {
  const order = await oneRow(
    tx
      .insert(purchase_orders)
      .values({
        ...about,
        number: await takeOrderNumber(tx),
        made_by: actor.kind === "user" ? actor.id : null,
      })
      .returning(SAVED),
  );
  await writeLines(tx, order.id, lines);
  return order;
}
