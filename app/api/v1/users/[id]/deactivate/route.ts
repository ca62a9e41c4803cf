import { endpoint } from "@/lib/api/endpoint";
import { deactivateUser } from "@/lib/users/commands/users";
import { UserWritten } from "@/lib/users/responses";

export const POST = endpoint(deactivateUser, {
  summary: "Lock a user out; all sessions end",
  returns: UserWritten,
  status: 200,
});
