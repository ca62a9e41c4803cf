import { endpoint } from "@/lib/api/endpoint";
import { Id } from "@/lib/auth/responses";
import { deleteContact, updateContact } from "@/lib/customers/commands/contacts";
import { Contact } from "@/lib/customers/responses";

export const PUT = endpoint(updateContact, {
  summary: "Change a contact",
  returns: Contact,
  example: { body: { mobile: "07700 900456" } },
});

export { PUT as PATCH };

export const DELETE = endpoint(deleteContact, { summary: "Take a contact away", returns: Id });
