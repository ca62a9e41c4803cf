import { endpoint } from "@/lib/api/endpoint";
import { settleLine } from "@/lib/supplier-accounts/commands/statements";
import { StatementWritten } from "@/lib/supplier-accounts/responses";

export const POST = endpoint(settleLine, {
  summary: "Settle a line of a supplier's statement",
  description: "Says why a difference may stand; a null note opens it again.",
  returns: StatementWritten,
});
