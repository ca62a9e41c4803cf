import { endpoint } from "@/lib/api/endpoint";
import { restoreCustomer } from "@/lib/customers/commands/archive-customer";
import { CustomerWhole } from "@/lib/customers/responses";

export const POST = endpoint(restoreCustomer, {
  summary: "Take an archived customer back",
  returns: CustomerWhole,
  status: 200,
});
