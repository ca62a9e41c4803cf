import "server-only";
import { and, asc, eq, gte, inArray, sql } from "drizzle-orm";
import { db } from "@/db/client";
import { payment_sandbox, payment_sandbox_refunds } from "@/db/schema/payments";
import { decimal, formatMoney, pounds, sum } from "@/lib/core/money";
import {
  type PaymentProvider,
  type PaymentState,
  ProviderError,
  type ProviderPayment,
  type TakenBack,
} from "@/lib/integrations/payment-provider";
import { isAtReader, sandboxReaders } from "./sandbox-reader";

const LASTS_MS = 24 * 60 * 60 * 1000;
/** Bacs takes days; so that a trial sees both states, the sandbox takes two minutes. */
const BACS_MS = 2 * 60 * 1000;

type Row = typeof payment_sandbox.$inferSelect;

/** Where the sandbox's own page for a payment is. */
export const sandboxPath = (session_id: string): string => `/pay/sandbox/${session_id}`;

/**
 * A provider that keeps its payments in a table of ours, so that a demo garage can be paid. It stands outside the garage's own records as
 * a real one does: no command of ours writes its tables, and what it says is read as any provider's is.
 */
export function sandboxProvider(): PaymentProvider {
  return {
    name: "sandbox",
    async open({ id, amount, description, return_url, cancel_url }) {
      const session_id = `sandbox_${id}`;
      const expires_at = new Date(Date.now() + LASTS_MS).toISOString();
      await db()
        .insert(payment_sandbox)
        .values({ id, session_id, amount, description, return_url, cancel_url, expires_at })
        .onConflictDoNothing();
      return { session_id, url: new URL(sandboxPath(session_id), return_url).href, expires_at };
    },
    async read({ id }) {
      const [row] = await db().select().from(payment_sandbox).where(eq(payment_sandbox.id, id));
      if (!row) throw new ProviderError("unknown", "The sandbox does not know this payment");
      return told(row);
    },
    async close({ id }) {
      await db()
        .update(payment_sandbox)
        .set({ state: "cancelled", updated_at: sql`now()` })
        .where(and(eq(payment_sandbox.id, id), eq(payment_sandbox.state, "begun")));
    },
    async refund({ id }, { refund_id, amount }) {
      await db().transaction(async (tx) => {
        const [row] = await tx.select().from(payment_sandbox).where(eq(payment_sandbox.id, id)).for("update");
        const refunds = await tx
          .select()
          .from(payment_sandbox_refunds)
          .where(eq(payment_sandbox_refunds.payment_id, id));
        if (refunds.some(({ ours }) => ours === refund_id)) return;
        if (!row || stateOf(row) !== "settled")
          throw new ProviderError("refused", "This payment has not been paid");
        const left = decimal(row.amount).minus(sum(refunds.map((one) => one.amount)));
        if (left.lt(amount))
          throw new ProviderError("refused", `Only ${formatMoney(pounds(left))} is left of this payment`);
        await tx
          .insert(payment_sandbox_refunds)
          .values({ id: `sandbox_refund_${refund_id}`, payment_id: id, amount, ours: refund_id });
        await tx.update(payment_sandbox).set({ updated_at: sql`now()` }).where(eq(payment_sandbox.id, id));
      });
    },
    async *list(since) {
      const rows = await db()
        .select()
        .from(payment_sandbox)
        .where(gte(payment_sandbox.updated_at, since))
        .orderBy(asc(payment_sandbox.updated_at), asc(payment_sandbox.id));
      for (const row of rows) yield await told(row);
    },
    test: async () => ({ name: "Sandbox", live: false }),
    readers: sandboxReaders,
  };
}

function stateOf({ state, expires_at, paid_at }: Row): PaymentState {
  if (state === "begun" && Date.parse(expires_at) < Date.now()) return "cancelled";
  if (state === "pending" && paid_at && Date.parse(paid_at) + BACS_MS < Date.now()) return "settled";
  return state as PaymentState;
}

async function told(row: Row): Promise<ProviderPayment> {
  const refunds = await db()
    .select()
    .from(payment_sandbox_refunds)
    .where(inArray(payment_sandbox_refunds.payment_id, [row.id]));
  const state = stateOf(row);
  return {
    id: row.id,
    session_id: isAtReader(row) ? null : row.session_id,
    payment_id:
      !isAtReader(row) && (state === "begun" || state === "cancelled") ? null : `payment_${row.session_id}`,
    state,
    amount: row.amount,
    currency: "GBP",
    fee: state === "settled" ? "0.00" : null,
    way: row.way,
    way_detail: isAtReader(row) && state === "settled" ? "Visa •••• 4242" : null,
    problem: row.problem,
    paid_at: row.paid_at && new Date(row.paid_at).toISOString(),
    taken_back: refunds.map(
      (refund): TakenBack => ({
        ref: refund.id,
        kind: "refund",
        amount: refund.amount,
        state: refund.state as TakenBack["state"],
        ours: refund.ours,
        reason: null,
      }),
    ),
  };
}

/** What the sandbox's page offers. */
export const SANDBOX_WAYS = ["card", "bank", "bacs", "decline", "cancel"] as const;
export type SandboxWay = (typeof SANDBOX_WAYS)[number];

const OUTCOMES: Record<SandboxWay, { state: PaymentState; problem?: string }> = {
  card: { state: "settled" },
  bank: { state: "settled" },
  bacs: { state: "pending" },
  decline: { state: "begun", problem: "The card was declined" },
  cancel: { state: "begun" },
};

/** Does on the sandbox's page what the customer chose; returns where they go. Null if there is no such page. */
export async function chooseInSandbox(session_id: string, way: SandboxWay): Promise<string | null> {
  const { state, problem = null } = OUTCOMES[way];
  const [row] = await db()
    .update(payment_sandbox)
    .set({
      state,
      problem,
      updated_at: sql`now()`,
      ...(state === "begun" ? {} : { way, paid_at: sql`now()` }),
    })
    .where(and(eq(payment_sandbox.session_id, session_id), eq(payment_sandbox.state, "begun")))
    .returning({ return_url: payment_sandbox.return_url, cancel_url: payment_sandbox.cancel_url });
  if (row) return state === "begun" ? row.cancel_url : row.return_url;
  const [there] = await db()
    .select({ return_url: payment_sandbox.return_url })
    .from(payment_sandbox)
    .where(eq(payment_sandbox.session_id, session_id));
  return there?.return_url ?? null;
}

/** What the sandbox's page says; undefined if there is none. */
export async function sandboxPage(session_id: string): Promise<Row | undefined> {
  const [row] = await db().select().from(payment_sandbox).where(eq(payment_sandbox.session_id, session_id));
  return row;
}
