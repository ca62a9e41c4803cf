import "server-only";
import { db } from "@/db/client";
import { conflict, notFound, unavailable } from "@/lib/core/errors";
import { decimal } from "@/lib/core/money";
import { procedure } from "@/lib/core/procedure";
import { ServiceError } from "@/lib/integrations/outside/service-error";
import { orderToSend } from "@/lib/purchasing/queries/order-to-send";
import { partKey } from "@/lib/supplier-prices/rules/part-key";
import { linkOfSupplier, reached } from "../queries/linked";
import { poundsOf } from "../rules/offers";
import { OneOrder } from "../schema/order";

/** What we expected for one of a part, and what the supplier asks now; in pounds. */
export interface NewPrice {
  line_id: string;
  part_number: string;
  description: string;
  quantity: string;
  before: string | null;
  now: string | null;
}

/** Asks what a draft's parts cost now, after the supplier refused it for other prices. Nothing is changed by it. UNAVAILABLE if it does not answer. */
export const askNewPrices = procedure({
  name: "supplier_orders.new_prices",
  permission: "stock:cost",
  input: OneOrder,
  async execute(_actor, { id }): Promise<NewPrice[]> {
    const order = await orderToSend(db(), id);
    if (order.lines.length === 0) throw notFound("purchase order");
    const at = await reached(db(), await linkOfSupplier(db(), order.supplier_id));
    if (!at) throw conflict("This supplier cannot be asked by computer");
    const lines = order.lines.flatMap(({ part_number, ...line }) =>
      part_number ? [{ ...line, part_number }] : [],
    );
    try {
      const { parts } = await at.supplier.quote(lines);
      const found = new Map(parts.map((part) => [partKey(part.part_number), part]));
      return lines.map(({ id: line_id, part_number, description, quantity, unit_cost }) => {
        const part = found.get(partKey(part_number));
        const now = part?.state === "quoted" ? decimal(poundsOf(part.unit_pence)).toFixed(2) : null;
        return { line_id, part_number, description, quantity, before: unit_cost, now };
      });
    } catch (error) {
      if (error instanceof ServiceError) throw unavailable(error.message, { cause: error });
      throw error;
    }
  },
});
