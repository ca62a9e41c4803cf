import { endpoint } from "@/lib/api/endpoint";
import { createCustomer } from "@/lib/customers/commands/create-customer";
import { customerList } from "@/lib/customers/list";
import { listCustomers } from "@/lib/customers/queries/customers";
import { CustomerInList, CustomerWhole } from "@/lib/customers/responses";
import { WITH_CUSTOMER } from "@/lib/related/expansions";

export const GET = endpoint(listCustomers, {
  summary: "Customers, with what each owes",
  returns: CustomerInList,
  expand: WITH_CUSTOMER,
  csv: { query: listCustomers, list: customerList },
});

export const POST = endpoint(createCustomer, {
  summary: "Create a customer",
  description:
    "Where somebody alike is on file it is CONFLICT, each of them a detail, unless `confirmed_not_duplicate` says that it is somebody else.",
  returns: CustomerWhole,
  status: 201,
  location: "/customers/{id}",
  example: { body: { forename: "Ann", surname: "Lee", mobile: "07700 900123", postcode: "BA1 1AA" } },
});
