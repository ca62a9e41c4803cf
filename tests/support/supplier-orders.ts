import { sql } from "@/db/client";
import { seal } from "@/lib/auth/tokens/seal";
import { LINK_KEYS } from "@/lib/supplier-links/queries/link-keys";
import type { PartsServer } from "./parts-server";
import { aRow } from "./rows";

let next = 1;

/** A supplier linked to a stand-in; answers the ids of both. */
export async function aLinkedSupplier(server: PartsServer, url: string, name = "Stand-in Parts") {
  const supplier_id = await aRow("suppliers", { name: `${name} ${next++}` });
  const link_id = await aRow("supplier_links", {
    supplier_id,
    kind: "own_contract",
    url,
    account: server.account,
    sealed_keys: seal(LINK_KEYS, JSON.stringify({ token: server.token })),
  });
  return { supplier_id, link_id };
}

interface OrderedPart {
  part_number: string;
  quantity?: string;
  unit_cost?: string | null;
}

/** A draft of an order to a supplier, with its number. */
export async function aDraftOrder(supplier_id: string, parts: readonly OrderedPart[]): Promise<string> {
  const id = await aRow("purchase_orders", { supplier_id, number: `PO-T${next++}` });
  for (const [position, { part_number, quantity = "1", unit_cost = null }] of parts.entries())
    await aRow("purchase_order_lines", {
      purchase_order_id: id,
      part_number,
      description: part_number,
      quantity,
      unit_cost,
      position,
    });
  return id;
}

/** How each attempt at an order stands, the first first. */
export async function attemptsAt(purchase_order_id: string) {
  const rows = await sql()`
    select id, reference, state, outcome, problem, supplier_order_id, supplier_status from supplier_orders
    where purchase_order_id = ${purchase_order_id} order by id`;
  return [...rows];
}

export async function orderNow(id: string) {
  const [row] =
    await sql()`select status, ordered_how, supplier_reference from purchase_orders where id = ${id}`;
  return row;
}
