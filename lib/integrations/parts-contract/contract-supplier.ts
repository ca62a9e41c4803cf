import "server-only";
import type { z } from "zod";
import { jsonOf, understood } from "@/lib/integrations/outside/read-answer";
import type { PartsSupplier, SupplierOrder } from "@/lib/integrations/parts-supplier";
import { OrderAnswer, OrdersAnswer, PartsAnswer, QuoteAnswer } from "./contract-answers";
import { placeByContract } from "./contract-order";
import { type ContractAccess, ContractRefusal, callersOf, requestOnce } from "./contract-request";

const PAGE = 25;

interface Question {
  method?: "POST";
  path: string;
  body?: object;
}

/** A supplier who speaks our own contract over HTTP; docs/purchasing.md has it for suppliers. */
export function contractSupplier(access: ContractAccess): PartsSupplier {
  const ask = <S extends z.ZodType>(answer: S, { method, path, body }: Question): Promise<z.output<S>> =>
    callersOf(access).asks(async (signal) => {
      const response = await requestOnce(access, {
        method: method ?? "GET",
        path,
        ...(body && { body }),
        signal,
      });
      return understood(answer, await jsonOf(response), access.called);
    });
  const findByReference = async (reference: string): Promise<SupplierOrder | null> => {
    const { orders } = await ask(OrdersAnswer, { path: `/orders?${new URLSearchParams({ reference })}` });
    const ours = orders.filter((order) => order.reference === reference);
    return ours.find(({ status }) => status !== "cancelled" && status !== "rejected") ?? ours[0] ?? null;
  };
  return {
    search: ({ text, registration, page = 1 }) =>
      ask(PartsAnswer, {
        path: `/parts?${new URLSearchParams({
          ...(text && { q: text }),
          // The contract has it in the address. It goes over TLS to the supplier alone, and no address is logged here.
          ...(registration && { vrm: registration }),
          limit: String(PAGE),
          page: String(page),
        })}`,
      }),
    quote: (parts) =>
      ask(QuoteAnswer, {
        method: "POST",
        path: "/quotes",
        body: {
          ...(access.branch && { branch: access.branch }),
          lines: parts.map(({ part_number, quantity }) => ({
            partNumber: part_number,
            quantity: Number(quantity),
          })),
        },
      }),
    place: (order, key) => placeByContract(access, order, key),
    order: (id) => orNull(ask(OrderAnswer, { path: `/orders/${encodeURIComponent(id)}` })),
    findByReference,
    async cancel(id) {
      try {
        await ask(OrderAnswer, {
          method: "POST",
          path: `/orders/${encodeURIComponent(id)}/cancel`,
          body: {},
        });
        return "cancelled";
      } catch (error) {
        if (error instanceof ContractRefusal && error.code === "too_late") return "too_late";
        throw error;
      }
    },
    // An order that nobody has: the question needs the key and the account, and changes nothing.
    test: async () => void (await findByReference("connection-test")),
  };
}

async function orNull<T>(asked: Promise<T>): Promise<T | null> {
  try {
    return await asked;
  } catch (error) {
    if (error instanceof ContractRefusal && error.code === "not_found") return null;
    throw error;
  }
}
