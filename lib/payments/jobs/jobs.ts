import "server-only";
import { z } from "zod";
import type { Job } from "@/lib/jobs/queue";
import { cardsToMirror, cardToForget } from "@/lib/saved-cards/jobs/kinds";
import { forgetAtProvider, mirrorAllCards, mirrorCardsOf } from "../commands/kept-cards";
import { followOpen, reconcileAll } from "../commands/reconcile";
import { workOnEvents } from "../commands/record-event";
import { sendRefund } from "../commands/send-refund";
import { eventsToWork, refundToSend } from "./kinds";

/** Works on what has come, at once and each minute. */
export const eventsJob: Job<typeof eventsToWork.data> = {
  ...eventsToWork,
  schedule: "* * * * *",
  retries: 2,
  expireSeconds: 300,
  handle: () => workOnEvents(),
};

export const refundJob: Job<typeof refundToSend.data> = {
  ...refundToSend,
  retries: 12,
  expireSeconds: 120,
  handle: ({ refund_id }) => sendRefund(refund_id),
};

/** Asks for what is open, in case no event comes. */
export const followOpenJob: Job = {
  name: "payments.follow_open",
  data: z.object({}),
  schedule: "*/5 * * * *",
  handle: () => followOpen(),
};

/** Compares every provider's list with ours, each night. */
export const reconcileJob: Job = {
  name: "payments.reconcile",
  data: z.object({}),
  schedule: "20 3 * * *",
  retries: 6,
  expireSeconds: 1800,
  async handle() {
    await reconcileAll();
  },
};

export const mirrorCardsJob: Job<typeof cardsToMirror.data> = {
  ...cardsToMirror,
  retries: 12,
  expireSeconds: 120,
  handle: ({ customer_id }) => mirrorCardsOf(customer_id),
};

export const forgetCardJob: Job<typeof cardToForget.data> = {
  ...cardToForget,
  retries: 12,
  expireSeconds: 120,
  handle: ({ card_id }) => forgetAtProvider(card_id),
};

/** Looks each night which cards are kept still, and has forgotten what an outage left. */
export const mirrorAllCardsJob: Job = {
  name: "saved_cards.mirror_all",
  data: z.object({}),
  schedule: "50 3 * * *",
  retries: 6,
  expireSeconds: 3600,
  handle: () => mirrorAllCards(),
};
