import { endpoint } from "@/lib/api/endpoint";
import { endUserSessions } from "@/lib/users/commands/users";
import { SessionsEnded } from "@/lib/users/responses";

export const POST = endpoint(endUserSessions, {
  summary: "Sign a user out everywhere",
  returns: SessionsEnded,
  status: 200,
});
