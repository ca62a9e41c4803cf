import { endpoint } from "@/lib/api/endpoint";
import { customerStatement } from "@/lib/statements/customer-statement";
import { StatementWhole } from "@/lib/statements/returns";

export const GET = endpoint(customerStatement, {
  summary: "A customer's statement, aged",
  returns: StatementWhole,
  params: { id: "customer_id" },
});
