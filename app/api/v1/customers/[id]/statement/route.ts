import { endpoint } from "@/lib/api/endpoint";
import { customerStatement } from "@/lib/statements/queries/customer-statement";
import { StatementWhole } from "@/lib/statements/responses";

export const GET = endpoint(customerStatement, {
  summary: "A customer's statement, aged",
  returns: StatementWhole,
  params: { id: "customer_id" },
});
