import { endpoint } from "@/lib/api/endpoint";
import { linkLine } from "@/lib/supplier-accounts/commands/statements";
import { StatementWritten } from "@/lib/supplier-accounts/responses";

export const POST = endpoint(linkLine, {
  summary: "Say which invoice a line of a statement is",
  description: "Where the numbers do not tell; null lets it be found by its number again.",
  returns: StatementWritten,
});
