import type { Domain } from "@/lib/core/domain-facts";

export const conversations: Domain = {
  commands: {
    "conversations.receive": {
      audit: "took in a text message",
      event: ["conversation.received", "Somebody sent a text message"],
    },
    "conversations.send": { audit: "sent a text message", event: null },
    "conversations.assign": {
      audit: "changed who looks after a conversation",
      event: [
        "conversation.changed",
        "A conversation was given to somebody, closed, opened or found to be a customer's",
      ],
    },
    "conversations.close": { audit: "closed or opened a conversation", event: "conversations.assign" },
    "conversations.link": { audit: "said whose conversation it is", event: "conversations.assign" },
    "conversations.mark_read": { audit: "read a conversation", event: null },
    "message_templates.begin": { audit: "took over the first texts", event: null },
    "message_templates.create": { audit: "made the text {it}", event: null },
    "message_templates.delete": { audit: "deleted the text {it}", event: null },
    "message_templates.order": { audit: "changed the order of the texts", event: null },
    "message_templates.update": { audit: "changed the text {it}", event: null },
  },
  records: {
    conversations: { called: "a conversation", readBy: "messages:read" },
    message_templates: { called: "of the list", readBy: "messages:read" },
  },
  fields: {
    assigned_to: "who looks after it",
    closed_at: "being closed",
  },
  pages: { conversations: "messages" },
  navigation: [
    {
      group: "Office",
      href: "/conversations",
      label: "Conversations",
      icon: "conversations",
      permission: "messages:read",
    },
  ],
  settings: [
    {
      page: "templates",
      title: "Text templates",
      text: "Text messages that are written every day, with names and numbers filled in.",
      icon: "texts",
      permission: "papers:change",
    },
  ],
  api: {
    conversations: "What is written with customers by text message, both ways.",
    texts: "Text messages to send.",
    "message-templates": "Texts that are written every day.",
  },
};
