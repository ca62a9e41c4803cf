import "server-only";
import { eq, sql as raw } from "drizzle-orm";
import { z } from "zod";
import { db, sql } from "@/db/client";
import { payment_accounts, payment_findings } from "@/db/schema/payments";
import { systemActor } from "@/lib/core/actor";
import { command, run } from "@/lib/core/command";
import { oneRow } from "@/lib/core/database/one-row";
import { unavailable } from "@/lib/core/errors";
import { procedure } from "@/lib/core/procedure";
import { ProviderError, type ProviderName, type ProviderPayment } from "@/lib/integrations/payment-provider";
import { databaseNow, paymentMeant } from "../internal/find-payment";
import { noteFinding } from "../internal/note-finding";
import { accountsOf, takerOf } from "../providers/takers";
import { providerName } from "../rules/payment-words";
import { closePaidPages, followIfPossible, ifProviderAnswers, record } from "./follow-payment";
import { sendRefund } from "./send-refund";

/** So far back the provider's list is read again, whatever was read before: events that come late, clocks that differ. */
const OVERLAP_DAYS = 3;
/** At the first time. */
const FIRST_DAYS = 35;

export interface Reconciled {
  /** Payments that the provider named. */
  compared: number;
  /** Of ours, those that had to be changed. */
  changed: number;
  /** What nobody has looked at yet. */
  findings: number;
}

const actor = systemActor("online payments");

/** Keeps that a payment at the provider is none of ours, or when its list was read to the end. */
export const noteReconciliation = command({
  name: "payment_accounts.reconcile",
  permission: "receipts:update",
  input: z.strictObject({
    id: z.uuid(),
    at: z.string(),
    compared: z.int(),
    changed: z.int(),
    unknown: z.array(
      z.strictObject({
        ref: z.string().max(200),
        amount: z.string(),
        currency: z.string().max(3),
        paid_at: z.string().nullable(),
      }),
    ),
  }),
  async run({ tx, input: { id, at, unknown } }) {
    const account = await oneRow(
      tx
        .update(payment_accounts)
        .set({ reconciled_at: at })
        .where(eq(payment_accounts.id, id))
        .returning({ id: payment_accounts.id, provider: payment_accounts.provider }),
    );
    for (const { ref, amount, currency, paid_at } of unknown)
      await noteFinding(tx, {
        provider: account.provider,
        ref,
        kind: "unknown",
        text: `${providerName(account.provider)} has a payment of ${amount} ${currency} that was not begun here`,
        amount,
        paid_at,
      });
    return account;
  },
  trace: (account, { input: { compared, changed } }) => ({
    entity: "payment_accounts",
    id: account.id,
    after: { compared, changed },
  }),
});

/**
 * Compares what each provider says with what is booked, and books what is missing: what no event has told, too. A payment that was not
 * begun here is shown as a finding. Throws ProviderError at the first provider that cannot be asked.
 */
export async function reconcileAll(): Promise<Reconciled> {
  let compared = 0;
  let changed = 0;
  for (const account of await accountsOf(db())) {
    const taker = await takerOf(db(), account.provider as ProviderName);
    if (!taker)
      throw new ProviderError("keys", `The keys of ${providerName(account.provider)} cannot be read`);
    const at = await databaseNow();
    const unknown: ProviderPayment[] = [];
    let here = 0;
    let mended = 0;
    let asked_at = at;
    for await (const told of taker.provider.list(sinceOf(account.reconciled_at))) {
      here += 1;
      const payment = await paymentMeant(taker.provider.name, {
        ...(told.id && { id: told.id }),
        session_id: told.session_id,
        payment_id: told.payment_id,
      });
      if (payment) {
        const after = await record(payment, told, asked_at);
        if (after.version !== payment.version) mended += 1;
      } else if (told.state === "settled") unknown.push(told);
      asked_at = await databaseNow();
    }
    await run(noteReconciliation, actor, {
      id: account.id,
      at,
      compared: here,
      changed: mended,
      unknown: unknown.map(({ payment_id, session_id, amount, currency, paid_at }) => ({
        ref: payment_id ?? session_id ?? "",
        amount,
        currency,
        paid_at,
      })),
    });
    compared += here;
    changed += mended;
  }
  await followOpen({ all: true });
  return { compared, changed, findings: await openFindings() };
}

const DAY_MS = 24 * 60 * 60 * 1000;

const sinceOf = (reconciledAt: string | null): string =>
  new Date(
    reconciledAt === null
      ? Date.now() - FIRST_DAYS * DAY_MS
      : Date.parse(reconciledAt) - OVERLAP_DAYS * DAY_MS,
  ).toISOString();

/**
 * Asks for what is begun or on its way, in case no event comes: a payment that was just begun every few minutes, anything else every hour.
 * Pages that are open for what was paid meanwhile are closed. Refunds that could not be sent for an hour, whose job may have given up, are
 * sent again.
 */
export async function followOpen({ all = false } = {}): Promise<void> {
  await closePaidPages();
  const open = await sql()<{ id: string }[]>`
    select id from online_payments where state in ('begun', 'pending') and (session_id is not null or payment_id is not null)
      and (${all} or coalesce(asked_at, created_at) < now() - case when state = 'begun' and created_at > now() - interval '2 hours'
        then interval '5 minutes' else interval '1 hour' end)
    order by coalesce(asked_at, created_at) limit 500`;
  for (const { id } of open) await followIfPossible(id);
  if (all) for (const id of await heldBack()) await followIfPossible(id);
  const unsent = await sql()<{ id: string }[]>`
    select id from online_payment_items where state = 'asked' and created_at < now() - interval '1 hour' order by id limit 100`;
  for (const { id } of unsent) await ifProviderAnswers(() => sendRefund(id), { refund_id: id });
}

/**
 * Payments of which a refund or a dispute has no end yet. A dispute may take longer than a provider's list reaches back, and PayPal's does
 * not name it again when it ends: so each is asked about until it has.
 */
async function heldBack(): Promise<string[]> {
  const rows = await sql()<{ id: string }[]>`
    select distinct online_payment_id as id from online_payment_items
    where state = 'pending' and kind in ('refund', 'dispute') order by id limit 500`;
  return rows.map(({ id }) => id);
}

async function openFindings(): Promise<number> {
  const [row] = await db()
    .select({ count: raw<number>`count(*)::int` })
    .from(payment_findings)
    .where(raw`${payment_findings.settled_at} is null`);
  return row?.count ?? 0;
}

/** Compares now, because somebody asks for it. UNAVAILABLE, with words, where a provider cannot be asked. */
export const reconcilePayments = procedure({
  name: "payments.reconcile",
  permission: "receipts:update",
  input: z.strictObject({}),
  async execute() {
    try {
      return await reconcileAll();
    } catch (error) {
      if (error instanceof ProviderError) throw unavailable(error.message, { cause: error });
      throw error;
    }
  },
});
