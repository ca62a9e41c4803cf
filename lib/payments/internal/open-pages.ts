import "server-only";
import { and, eq, getTableColumns, isNotNull, lte, ne } from "drizzle-orm";
import { db } from "@/db/client";
import { online_payments } from "@/db/schema/payments";
import { document_heads } from "@/db/views/documents";
import { log } from "@/lib/core/log/log";
import { ProviderError, type ProviderName } from "@/lib/integrations/payment-provider";
import { takerOf } from "../providers/takers";
import { type FoundPayment, referenceOf } from "./find-payment";

/** The payments by the same link whose pages are still open, so that a second tab could pay again what has just been paid. */
export async function othersOpen(paid: { id: string; link_id: string | null }): Promise<FoundPayment[]> {
  if (paid.link_id === null) return [];
  return db()
    .select()
    .from(online_payments)
    .where(and(eq(online_payments.link_id, paid.link_id), ne(online_payments.id, paid.id), pageOpen()));
}

/** The payments whose pages are still open for an invoice on which nothing is due any more, as it was paid in some other way. */
export async function openForNothing(): Promise<FoundPayment[]> {
  return db()
    .select(getTableColumns(online_payments))
    .from(online_payments)
    .innerJoin(document_heads, eq(document_heads.id, online_payments.document_id))
    .where(
      and(
        pageOpen(),
        eq(online_payments.by, "link"),
        isNotNull(document_heads.issued_date),
        lte(document_heads.balance, "0"),
      ),
    );
}

const pageOpen = () => and(eq(online_payments.state, "begun"), isNotNull(online_payments.session_id));

/** Closes a payment's page. One that the provider cannot close stays: if it is paid after all, that is money on account. */
export async function closePage(payment: FoundPayment): Promise<void> {
  const taker = await takerOf(db(), payment.provider as ProviderName);
  try {
    await taker?.provider.close(referenceOf(payment));
  } catch (error) {
    if (!(error instanceof ProviderError)) throw error;
    log.warn("payments.not_closed", { payment_id: payment.id, kind: error.kind, error });
  }
}
