import { endpoint } from "@/lib/api/endpoint";
import { logIn } from "@/lib/auth/procedures";
import { Tokens } from "@/lib/auth/responses";

export const POST = endpoint(logIn, {
  summary: "Sign in",
  description: "The refresh token is good once; wrong passwords are counted by account and by address.",
  returns: Tokens,
  open: true,
  example: { body: { email: "ann@example.co.uk", password: "four words are enough" } },
});
