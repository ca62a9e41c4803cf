import "server-only";
import { TEST_EVENT, WEBHOOK_EVENTS } from "@/lib/events/catalogue";
import type { JsonSchema } from "./json-schema";

/** What is sent to a subscribed address. */
export const EventSent: JsonSchema = {
  type: "object",
  properties: {
    type: {
      type: "string",
      enum: [...WEBHOOK_EVENTS.keys(), TEST_EVENT],
      description: "What happened.",
    },
    timestamp: { type: "string", format: "date-time", description: "When it happened." },
    data: {
      type: "object",
      properties: {
        entity: { type: "string", description: "What kind of thing it happened to." },
        id: { type: ["string", "null"], description: "Its id: fetch the rest with your key." },
        sequence: { type: ["integer", "null"], description: "Counts up with what happens; null of a test." },
      },
      required: ["entity", "id", "sequence"],
      additionalProperties: false,
    },
  },
  required: ["type", "timestamp", "data"],
  additionalProperties: false,
};

const header = (name: string, description: string) => ({
  name,
  in: "header",
  required: true,
  description,
  schema: { type: "string" },
});

/** The request that an outside program receives, in OpenAPI 3.1 form. */
export const WEBHOOKS = {
  event: {
    post: {
      operationId: "receiveEvent",
      tags: ["webhooks"],
      summary: "Hear of an event",
      description:
        "Sent to the addresses that `POST /webhooks` subscribes. Check the signature over the body as it came, and drop a `webhook-id` that has been seen.",
      security: [],
      parameters: [
        header("webhook-id", "The same for every attempt at one delivery."),
        header(
          "webhook-timestamp",
          "When this attempt was made, in seconds since 1970; refuse one more than five minutes off.",
        ),
        header("webhook-signature", "One or more `v1,<signature>`, with blanks between."),
      ],
      requestBody: {
        required: true,
        content: {
          "application/json": {
            schema: { $ref: "#/components/schemas/EventSent" },
            example: {
              type: "document.issued",
              timestamp: "2026-11-22T09:30:00.000Z",
              data: { entity: "documents", id: "0197a3a0-0000-7000-8000-000000000001", sequence: 48213 },
            },
          },
        },
      },
      responses: {
        "204": { description: "Received; any 2xx within 10 seconds does" },
        "410": { description: "Ends the subscription" },
      },
    },
  },
};
