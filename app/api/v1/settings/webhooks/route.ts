import { endpoint } from "@/lib/api/endpoint";
import { getWebhookSettings, updateWebhookSettings } from "@/lib/settings/commands/webhook-settings";
import { WebhookRules } from "@/lib/settings/responses";

export const GET = endpoint(getWebhookSettings, {
  summary: "Where events may be sent",
  returns: WebhookRules,
});

export const PUT = endpoint(updateWebhookSettings, {
  summary: "Change where events may be sent",
  description:
    "`allow_private_addresses` lets events go to addresses in the garage's own network, this machine's among them, and over plain http. Needs the version that is changed, as `version` or If-Match.",
  returns: WebhookRules,
  answer: ({ after, version }) => ({ ...after, version }),
  example: { body: { allow_private_addresses: false, version: 0 } },
});

export { PUT as PATCH };
