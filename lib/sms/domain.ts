import type { Domain } from "@/lib/core/domain-facts";

export const sms: Domain = {
  commands: {
    "sms_accounts.connect": { audit: "connected the account for text messages", event: null },
    "sms_accounts.update": { audit: "changed {of}the account for text messages", event: null },
    "sms_accounts.disconnect": { audit: "disconnected the account for text messages", event: null },
    "sms_accounts.keep_answers": { audit: "had answers to text messages sent here", event: null },
  },
  fields: {
    account_sid: "account",
    takes_answers: "whether customers can answer",
    part_price: "price of a part",
  },
  records: {
    sms_accounts: { called: "the account for text messages", readBy: "settings:read" },
  },
  settings: [
    {
      page: "text-messages",
      title: "Text messages",
      text: "The account at Twilio that texts go by, what they come from, and what they cost.",
      icon: "textMessages",
      permission: "settings:read",
    },
  ],
};
