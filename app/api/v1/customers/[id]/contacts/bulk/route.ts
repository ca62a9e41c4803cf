import { bulkEndpoint } from "@/lib/api/bulk-endpoint";
import { getCustomer } from "@/lib/customers/queries/customers";
import { POST as create } from "../route";

export const POST = bulkEndpoint(create, "contacts of a customer", getCustomer);
