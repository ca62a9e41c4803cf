import "server-only";
import { and, eq, or } from "drizzle-orm";
import { db, sql } from "@/db/client";
import { online_payments } from "@/db/schema/payments";
import type { PaymentReference, ProviderName } from "@/lib/integrations/payment-provider";

export type FoundPayment = typeof online_payments.$inferSelect;

/** The payment with our id; undefined if there is none. */
export async function findPayment(id: string): Promise<FoundPayment | undefined> {
  const [row] = await db().select().from(online_payments).where(eq(online_payments.id, id));
  return row;
}

/** The payment that a provider means by any of its ids; undefined if it is none of ours. */
export async function paymentMeant(
  provider: ProviderName,
  { id, session_id, payment_id }: Partial<PaymentReference>,
): Promise<FoundPayment | undefined> {
  const names = [
    id && isUuid(id) ? eq(online_payments.id, id) : undefined,
    session_id ? eq(online_payments.session_id, session_id) : undefined,
    payment_id ? eq(online_payments.payment_id, payment_id) : undefined,
  ].filter((one) => one !== undefined);
  if (names.length === 0) return undefined;
  const [row] = await db()
    .select()
    .from(online_payments)
    .where(and(eq(online_payments.provider, provider), or(...names)))
    .limit(1);
  return row;
}

/** Whether what a provider has kept for us can be an id of ours. */
export const isUuid = (text: string): boolean => /^[0-9a-f]{8}-([0-9a-f]{4}-){3}[0-9a-f]{12}$/i.test(text);

export const referenceOf = ({ id, session_id, payment_id }: FoundPayment): PaymentReference => ({
  id,
  session_id,
  payment_id,
});

/** Now by the database's clock, which all processes share. */
export async function databaseNow(): Promise<string> {
  const [row] = await sql()<{ now: string }[]>`select to_json(clock_timestamp()) #>> '{}' as now`;
  return row?.now ?? "";
}
