import type { Domain } from "@/lib/core/domain-facts";

export const notifications: Domain = {
  commands: {
    "notifications.mark_read": { audit: "read notifications", event: null },
    "notifications.choose": { audit: "chose what to be told of", event: null },
  },
  records: {
    notifications: { called: "notifications", readBy: "account:own", own: true },
  },
  fields: {
    told: "being told",
  },
  pages: { notifications: "session" },
  api: {
    notifications: "What the user of the token is told of, and what of it they have read.",
  },
};
