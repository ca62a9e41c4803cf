import { endpoint } from "@/lib/api/endpoint";
import { createWebhook } from "@/lib/webhooks/commands/endpoints";
import { listWebhooks } from "@/lib/webhooks/queries/webhooks";
import { NewWebhook, Webhook } from "@/lib/webhooks/responses";

export const GET = endpoint(listWebhooks, {
  summary: "Addresses that hear of events",
  returns: Webhook,
});

export const POST = endpoint(createWebhook, {
  summary: "Subscribe an address to events",
  description:
    "`event_names` are single events, all of a subject (`documents.*`) or all (`*`); GET /webhooks/events lists them. The secret that deliveries are signed with is answered this once.",
  returns: NewWebhook,
  status: 201,
  location: "/webhooks/{id}",
  example: {
    body: {
      url: "https://books.example.co.uk/ga4",
      event_names: ["documents.issue", "receipts.*"],
      description: "Bookkeeping",
    },
  },
});
