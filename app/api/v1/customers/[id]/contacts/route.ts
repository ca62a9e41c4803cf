import { endpoint } from "@/lib/api/endpoint";
import { createContact } from "@/lib/customers/commands/contacts";
import { getCustomer } from "@/lib/customers/queries/customers";
import { listContacts } from "@/lib/customers/queries/list-contacts";
import { Contact } from "@/lib/customers/responses";

export const GET = endpoint(listContacts, {
  list: true,
  summary: "A customer's contacts",
  returns: Contact,
  params: { id: "customer_id" },
  parent: getCustomer,
});

export const POST = endpoint(createContact, {
  summary: "Add a contact to a customer",
  returns: Contact,
  status: 201,
  location: "/contacts/{id}",
  params: { id: "customer_id" },
  example: { body: { name: "Joe Lee", role: "Fleet manager", may_approve: true } },
});
