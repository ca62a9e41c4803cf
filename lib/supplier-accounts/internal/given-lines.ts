import "server-only";
import type { Tx } from "@/db/client";
import { decimal } from "@/lib/core/money";
import { matchedLines } from "../queries/matched-lines";
import type { GivenLine } from "../schema/invoice";

/** The lines of a draft as they are, as if they were given anew. */
export async function givenLines(tx: Tx, id: string): Promise<(GivenLine & { id: string })[]> {
  const lines = await matchedLines(tx, id);
  return lines.map(({ kind, part_number, description, unit_net, tax_code, nominal_code, ...line }) => ({
    id: line.id,
    kind,
    part_number,
    description,
    quantity: decimal(line.quantity).toString(),
    unit_net,
    tax_code,
    nominal_code,
    purchase_receipt_id: line.purchase_receipt_id,
    supplier_return_id: line.supplier_return_id,
  }));
}
