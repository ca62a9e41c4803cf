import "server-only";
import { jsonOf, understood } from "@/lib/integrations/outside/read-answer";
import { ServiceError } from "@/lib/integrations/outside/service-error";
import {
  type OrderToPlace,
  type Placed,
  REFUSALS,
  type SupplierOrder,
} from "@/lib/integrations/parts-supplier";
import { OrderAnswer } from "./contract-answers";
import { type ContractAccess, ContractRefusal, callersOf, requestOnce } from "./contract-request";

/**
 * Orders once under one key, however often it is called with it. It never throws: as long as one request may have been taken without its answer
 * being known, the outcome is unknown, whatever a later request met.
 */
export async function placeByContract(
  access: ContractAccess,
  order: OrderToPlace,
  key: string,
): Promise<Placed> {
  /** How many requests have left of which nobody knows what became. */
  let unanswered = 0;
  const attempt = async (signal: AbortSignal): Promise<SupplierOrder> => {
    unanswered++;
    try {
      const response = await requestOnce(access, {
        method: "POST",
        path: "/orders",
        body: bodyOf(order, access.branch),
        key,
        signal,
      });
      const placed = understood(OrderAnswer, await jsonOf(response), access.called);
      if (placed.reference === order.reference) return placed;
      throw new ServiceError("later", `${access.called} answered with another order than ours`);
    } catch (error) {
      if (isSurelyNotTaken(error)) unanswered--;
      throw error;
    }
  };
  try {
    return { outcome: "ok", order: await callersOf(access).orders(attempt) };
  } catch (thrown) {
    return outcomeOf(thrown, unanswered > 0, access.called);
  }
}

function outcomeOf(error: unknown, maybeTaken: boolean, called: string): Placed {
  const problem = error instanceof ServiceError ? error.message : `${called} could not be reached`;
  if (maybeTaken) return { outcome: "unknown_outcome", problem };
  if (!(error instanceof ContractRefusal)) return { outcome: "unavailable", problem };
  const outcome = REFUSALS.find((one) => one === error.code) ?? "rejected";
  return { outcome, problem, parts: error.parts };
}

const bodyOf = (
  { reference, fulfilment, lines, allow_back_order, notes, ...order }: OrderToPlace,
  ours: string | null,
) => {
  const branch = order.branch ?? ours;
  return {
    reference,
    fulfilment,
    ...(branch && { branch }),
    lines: lines.map(({ part_number, quantity, expected_pence }) => ({
      partNumber: part_number,
      quantity: Number(quantity),
      ...(expected_pence !== null && { expectedNetPence: expected_pence }),
    })),
    allowBackOrder: allow_back_order,
    ...(notes && { notes }),
  };
};

/** Said no, too busy, or never reached: of a key in use with another order nobody can say that. */
function isSurelyNotTaken(error: unknown): boolean {
  if (error instanceof ContractRefusal) return error.code !== "idempotency_conflict";
  if (error instanceof ServiceError) return error.kind === "busy" || error.kind === "keys";
  return neverLeft(error);
}

const NOT_CONNECTED = new Set([
  "ECONNREFUSED",
  "ENOTFOUND",
  "EAI_AGAIN",
  "ENETUNREACH",
  "EHOSTUNREACH",
  "UND_ERR_CONNECT_TIMEOUT",
]);

/** Whether no connection was made, so that nothing was sent. `fetch` keeps the reason below its own error. */
function neverLeft(error: unknown): boolean {
  const cause = error instanceof Error ? error.cause : null;
  return cause instanceof Error && "code" in cause && NOT_CONNECTED.has(String(cause.code));
}
