import "server-only";
import { sql } from "drizzle-orm";
import { z } from "zod";
import type { Tx } from "@/db/client";
import { requirePermission } from "@/lib/core/actor";
import { command } from "@/lib/core/command";
import { conflict, type ErrorDetail, invalid } from "@/lib/core/errors";
import { type Decimal, decimal, sum } from "@/lib/core/money";
import { readRows } from "@/lib/core/read-rows";
import { receiveLines } from "@/lib/purchasing/internal/receiving/receive-lines";
import { fillLines } from "../internal/fill-lines";
import { givenLines } from "../internal/given-lines";
import { changeInvoice, invoiceSubject, lockAccount, requireDraft } from "../internal/saved-invoice";
import { writeLines } from "../internal/write-lines";
import { invoiceSums } from "../rules/invoice-sums";
import { wholeKey } from "../rules/number-key";
import { type GivenLine, GoodsBookIn } from "../schema/invoice";

const Ordered = z.object({
  id: z.string(),
  purchase_order_id: z.string(),
  part_number: z.string().nullable(),
});
type Ordered = z.infer<typeof Ordered>;

interface Came {
  line_id: string;
  order_line_id: string;
  quantity: Decimal;
}

type Billed = GivenLine & { id: string };

/**
 * Books in what came with a draft of an invoice, at its prices and under its number, and links its lines to it; a line of several orders
 * becomes several. VALIDATION_ERROR at `lines.N…` for a line that is not on the invoice or came already, for one of an order of another
 * supplier, and for more than is billed, or is to come unless `confirm_more`; CONFLICT for a number that is booked in already.
 */
export const bookGoodsIn = command({
  name: "supplier_invoices.book_goods_in",
  permission: "purchasing:receive",
  input: GoodsBookIn,
  subject: invoiceSubject,
  async run({ tx, actor, input, subject }) {
    requirePermission(actor, "purchasing:account");
    requireDraft(subject);
    if (subject.kind === "credit")
      throw conflict(`${subject.number} is a credit note: nothing comes with it`);
    await lockAccount(tx, subject.supplier_id);
    const billed = await givenLines(tx, input.id);
    const ordered = await orderedLines(tx, subject.supplier_id, input.lines);
    requireTheirs(input.lines, billed, ordered);
    const { receipts } = await receiveLines(tx, actor, {
      orders: [...ordered.values()].map(({ purchase_order_id }) => purchase_order_id),
      reference: input.reference ?? subject.number,
      received_on: input.received_on,
      confirm_more: input.confirm_more,
      lines: cameOfEach(input.lines, billed, ordered),
    });
    const lines = billed.flatMap((line) => linked(line, input.lines, receipts));
    const filled = await fillLines(tx, subject, lines, subject.tax);
    await writeLines(tx, input.id, filled);
    return changeInvoice(tx, input.id, invoiceSums(filled));
  },
});

async function orderedLines(
  tx: Tx,
  supplierId: string,
  came: readonly Came[],
): Promise<ReadonlyMap<string, Ordered>> {
  const ids = `{${came.map(({ order_line_id }) => order_line_id).join(",")}}`;
  const rows = await tx
    .execute(sql`
    select id, purchase_order_id, part_number from ordered_parts
    where supplier_id = ${supplierId} and id = any (${ids}::uuid[])`)
    .then(readRows(Ordered));
  return new Map(rows.map((row) => [row.id, row]));
}

function requireTheirs(
  came: readonly Came[],
  billed: readonly Billed[],
  ordered: ReadonlyMap<string, Ordered>,
): void {
  const problems = came.flatMap(({ line_id, order_line_id }, i): ErrorDetail[] => {
    const problem = (field: string, message: string) => [{ field: `lines.${i}.${field}`, message }];
    const line = billed.find(({ id }) => id === line_id);
    if (!line) return problem("line_id", "This line is not on the invoice");
    if (line.kind !== "part") return problem("line_id", "Only parts are booked in");
    if (line.purchase_receipt_id) return problem("line_id", "It is booked in already");
    if (!ordered.has(order_line_id)) return problem("order_line_id", "This is on no order to this supplier");
    const whole = sum(came.filter((one) => one.line_id === line_id).map(({ quantity }) => quantity));
    return whole.gt(line.quantity) ? problem("quantity", `Only ${line.quantity} are billed`) : [];
  });
  if (problems.length > 0) throw invalid(...problems);
}

/** What came of each line of an order. VALIDATION_ERROR at `lines.N.order_line_id` where it is billed twice, at two prices or as two parts. */
function cameOfEach(came: readonly Came[], billed: readonly Billed[], ordered: ReadonlyMap<string, Ordered>) {
  const paid = (line: Billed | undefined, order_line_id: string) => ({
    id: order_line_id,
    unit_cost: line?.unit_net,
    substituted_part_number: cameInstead(line, ordered.get(order_line_id)),
  });
  const each = new Map<string, ReturnType<typeof paid> & { quantity: Decimal }>();
  const problems = came.flatMap(({ line_id, order_line_id, quantity }, i): ErrorDetail[] => {
    const line = paid(
      billed.find(({ id }) => id === line_id),
      order_line_id,
    );
    const before = each.get(order_line_id);
    const same =
      !before ||
      (decimal(before.unit_cost).eq(decimal(line.unit_cost)) &&
        before.substituted_part_number === line.substituted_part_number);
    if (!same)
      return [
        {
          field: `lines.${i}.order_line_id`,
          message:
            "Another line of this invoice, at another price or number, came of it: book it in at the order",
        },
      ];
    each.set(order_line_id, { ...line, quantity: sum([before?.quantity ?? "0", quantity]).toString() });
    return [];
  });
  if (problems.length > 0) throw invalid(...problems);
  return [...each.values()];
}

/** The number of what came, where it is not the one that was ordered. */
function cameInstead(line: Billed | undefined, ordered: Ordered | undefined): string | null {
  const came = line?.part_number ?? "";
  return came !== "" && wholeKey(came) !== wholeKey(ordered?.part_number ?? "") ? came : null;
}

/** A line, linked to what came of it; what is billed beyond that stays with the last. */
function linked(line: Billed, came: readonly Came[], receipts: ReadonlyMap<string, string>): GivenLine[] {
  const own = came.filter(({ line_id }) => line_id === line.id);
  let rest = decimal(line.quantity);
  return own.length === 0
    ? [line]
    : own.map(({ order_line_id, quantity }, nth): GivenLine => {
        const part = nth === own.length - 1 ? rest : decimal(quantity);
        rest = rest.minus(part);
        return {
          ...line,
          id: nth === 0 ? line.id : null,
          quantity: part.toString(),
          purchase_receipt_id: receipts.get(order_line_id) ?? null,
        };
      });
}
