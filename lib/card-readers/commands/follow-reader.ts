import "server-only";
import { db } from "@/db/client";
import { systemActor } from "@/lib/core/actor";
import { run } from "@/lib/core/command";
import type { CardReaders } from "@/lib/integrations/payment-abilities";
import type { ProviderName } from "@/lib/integrations/payment-provider";
import { followPayment, ifProviderAnswers } from "@/lib/payments/commands/follow-payment";
import { type FoundPayment, findPayment } from "@/lib/payments/internal/find-payment";
import { takerOf } from "@/lib/payments/providers/takers";
import { begunAtReaders } from "@/lib/payments/queries/begun-at-readers";
import { findReader } from "../queries/find-reader";
import { giveUpAtReader } from "./charge";

/** What is begun may be on its way to the reader for so long. */
const ON_ITS_WAY_MS = 2 * 60_000;
/** A customer who has not put a card to it within this time is gone. */
const PATIENCE_MS = 10 * 60_000;
const NEVER = "It never reached the reader: no card was charged";

/** A payment at a reader, and what the reader says of it while it has no end. */
export interface ReaderPayment {
  payment: FoundPayment;
  problem: string | null;
}

export interface Told {
  readers: CardReaders;
  ref: string;
}

/** Who is to be told at which reader; null if its account is not connected any more. */
export async function toldOf(payment: FoundPayment): Promise<Told | null> {
  const reader = payment.reader_id === null ? undefined : await findReader(db(), payment.reader_id);
  const taker = await takerOf(db(), payment.provider as ProviderName);
  const readers = taker?.live === payment.live ? taker.provider.readers : undefined;
  return reader && readers ? { readers, ref: reader.ref } : null;
}

/**
 * Looks what has become of a payment at a reader: books it when it is paid, and ends it when its reader does not ask any more, was refused,
 * or has asked for too long. With `patient`, what may still be on its way to the reader is left alone. Throws ProviderError.
 */
export async function followReader(
  id: string,
  { patient }: { patient: boolean },
): Promise<ReaderPayment | null> {
  const payment = await findPayment(id);
  if (payment?.by !== "reader") return null;
  if (payment.state !== "begun") return { payment, problem: payment.problem };
  const age = Date.now() - Date.parse(payment.created_at);
  const young = patient && age < ON_ITS_WAY_MS;
  const told = await toldOf(payment);
  if (!told || payment.payment_id === null) {
    if (told && young) return { payment, problem: null };
    await run(giveUpAtReader, systemActor("card readers"), { id, problem: NEVER });
    return again(id, null);
  }
  const at = await told.readers.state(told.ref, payment.payment_id);
  const asks = at.state === "waiting" || at.state === "offline";
  if (asks && age < PATIENCE_MS) return { payment, problem: at.problem };
  if (!asks) {
    const saved = await followPayment(id);
    if (saved?.state !== "begun" || (at.state === "idle" && young)) return again(id, at.problem);
  }
  await told.readers.cancel(told.ref, payment.payment_id);
  await followPayment(id);
  return again(id, at.problem);
}

/** How it stands now; `problem` where the provider has no words for it. */
export async function again(id: string, problem: string | null): Promise<ReaderPayment | null> {
  const payment = await findPayment(id);
  return payment ? { payment, problem: payment.problem ?? problem } : null;
}

/** Follows every payment at a reader that has no end yet: nobody may be watching it any more. */
export async function followReaders(): Promise<void> {
  for (const id of await begunAtReaders())
    await ifProviderAnswers(() => followReader(id, { patient: true }), { payment_id: id });
}
