import { endpoint } from "@/lib/api/endpoint";
import { WITH_CUSTOMER_FOUND } from "@/lib/related/expansions";
import { searchCustomers } from "@/lib/search/queries/search";
import { CustomerFound } from "@/lib/search/responses";

export const GET = endpoint(searchCustomers, {
  summary: "Find customers as one types, from the second letter on",
  description:
    "The six that fit best, by name, company, postcode, telephone, e-mail or account number, contacts too, each with why it matched.",
  list: true,
  returns: CustomerFound,
  expand: WITH_CUSTOMER_FOUND,
});
