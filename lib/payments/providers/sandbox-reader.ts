import "server-only";
import { and, eq, isNull, sql } from "drizzle-orm";
import { db } from "@/db/client";
import { payment_sandbox } from "@/db/schema/payments";
import { type CardReaders, type ReaderFacts, SIMULATED_CODE } from "@/lib/integrations/payment-abilities";
import { ProviderError } from "@/lib/integrations/payment-provider";

/** The sandbox's one reader: it is drawn on the screen, and there without being added. */
export const SANDBOX_READER = {
  ref: "sandbox",
  name: "Counter",
  device: SIMULATED_CODE,
  simulated: true,
} as const;

const LASTS_MS = 24 * 60 * 60 * 1000;
const BEGINS = "reader_";
const WAY = "card_present";

/** Whether a payment of the sandbox is paid at its reader and not on its page. */
export const isAtReader = ({ session_id }: { session_id: string }): boolean => session_id.startsWith(BEGINS);

const refused = (): never => {
  throw new ProviderError("refused", "The sandbox has one reader, which is there already");
};

const open = (payment_id: string) =>
  and(eq(payment_sandbox.session_id, payment_id.replace("payment_", "")), eq(payment_sandbox.state, "begun"));

const touched = { updated_at: sql`now()` };

/** A reader asks once its payment has a way to pay; a card that it refused leaves words there. */
export const sandboxReaders: CardReaders = {
  list: async (): Promise<ReaderFacts[]> => [{ ...SANDBOX_READER, online: true }],
  add: async () => refused(),
  remove: async () => refused(),
  async make({ id, amount, description }) {
    const session_id = `${BEGINS}${id}`;
    const expires_at = new Date(Date.now() + LASTS_MS).toISOString();
    await db()
      .insert(payment_sandbox)
      .values({ id, session_id, amount, description, return_url: "", cancel_url: "", expires_at })
      .onConflictDoNothing();
    return `payment_${session_id}`;
  },
  async ask(_, payment_id) {
    await db()
      .update(payment_sandbox)
      .set({ way: WAY, ...touched })
      .where(and(open(payment_id), isNull(payment_sandbox.way)));
  },
  async state(_, payment_id) {
    const [row] = await db().select().from(payment_sandbox).where(open(payment_id));
    if (row?.problem) return { state: "declined", problem: row.problem };
    return { state: row?.way ? "waiting" : "idle", problem: null };
  },
  async cancel(_, payment_id) {
    await db()
      .update(payment_sandbox)
      .set({
        state: sql`case when ${payment_sandbox.problem} is null then 'cancelled' else 'failed' end`,
        ...touched,
      })
      .where(open(payment_id));
  },
  async present(_, payment_id, card) {
    const done =
      card === "accepted" ? { state: "settled", paid_at: sql`now()` } : { problem: "The card was declined" };
    await db()
      .update(payment_sandbox)
      .set({ ...done, ...touched })
      .where(and(open(payment_id), eq(payment_sandbox.way, WAY), isNull(payment_sandbox.problem)));
  },
};
