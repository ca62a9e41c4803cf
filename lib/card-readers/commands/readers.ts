import "server-only";
import { and, eq, isNull, sql } from "drizzle-orm";
import { db } from "@/db/client";
import { card_readers } from "@/db/schema/card-readers";
import { AlreadyDone, command, run } from "@/lib/core/command";
import { nextVersion } from "@/lib/core/database/next-version";
import { oneRow } from "@/lib/core/database/one-row";
import { conflict, invalid, notFound, unavailable } from "@/lib/core/errors";
import { procedure } from "@/lib/core/procedure";
import { SIMULATED_CODE } from "@/lib/integrations/payment-abilities";
import { ProviderError } from "@/lib/integrations/payment-provider";
import { askedAt } from "@/lib/payments/internal/reader-payment";
import { takerOf } from "@/lib/payments/providers/takers";
import { readGarage } from "@/lib/settings/queries/garage";
import { findReader } from "../queries/find-reader";
import { AddReader, KeepReader, RemoveReader, RenameReader } from "../schema/reader";

const READER = {
  id: card_readers.id,
  provider: card_readers.provider,
  live: card_readers.live,
  name: card_readers.name,
  device: card_readers.device,
  simulated: card_readers.simulated,
  version: card_readers.version,
};

/** Keeps a reader that its provider has registered. Kept again, it is the same. */
export const keepReader = command({
  name: "card_readers.add",
  permission: "settings:update",
  input: KeepReader,
  async run({ tx, input }) {
    const [there] = await tx
      .select(READER)
      .from(card_readers)
      .where(and(eq(card_readers.ref, input.ref), isNull(card_readers.deleted_at)));
    if (there) return new AlreadyDone(there);
    return oneRow(
      tx
        .insert(card_readers)
        .values({ ...input, provider: "stripe" })
        .returning(READER),
    );
  },
});

/**
 * Registers the reader that shows a code. VALIDATION_ERROR at `code` where the provider does not know it, CONFLICT without an account,
 * UNAVAILABLE if the provider does not answer; sent again with the same id, it is the same reader.
 */
export const addReader = procedure({
  name: "card_readers.register",
  permission: "settings:update",
  input: AddReader,
  async execute(actor, { id, name, code }) {
    const taker = await takerOf(db(), "stripe");
    if (!taker?.provider.readers) throw conflict("Connect an account of Stripe first: readers belong to it");
    if (taker.live && code.startsWith(SIMULATED_CODE))
      throw invalid({ field: "code", message: "A simulated reader is for a test account alone" });
    const garage = await readGarage(db());
    if (!garage.road || !garage.town || !garage.postcode)
      throw conflict("A reader stands at an address: enter the garage's road, town and postcode first");
    const address = { name: garage.name, line1: garage.road, city: garage.town, postcode: garage.postcode };
    try {
      const { ref, device, simulated } = await taker.provider.readers.add({ id, code, name, address });
      return await run(keepReader, actor, { id, live: taker.live, ref, name, device, simulated });
    } catch (error) {
      if (!(error instanceof ProviderError)) throw error;
      if (error.kind === "later") throw unavailable(error.message, { cause: error });
      throw invalid({ field: "code", message: error.message });
    }
  },
});

export const renameReader = command({
  name: "card_readers.rename",
  permission: "settings:update",
  input: RenameReader,
  subject: { table: card_readers, noun: "card reader", id: (input: { id: string }) => input.id },
  run: ({ tx, input: { id, name } }) =>
    oneRow(
      tx
        .update(card_readers)
        .set({ name, ...nextVersion(card_readers) })
        .where(eq(card_readers.id, id))
        .returning(READER),
    ),
});

/** Takes a reader off the till. CONFLICT while it asks for a card. */
export const dropReader = command({
  name: "card_readers.remove",
  permission: "settings:update",
  input: RemoveReader,
  subject: { table: card_readers, noun: "card reader", id: (input: { id: string }) => input.id },
  async run({ tx, input: { id } }) {
    if (await askedAt(tx, id)) throw conflict("It asks for a card just now: cancel that first");
    return oneRow(
      tx
        .update(card_readers)
        .set({ deleted_at: sql`now()`, ...nextVersion(card_readers) })
        .where(eq(card_readers.id, id))
        .returning(READER),
    );
  },
});

/** Takes a reader off the till and out of its account. */
export const removeReader = procedure({
  name: "card_readers.unregister",
  permission: "settings:update",
  input: RemoveReader,
  async execute(actor, input) {
    const reader = await findReader(db(), input.id);
    if (!reader) throw notFound("card reader");
    const removed = await run(dropReader, actor, input);
    const taker = await takerOf(db(), "stripe");
    // It is off the till already: what is left of it at the provider does nothing.
    if (taker?.provider.readers && taker.live === reader.live)
      await taker.provider.readers.remove(reader.ref).catch((error) => {
        if (!(error instanceof ProviderError)) throw error;
      });
    return removed;
  },
});
