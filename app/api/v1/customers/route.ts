import { endpoint } from "@/lib/api/endpoint";
import { listCustomers } from "@/lib/customers/queries";
import { CustomerInList } from "@/lib/customers/returns";

export const GET = endpoint(listCustomers, {
  summary: "Customers, with what each owes",
  returns: CustomerInList,
});
