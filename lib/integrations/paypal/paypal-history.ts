import "server-only";
import type { CapturedPayment, Refund, TransactionInformation } from "@paypal/paypal-server-sdk";
import { z } from "zod";
import { ProviderError } from "@/lib/integrations/payment-provider";
import { ask, askFor, type PaypalKeys } from "./paypal-client";
import { PaypalError } from "./paypal-errors";
import { Dispute } from "./paypal-taken-back";

const DAY_MS = 86_400_000;
/** What one search may span. */
const WINDOW_MS = 31 * DAY_MS;
const ROWS = 500;
/** How far back PayPal searches, less a day for clocks that differ. */
const OLDEST_MS = 3 * 365 * DAY_MS - DAY_MS;
/** It takes PayPal up to three hours to let a search find what has happened. */
const LAG_MS = 3 * 3_600_000;

/** The ids of all captures with which something has happened since an instant, in the order of what happened. Throws ProviderError. */
export async function* capturesSince(keys: PaypalKeys, since: string): AsyncGenerator<string> {
  const seen = new Set<string>();
  for await (const row of transactionsSince(keys, Date.parse(since) - LAG_MS)) {
    const id = captureIdOf(row);
    if (!id || seen.has(id)) continue;
    seen.add(id);
    yield id;
  }
}

/** The capture is the transaction of a payment to the garage (T00..), and what refunds, holds, reversals and fees refer to. */
function captureIdOf(row: TransactionInformation): string | null {
  if (row.transactionEventCode?.startsWith("T00"))
    return row.transactionAmount?.value.startsWith("-") ? null : (row.transactionId ?? null);
  return row.paypalReferenceIdType === "TXN" ? (row.paypalReferenceId ?? null) : null;
}

/** The refunds of a capture whose order PayPal does not keep any more. They lie within 180 days of it. */
export async function refundsOfCapture(keys: PaypalKeys, capture: CapturedPayment): Promise<Refund[]> {
  if (capture.status !== "REFUNDED" && capture.status !== "PARTIALLY_REFUNDED") return [];
  const refunds: Refund[] = [];
  const from = Date.parse(capture.createTime ?? "");
  for await (const row of transactionsSince(keys, from, from + 181 * DAY_MS)) {
    const { paypalReferenceId, transactionId } = row;
    if (paypalReferenceId === capture.id && transactionId && row.transactionEventCode?.startsWith("T11"))
      refunds.push(await ask(keys, ({ payments }) => payments.getRefund({ refundId: transactionId })));
  }
  return refunds;
}

async function* transactionsSince(
  keys: PaypalKeys,
  from: number,
  to = Number.POSITIVE_INFINITY,
): AsyncGenerator<TransactionInformation> {
  const now = Math.min(Date.now(), to);
  const oldest = Date.now() - OLDEST_MS;
  for (let start = Math.max(from, oldest); start < now; start += WINDOW_MS)
    yield* await transactionsBetween(keys, new Date(start), new Date(Math.min(start + WINDOW_MS, now)));
}

/** PayPal promises no order, so a window is read whole before anything of it is told. */
async function transactionsBetween(
  keys: PaypalKeys,
  start: Date,
  end: Date,
): Promise<TransactionInformation[]> {
  const rows: TransactionInformation[] = [];
  for (let page = 1, pages = 1; page <= pages; page++) {
    const found = await ask(keys, ({ transactions }) =>
      transactions.searchTransactions({
        startDate: start.toISOString(),
        endDate: end.toISOString(),
        fields: "transaction_info",
        pageSize: ROWS,
        page,
      }),
    ).catch((error: unknown) => {
      if (error instanceof PaypalError && error.fault.status === 403)
        throw new ProviderError(
          "keys",
          "The PayPal app lacks “Transaction search”: switch it on in the app’s features",
        );
      throw error;
    });
    for (const { transactionInfo } of found.transactionDetails ?? [])
      if (transactionInfo) rows.push(transactionInfo);
    pages = found.totalPages ?? 1;
  }
  return rows.toSorted((a, b) => timeOf(a) - timeOf(b));
}

const timeOf = ({ transactionInitiationDate }: TransactionInformation): number =>
  Date.parse(transactionInitiationDate ?? "") || 0;

const Disputes = z.object({ items: z.array(Dispute).default([]) });

/** The disputes about a capture, closed ones with their outcome; none where the app may not read disputes. Throws ProviderError. */
export async function disputesOf(keys: PaypalKeys, capture_id: string): Promise<Dispute[]> {
  const path = "/v1/customer/disputes";
  const found = await askFor(keys, Disputes, "GET", path, {
    query: { disputed_transaction_id: capture_id },
  }).catch((error: unknown) => {
    if (error instanceof PaypalError && error.fault.status === 403) return { items: [] };
    throw error;
  });
  return Promise.all(
    found.items.map((dispute) =>
      dispute.status === "RESOLVED"
        ? askFor(keys, Dispute, "GET", `${path}/${encodeURIComponent(dispute.dispute_id)}`)
        : dispute,
    ),
  );
}
