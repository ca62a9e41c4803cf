import { endpoint } from "@/lib/api/endpoint";
import { updateUser } from "@/lib/users/commands";
import { getUser } from "@/lib/users/get-user";
import { UserInList, UserWritten } from "@/lib/users/returns";

export const GET = endpoint(getUser, { summary: "One user", returns: UserInList });

export const PUT = endpoint(updateUser, {
  summary: "Change a user's name, address or role",
  returns: UserWritten,
  example: { body: { role: "manager" } },
});

export { PUT as PATCH };
