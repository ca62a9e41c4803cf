import type { Domain } from "@/lib/core/domain-facts";

export const cardReaders: Domain = {
  commands: {
    "card_readers.add": { audit: "added a card reader", event: null },
    "card_readers.rename": { audit: "renamed a card reader", event: null },
    "card_readers.remove": { audit: "removed a card reader", event: null },
    "card_readers.charge": { audit: "asked for a card at a reader", event: null },
    "card_readers.note_payment": { audit: "noted what a card reader asks for", event: null },
    "card_readers.give_up": { audit: "could not ask for a card at a reader", event: null },
  },
  fields: {
    device: "kind of device",
    simulated: "whether it is simulated",
  },
  records: {
    card_readers: { called: "a card reader", readBy: "settings:read" },
  },
  actsOn: { documents: ["receipts:create"], customers: ["receipts:create"] },
};
