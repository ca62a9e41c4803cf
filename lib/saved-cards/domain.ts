import type { Domain } from "@/lib/core/domain-facts";

export const savedCards: Domain = {
  commands: {
    "payment_customers.note": { audit: "made {it} known to a payment provider", event: null },
    "saved_cards.mirror": { audit: "took over which cards a payment provider keeps for {it}", event: null },
    "saved_cards.forget": { audit: "had {it} forgotten", event: null },
  },
  fields: {
    forgotten_at: "forgotten",
    forgotten_by: "forgotten by",
  },
  records: {
    saved_cards: { called: "a kept card", readBy: "receipts:read" },
  },
  actsOn: { customers: ["customers:update"] },
};
