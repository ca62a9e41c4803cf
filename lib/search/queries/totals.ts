import "server-only";
import { z } from "zod";
import { type Actor, may } from "@/lib/core/actor";
import { ask, query } from "@/lib/core/query";
import { listCustomers } from "@/lib/customers/queries/customers";
import { listDocuments } from "@/lib/documents/queries/documents";
import { listReceipts } from "@/lib/receipts/queries/receipts";
import { listStock } from "@/lib/stock/queries/stock-items";
import { listSuppliers } from "@/lib/suppliers/queries/suppliers";
import { listVehicles } from "@/lib/vehicles/queries/vehicles";
import { type SearchKind, type SearchTotals, searchKinds } from "../schema";
import { READING } from "./search";

type Counted = Promise<{ pagination: { total: number } }>;

const LISTS: Record<SearchKind, (actor: Actor, input: { q: string; per_page: number }) => Counted> = {
  customer: (actor, input) => ask(listCustomers, actor, input),
  vehicle: (actor, input) => ask(listVehicles, actor, input),
  document: (actor, input) => ask(listDocuments, actor, input),
  part: (actor, input) => ask(listStock, actor, input),
  supplier: (actor, input) => ask(listSuppliers, actor, input),
  receipt: (actor, input) => ask(listReceipts, actor, input),
};

/** Returns the total number of results of these kinds, from the same lists that the search opens. */
export const searchTotals = query({
  name: "search.totals",
  permission: "account:own",
  input: z.strictObject({
    q: z.string().trim().min(2).max(100),
    kinds: z.array(z.enum(searchKinds)).max(searchKinds.length),
  }),
  async run({ actor, input: { q, kinds } }): Promise<SearchTotals> {
    const asked = kinds.filter((kind) => may(actor, READING[kind]));
    const totals = await Promise.all(asked.map((kind) => LISTS[kind](actor, { q, per_page: 1 })));
    return Object.fromEntries(asked.map((kind, i) => [kind, totals[i]?.pagination.total ?? 0]));
  },
});
