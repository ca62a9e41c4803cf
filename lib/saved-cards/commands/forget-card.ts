import "server-only";
import { eq } from "drizzle-orm";
import { z } from "zod";
import { saved_cards } from "@/db/schema/saved-cards";
import { AlreadyDone, command } from "@/lib/core/command";
import { markForgotten } from "../internal/mark-forgotten";

/**
 * Forgets a card that a customer let a provider keep. It counts as forgotten at once, and the provider is asked to forget it by a job. NOT_FOUND
 * if there is no such card.
 */
export const forgetCard = command({
  name: "saved_cards.forget",
  permission: "customers:update",
  input: z.strictObject({ id: z.uuid() }),
  subject: { table: saved_cards, noun: "card", id: (input: { id: string }) => input.id },
  async run({ tx, actor, input: { id }, subject }) {
    const by = actor.kind === "public" ? "customer" : "garage";
    const after = { id, customer_id: subject.customer_id, name: subject.name };
    if ((await markForgotten(tx, eq(saved_cards.id, id), by)) === 0) return new AlreadyDone(after);
    return after;
  },
  trace: (after, { actor }) => ({
    entity: "saved_cards",
    id: after.id,
    before: { name: after.name },
    after: { name: after.name, forgotten_by: actor.kind === "public" ? "customer" : "garage" },
  }),
});
