import { endpoint } from "@/lib/api/endpoint";
import { activateUser } from "@/lib/users/commands/users";
import { UserWritten } from "@/lib/users/responses";

export const POST = endpoint(activateUser, {
  summary: "Let a user in again",
  returns: UserWritten,
  status: 200,
});
