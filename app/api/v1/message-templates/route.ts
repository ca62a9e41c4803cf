import { endpoint } from "@/lib/api/endpoint";
import { createTemplate } from "@/lib/conversations/commands/templates";
import { listTemplates } from "@/lib/conversations/queries/templates";
import { MessageTemplate } from "@/lib/conversations/responses";

export const GET = endpoint(listTemplates, {
  list: true,
  summary: "Texts that are written every day",
  returns: MessageTemplate,
});

export const POST = endpoint(createTemplate, {
  summary: "Add a text that is written every day",
  returns: MessageTemplate,
  status: 201,
  example: {
    body: { name: "Please ring us", place: "customer", body: "Hello {first_name}, please ring us." },
  },
});
