import { z } from "zod";
import type { JobKind } from "@/lib/jobs/queue";

/** Asks the provider to forget a card that is forgotten here. */
export const cardToForget = {
  name: "saved_cards.forget_at_provider",
  data: z.object({ card_id: z.uuid() }),
} satisfies JobKind;

/** Takes over which cards the provider keeps for a customer. */
export const cardsToMirror = {
  name: "saved_cards.mirror",
  data: z.object({ customer_id: z.uuid() }),
} satisfies JobKind;
