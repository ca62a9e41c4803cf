import { endpoint } from "@/lib/api/endpoint";
import { Id } from "@/lib/auth/returns";
import { deleteContact, updateContact } from "@/lib/customers/commands/contacts";
import { Contact } from "@/lib/customers/returns";

export const PUT = endpoint(updateContact, {
  summary: "Change a contact",
  returns: Contact,
  example: { body: { mobile: "07700 900456" } },
});

export { PUT as PATCH };

export const DELETE = endpoint(deleteContact, { summary: "Take a contact away", returns: Id });
