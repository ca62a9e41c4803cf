import "server-only";
import { receipt_allocations } from "@/db/schema/receipts";
import { command } from "@/lib/core/command";
import { today } from "@/lib/core/dates/dates";
import { conflict, invalid } from "@/lib/core/errors";
import { decimal, formatMoney, pounds, sum } from "@/lib/core/money";
import type { SavedDocument } from "@/lib/document-record/internal/saved-document";
import { allocate, touchReceipt } from "../internal/allocate";
import { lockReceipt } from "../internal/lock-receipt";
import { settleAudited } from "../internal/settle-audited";
import { receiptRest } from "../queries/receipt-rest";
import { AllocateMoney, UnallocateMoney } from "../schema/written-receipt";

export interface Allocated {
  /** The receipt that the money belongs to. */
  id: string;
  documents: SavedDocument[];
}

/** Sets money on account against one or more documents of the same customer; never more than is on account or due. */
export const allocateMoney = command({
  name: "receipts.allocate",
  permission: "receipts:update",
  input: AllocateMoney,
  async run({ tx, actor, input }): Promise<Allocated> {
    const others = input.allocations.map(({ document_id }) => document_id);
    const { receipt, documents, customerId } = await lockReceipt(tx, input.receipt_id, {
      version: input.version,
      others,
    });
    const { on_account } = await receiptRest(tx, receipt.id);
    if (decimal(on_account).lte(0)) throw conflict("Nothing of this receipt is on account");
    const wanted = sum(input.allocations.map(({ amount }) => amount));
    if (wanted.gt(on_account))
      throw invalid({
        field: "allocations.0.amount",
        message: `Only ${formatMoney(on_account)} of this receipt is on account, ${formatMoney(pounds(wanted))} is asked for`,
      });
    const claimed = new Map([...documents].filter(([id]) => others.includes(id)));
    const settled = await allocate(tx, actor, "receipts.allocate", {
      customerId: customerId ?? "",
      documents: claimed,
      wanted: input.allocations,
      parts: input.allocations.map((claim) => ({ ...claim, receipt_id: receipt.id })),
      date: today(),
    });
    await touchReceipt(tx, receipt.id);
    return { id: receipt.id, documents: settled };
  },
  trace: (result, { input }) => ({
    entity: "receipts",
    id: result.id,
    after: { allocations: input.allocations },
  }),
});

/** Moves money from a document back onto the account; the amount is owed on the document again. */
export const unallocateMoney = command({
  name: "receipts.unallocate",
  permission: "receipts:update",
  input: UnallocateMoney,
  async run({ tx, actor, input }): Promise<Allocated> {
    const { receipt, documents } = await lockReceipt(tx, input.receipt_id, {
      version: input.version,
      others: [input.document_id],
    });
    const document = documents.get(input.document_id);
    const part = (await receiptRest(tx, receipt.id)).documents.find(
      ({ document_id }) => document_id === input.document_id,
    );
    if (!document || !part || receipt.document_id === input.document_id)
      throw conflict("Nothing of this receipt was set against this document from an account");
    const amount = input.amount ?? part.amount;
    if (decimal(amount).gt(part.amount) || decimal(amount).lte(0))
      throw invalid({ field: "amount", message: `At most ${formatMoney(part.amount)} can be taken back` });
    const back = pounds(decimal(amount).times(-1));
    const date = today();
    await tx
      .insert(receipt_allocations)
      .values({ receipt_id: receipt.id, document_id: document.id, amount: back, allocated_date: date });
    const settled = await settleAudited(tx, actor, "receipts.unallocate", document, { received: back, date });
    await touchReceipt(tx, receipt.id);
    return { id: receipt.id, documents: [settled] };
  },
  trace: (result, { input }) => ({ entity: "receipts", id: result.id, after: input }),
});
