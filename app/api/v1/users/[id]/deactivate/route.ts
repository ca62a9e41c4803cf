import { endpoint } from "@/lib/api/endpoint";
import { deactivateUser } from "@/lib/users/commands";
import { UserWritten } from "@/lib/users/returns";

export const POST = endpoint(deactivateUser, {
  summary: "Lock a user out; all sessions end",
  returns: UserWritten,
  status: 200,
});
