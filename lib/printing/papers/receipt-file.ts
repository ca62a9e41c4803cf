import "server-only";
import { z } from "zod";
import type { Db } from "@/db/client";
import { notFound } from "@/lib/core/errors";
import { query } from "@/lib/core/query";
import { receiptForPaper } from "@/lib/receipts/queries/receipt-for-paper";
import { receiptPdf } from "./receipt-paper";
import { readStationery } from "./stationery";

interface ReceiptFile {
  bytes: Buffer;
  file_name: string;
}

/** Returns a receipt's paper; null if there is no such receipt. */
export async function paperOfReceipt(db: Db, id: string): Promise<ReceiptFile | null> {
  const receipt = await receiptForPaper(db, id);
  if (!receipt) return null;
  const bytes = await receiptPdf({ ...(await readStationery(db)), receipt });
  return { bytes, file_name: `receipt-${receipt.payment_date ?? ""}-${id.slice(-6)}.pdf` };
}

export const getReceiptPdf = query({
  name: "receipts.pdf",
  permission: "receipts:read",
  input: z.strictObject({ id: z.uuid() }),
  async run({ db, input }): Promise<ReceiptFile> {
    const paper = await paperOfReceipt(db, input.id);
    if (!paper) throw notFound("receipt");
    return paper;
  },
});
