import { endpoint } from "@/lib/api/endpoint";
import { updateUser } from "@/lib/users/commands/users";
import { getUser } from "@/lib/users/queries/get-user";
import { UserInList, UserWritten } from "@/lib/users/responses";

export const GET = endpoint(getUser, { summary: "One user", returns: UserInList });

export const PUT = endpoint(updateUser, {
  summary: "Change a user's name, address or role",
  returns: UserWritten,
  example: { body: { role: "manager" } },
});

export { PUT as PATCH };
