import type { Domain } from "@/lib/core/domain-facts";

export const messages: Domain = {
  commands: {
    "messages.settle": {
      audit: "noted whether a message was sent",
      event: ["message.settled", "An e-mail was sent, or could not be"],
    },
    "messages.record_delivery": {
      audit: "heard what became of a message",
      event: ["message.delivery_reported", "The mail service told what became of an e-mail"],
    },
    "messages.record_text_report": {
      audit: "heard what became of a text",
      event: ["message.text_reported", "The text service told what became of a text"],
    },
    "messages.refuse_text": {
      audit: "could not send a text",
      event: ["message.refused", "The text service would not send a text"],
    },
    "messages.adopt": {
      audit: "found that a text had been sent",
      event: ["message.adopted", "A text turned out to have been sent"],
    },
    "messages.stop": { audit: "was asked to send no more", event: null },
    "messages.update_settings": { audit: "changed when customers are written to", event: null },
    "messages.settle_letters": {
      audit: "printed letters",
      event: ["message.printed", "Letters were printed"],
    },
    "messages.attach": { audit: "attached the paper to a message", event: null },
    "messages.claim": { audit: "began to send a message", event: null },
    "messages.email_customer": { audit: "e-mailed a customer", event: null },
    "messages.email_document": { audit: "e-mailed a document", event: null },
    "messages.email_documents": { audit: "e-mailed documents", event: null },
    "messages.email_receipt": { audit: "e-mailed a receipt", event: null },
    "messages.email_purchase_order": { audit: "e-mailed an order to a supplier", event: null },
    "messages.email_statement": { audit: "e-mailed a statement", event: null },
    "messages.email_statements": { audit: "e-mailed statements", event: null },
    "messages.print_documents": { audit: "printed documents", event: null },
    "messages.send_again": { audit: "sent a message again", event: null },
  },
  pages: { messages: "messages", stop: "public form" },
  actsOn: {
    documents: ["messages:create"],
    customers: ["messages:create"],
    vehicles: ["messages:create"],
    receipts: ["messages:create"],
  },
  navigation: [
    { group: "Office", href: "/messages", label: "Messages", icon: "messages", permission: "messages:read" },
  ],
  api: {
    messages: "E-mails, texts and letters that went out, and what became of them.",
  },
};
