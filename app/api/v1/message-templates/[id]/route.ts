import { endpoint } from "@/lib/api/endpoint";
import { Id } from "@/lib/auth/responses";
import { deleteTemplate, updateTemplate } from "@/lib/conversations/commands/templates";
import { getTemplate } from "@/lib/conversations/queries/templates";
import { MessageTemplate } from "@/lib/conversations/responses";

export const GET = endpoint(getTemplate, {
  summary: "One text that is written every day",
  returns: MessageTemplate,
});

export const PUT = endpoint(updateTemplate, {
  summary: "Change a text that is written every day",
  returns: MessageTemplate,
  example: { body: { body: "Hello {first_name}, please ring {telephone}." } },
});

export { PUT as PATCH };

export const DELETE = endpoint(deleteTemplate, {
  summary: "Take a text that is written every day away",
  returns: Id,
});
