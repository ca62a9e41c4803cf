import type { Domain } from "@/lib/core/domain-facts";

export const webhooks: Domain = {
  commands: {
    "webhooks.create": { audit: "made a webhook", event: null },
    "webhooks.delete": { audit: "deleted a webhook", event: null },
    "webhooks.enable": { audit: "switched a webhook on again", event: null },
    "webhooks.replay": { audit: "sent a webhook delivery again", event: null },
    "webhooks.replay_failed": { audit: "sent failed webhook deliveries again", event: null },
    "webhooks.rotate_secret": { audit: "changed the secret of a webhook", event: null },
    "webhooks.stop": { audit: "stopped a webhook that kept failing", event: null },
    "webhooks.try_out": { audit: "tried a webhook", event: null },
    "webhooks.update": { audit: "changed a webhook", event: null },
  },
  records: {
    webhooks: { readBy: "settings:read" },
  },
  fields: {
    url: "address",
  },
  settings: [
    {
      page: "webhooks",
      title: "Webhooks",
      text: "Tell other programs at once what happens here, and see what arrived.",
      icon: "webhooks",
      permission: "settings:read",
    },
  ],
  api: {
    "webhook-deliveries": "What was sent to outside programs, with every attempt.",
    webhooks:
      'Outside programs that hear at once what happens here: a POST of `{"type", "timestamp", "data": {"entity", "id", "sequence"}}` to their address, which answers with any 2xx within 10 seconds; anything else is tried again, eleven times over a day. The header `webhook-signature` has one or more `v1,<signature>`, each the base64 HMAC-SHA256 of `<webhook-id>.<webhook-timestamp>.<body>` under the base64-decoded part of the secret after `whsec_`, as Standard Webhooks says. Addresses are public and https, unless `PUT /settings/webhooks` allows others.',
  },
};
