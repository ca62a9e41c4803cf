import { endpoint } from "@/lib/api/endpoint";
import { readTokenHolder } from "@/lib/auth/procedures";
import { TokenHolder } from "@/lib/auth/responses";

export const GET = endpoint(readTokenHolder, {
  summary: "Whom a token stands for, a person or a program, and what it may do",
  description: "Of a key, `permissions` are those of its role that its scopes leave.",
  anyToken: true,
  returns: TokenHolder,
});
