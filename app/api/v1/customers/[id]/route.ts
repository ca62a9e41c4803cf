import { endpoint } from "@/lib/api/endpoint";
import { getCustomer } from "@/lib/customers/queries";
import { CustomerWhole } from "@/lib/customers/returns";

export const GET = endpoint(getCustomer, { summary: "One customer", returns: CustomerWhole });
