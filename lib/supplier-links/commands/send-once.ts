import "server-only";
import { db } from "@/db/client";
import { systemActor } from "@/lib/core/actor";
import { run } from "@/lib/core/command";
import { ServiceError } from "@/lib/integrations/outside/service-error";
import type { PartsSupplier, Placed, SupplierOrder } from "@/lib/integrations/parts-supplier";
import { supplierAt } from "../queries/adapters";
import { earlierAttempts, isOpen } from "../queries/earlier-attempts";
import { linkById } from "../queries/linked";
import { adoptEarlier } from "./adopt-earlier";
import { type ClaimedOrder, claimOrder } from "./claim-order";
import { settleOrder } from "./settle-order";

const actor = systemActor("suppliers");

/**
 * Sends one order, or finds out what became of it; returns whether that is known now. Exactly one order is the result, wherever a process is
 * killed and whatever the line does: that a request may have left is committed before it leaves; what may have left is looked for by its
 * reference before it is sent again; and it is only ever sent under one key.
 */
export async function sendOnce(id: string): Promise<boolean> {
  const claimed = await run(claimOrder, actor, { id });
  if (!claimed) return !(await isOpen(db(), id));
  const link = await linkById(db(), claimed.supplier_link_id);
  const supplier = link && supplierAt(link);
  if (!supplier) return settle(claimed, away("The supplier cannot be asked any more: its key is gone"));
  try {
    if (claimed.again) {
      const found = await supplier.findByReference(claimed.body.order.reference);
      if (found) return settle(claimed, isOff(found) ? cancelledThere : { outcome: "ok", order: found });
    }
    if (await wasEarlierTaken(supplier, claimed)) return true;
  } catch (error) {
    if (!(error instanceof ServiceError)) throw error;
    return settle(claimed, away(error.message));
  }
  return settle(claimed, await supplier.place(claimed.body.order, claimed.id));
}

const isOff = ({ status }: SupplierOrder): boolean => status === "cancelled" || status === "rejected";

const cancelledThere: Placed = {
  outcome: "rejected",
  problem: "The supplier took the order and has cancelled it",
  parts: [],
};

const away = (problem: string): Placed => ({ outcome: "unavailable", problem });

/** A refusal is an answer to one request; another request of the same attempt may have come to the supplier after it. */
async function wasEarlierTaken(supplier: PartsSupplier, { id, claim }: ClaimedOrder): Promise<boolean> {
  for (const earlier of await earlierAttempts(db(), id)) {
    const order = await supplier.findByReference(earlier.reference);
    if (order && !isOff(order)) {
      await run(adoptEarlier, actor, { id, claim, earlier: earlier.id, order: plain(order) });
      return true;
    }
  }
  return false;
}

async function settle({ id, claim, again }: ClaimedOrder, placed: Placed): Promise<boolean> {
  if (placed.outcome === "ok") {
    await run(settleOrder, actor, { id, outcome: "ok", order: plain(placed.order) });
    return true;
  }
  const { outcome } = placed;
  const problem = placed.problem.slice(0, 1000);
  if (outcome === "unavailable") {
    await run(settleOrder, actor, { id, outcome, problem, claim, again });
    return false;
  }
  await run(settleOrder, actor, { id, outcome, problem, claim });
  return outcome !== "unknown_outcome";
}

const plain = (order: SupplierOrder) => ({ ...order, lines: [...order.lines] });
