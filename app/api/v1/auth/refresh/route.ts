import { endpoint } from "@/lib/api/endpoint";
import { refresh } from "@/lib/auth/procedures";
import { Tokens } from "@/lib/auth/responses";

export const POST = endpoint(refresh, {
  summary: "Change a refresh token for fresh tokens",
  description: "A refresh token that comes a second time ends its whole session.",
  returns: Tokens,
  open: true,
});
