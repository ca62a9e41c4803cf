import { endpoint } from "@/lib/api/endpoint";
import { Id } from "@/lib/auth/responses";
import { deleteStatement } from "@/lib/supplier-accounts/commands/statements";
import { getStatement } from "@/lib/supplier-accounts/queries/statement";
import { StatementWhole } from "@/lib/supplier-accounts/responses";

export const GET = endpoint(getStatement, {
  summary: "One supplier's statement, compared",
  description: "Each line with what it is here, and the two balances explained to the penny.",
  returns: StatementWhole,
});

export const DELETE = endpoint(deleteStatement, {
  summary: "Delete a supplier's statement",
  description: "Nothing that is booked changes.",
  returns: Id,
});
