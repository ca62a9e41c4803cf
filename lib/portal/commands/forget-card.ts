import "server-only";
import { z } from "zod";
import { AlreadyDone, command, run } from "@/lib/core/command";
import { notFound } from "@/lib/core/errors";
import { forgetCard } from "@/lib/saved-cards/commands/forget-card";
import { keptCards } from "@/lib/saved-cards/queries/kept-cards";
import { requireCustomersLink } from "../queries/customers-page";

/**
 * Forgets a card that the customer of a link let a payment provider keep. NOT_FOUND if the link opens nothing or the card is not theirs, or
 * forgotten already.
 */
export const forgetCardOfLink = command({
  name: "portal.forget_card",
  permission: "customers:update",
  input: z.strictObject({ token_hash: z.string(), card_id: z.uuid() }),
  async run({ tx, actor, input: { token_hash, card_id } }) {
    const { customer_id } = await requireCustomersLink(tx, token_hash);
    if (!(await keptCards(tx, customer_id)).some(({ id }) => id === card_id)) throw notFound("card");
    await run(forgetCard, actor, { id: card_id }, { tx });
    // The card's own entry says it all.
    return new AlreadyDone({ id: card_id });
  },
});
