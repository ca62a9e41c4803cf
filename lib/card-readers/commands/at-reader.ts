import "server-only";
import { db } from "@/db/client";
import type { Actor } from "@/lib/core/actor";
import { run } from "@/lib/core/command";
import { AppError, conflict, notFound, unavailable } from "@/lib/core/errors";
import { procedure } from "@/lib/core/procedure";
import { ProviderError } from "@/lib/integrations/payment-provider";
import { followPayment } from "@/lib/payments/commands/follow-payment";
import { type FoundPayment, findPayment } from "@/lib/payments/internal/find-payment";
import { describePaid } from "../queries/paid-for";
import { AtReader, ChargeReader, PresentCard } from "../schema/reader";
import { chargeReader, giveUpAtReader, noteReaderPayment } from "./charge";
import { again, followReader, type ReaderPayment, type Told, toldOf } from "./follow-reader";

/** How a payment at a reader stands, for whoever waits for it. */
export interface ReaderOutcome {
  id: string;
  state: "waiting" | "paid" | "declined" | "cancelled";
  amount: string;
  /** "Visa •••• 4242". */
  way_detail: string | null;
  problem: string | null;
}

const OUTCOMES = {
  begun: "waiting",
  pending: "paid",
  settled: "paid",
  failed: "declined",
  cancelled: "cancelled",
} as const;

function outcomeOf(found: ReaderPayment | null): ReaderOutcome {
  if (!found) throw notFound("payment");
  const { id, state, amount, way_detail } = found.payment;
  const known = state as keyof typeof OUTCOMES;
  return { id, state: OUTCOMES[known], amount, way_detail, problem: found.problem };
}

/**
 * Lets a reader ask for a card. CONFLICT with words if it cannot, UNAVAILABLE if the provider does not answer: then nothing is charged.
 * Safe to repeat with the same key after a break between any two steps.
 */
export const chargeAtReader = procedure({
  name: "card_readers.charge_now",
  permission: "receipts:create",
  input: ChargeReader,
  async execute(actor, input): Promise<ReaderOutcome> {
    const { id } = await begin(actor, input);
    const payment = await findPayment(id);
    if (payment?.state !== "begun") return outcomeOf(await again(id, null));
    const told = await toldOf(payment);
    if (!told) throw conflict("The account of this reader is not connected any more");
    const payment_id = payment.payment_id ?? (await make(actor, payment, told));
    return outcomeOf(await askForCard(actor, payment, payment_id, told));
  },
});

/** Begins it, also where what the reader asked for before is over and nobody has noticed yet. */
async function begin(actor: Actor, input: Parameters<typeof chargeReader.execute>[2]) {
  try {
    return await run(chargeReader, actor, input);
  } catch (error) {
    const other = error instanceof AppError ? error.details[0]?.record_id : undefined;
    if (!other) throw error;
    const found = await followReader(other, { patient: true }).catch((failure) => {
      if (failure instanceof ProviderError) throw error;
      throw failure;
    });
    if (found?.payment.state === "begun") throw error;
    return run(chargeReader, actor, input);
  }
}

async function make(
  actor: Actor,
  { id, amount, document_id }: FoundPayment,
  { readers }: Told,
): Promise<string> {
  try {
    const payment_id = await readers.make({ id, amount, description: await describePaid(db(), document_id) });
    await run(noteReaderPayment, actor, { id, payment_id });
    return payment_id;
  } catch (error) {
    if (!(error instanceof ProviderError)) throw error;
    return giveUp(actor, id, error);
  }
}

/** An answer that was lost on the way is no refusal: the reader may be asking, and whoever waits looks. What was never asked is one. */
async function askForCard(
  actor: Actor,
  { id }: FoundPayment,
  payment_id: string,
  { readers, ref }: Told,
): Promise<ReaderPayment | null> {
  try {
    await readers.ask(ref, payment_id);
    return again(id, null);
  } catch (error) {
    if (!(error instanceof ProviderError)) throw error;
    if (error.kind === "later" && !error.spared) return again(id, error.message);
    await readers.cancel(ref, payment_id).catch(() => undefined);
    return giveUp(actor, id, error);
  }
}

async function giveUp(actor: Actor, id: string, error: ProviderError): Promise<never> {
  await run(giveUpAtReader, actor, { id, problem: error.message.slice(0, 500) });
  if (error.kind === "later") throw unavailable(`${error.message}. Nothing was charged`, { cause: error });
  throw conflict(error.message);
}

/** Looks how a payment at a reader stands, and books it when it is paid. A provider that does not answer is asked again. */
export const watchReader = procedure({
  name: "card_readers.watch",
  permission: "receipts:create",
  input: AtReader,
  async execute(_actor, { id }): Promise<ReaderOutcome> {
    try {
      return outcomeOf(await followReader(id, { patient: false }));
    } catch (error) {
      if (!(error instanceof ProviderError)) throw error;
      return outcomeOf(await again(id, error.message));
    }
  },
});

/** Lets a reader stop asking. Where the card was taken meanwhile, or is being read, that is what is said. UNAVAILABLE if it is not known. */
export const cancelAtReader = procedure({
  name: "card_readers.cancel",
  permission: "receipts:create",
  input: AtReader,
  async execute(actor, { id }): Promise<ReaderOutcome> {
    const payment = await findPayment(id);
    if (payment?.by !== "reader") throw notFound("payment");
    const told = await toldOf(payment);
    if (payment.state !== "begun" || !told) return outcomeOf(await again(id, null));
    if (payment.payment_id === null) {
      await run(giveUpAtReader, actor, { id, problem: "It was cancelled before it reached the reader" });
      return outcomeOf(await again(id, null));
    }
    try {
      await told.readers.cancel(told.ref, payment.payment_id);
      await followPayment(id);
      return outcomeOf(await again(id, null));
    } catch (error) {
      if (!(error instanceof ProviderError)) throw error;
      if (error.kind === "later")
        throw unavailable(`${error.message}: the reader may still ask`, { cause: error });
      return outcomeOf(await again(id, "The card is being read: it cannot be cancelled now"));
    }
  },
});

/** Puts a test card to a simulated reader. CONFLICT where it is none, or does not wait for a card. */
export const presentTestCard = procedure({
  name: "card_readers.present",
  permission: "receipts:create",
  input: PresentCard,
  async execute(_actor, { id, card }): Promise<ReaderOutcome> {
    const payment = await findPayment(id);
    const told = payment && (await toldOf(payment));
    if (!payment?.payment_id || !told || payment.live) throw conflict("There is no simulated reader");
    try {
      await told.readers.present(told.ref, payment.payment_id, card);
      return outcomeOf(await followReader(id, { patient: false }));
    } catch (error) {
      if (!(error instanceof ProviderError)) throw error;
      throw conflict(error.message);
    }
  },
});
